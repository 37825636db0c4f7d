package io.github.relata.model.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentCodeTest {
    @ParameterizedTest
    @EnumSource
    void hasItsWordsAndARemedy(InstrumentCode code) {
        Messages messages = Messages.beside(InstrumentCode.class, Locale.ENGLISH);

        assertThat(messages.pattern(code.key())).isPresent();
        assertThat(messages.pattern(code.key() + ".remedy")).isPresent();
        assertThat(code.concern()).isEqualTo(Concern.DECLARATION);
    }
}
