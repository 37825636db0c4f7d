package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryCodeTest {
    @ParameterizedTest
    @EnumSource
    void hasItsWordsAndARemedy(LibraryCode code) {
        Messages messages = Messages.beside(LibraryCode.class, Locale.ENGLISH);

        assertThat(messages.pattern(code.key())).isPresent();
        assertThat(messages.pattern(code.key() + ".remedy")).isPresent();
        assertThat(code.concern()).isEqualTo(Concern.DECLARATION);
    }
}
