package io.github.relata.cli.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.finding.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageCodeTest {
    private final Words words = Words.english();

    @ParameterizedTest
    @EnumSource
    void everyFaultHasItsWordsAndSaysWhatToDo(UsageCode code) {
        assertThat(words.has(code.key())).isTrue();
        assertThat(words.has(code.key() + ".remedy")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAFailureToReadIsAboutTheData(UsageCode code) {
        assertThat(code.concern()).isEqualTo(code == UsageCode.READ_FAILED ? Concern.DATA : Concern.DECLARATION);
    }

    @Test
    void countsOneApart() {
        assertThat(words.count("instruments.check.right", 1, "id", "x")).isEqualTo("x: its worked example comes out.");
        assertThat(words.count("instruments.check.right", 2, "id", "x"))
                .isEqualTo("x: its 2 worked examples come out.");
    }

    @Test
    void unknownKeysAreOurFault() {
        assertThatThrownBy(() -> words.of("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no message \"nothing\"");
    }
}
