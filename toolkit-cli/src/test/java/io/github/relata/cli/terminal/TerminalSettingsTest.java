package io.github.relata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalSettingsTest {
    @Test
    void coloursTerminalsAlone() {
        TerminalSettings settings = TerminalSettings.of(true, false, "", Map.of());
        assertThat(settings.color()).isTrue();
        assertThat(settings.errorColor()).isFalse();
        assertThat(settings.progress()).isFalse();
    }

    @Test
    void noColorKeepsProgressAndADumbTerminalHasNeither() {
        TerminalSettings noColor = TerminalSettings.of(true, true, "", Map.of("NO_COLOR", "1"));
        assertThat(noColor.color()).isFalse();
        assertThat(noColor.progress()).isTrue();
        TerminalSettings dumb = TerminalSettings.of(true, true, "", Map.of("TERM", "dumb"));
        assertThat(dumb.errorColor()).isFalse();
        assertThat(dumb.progress()).isFalse();
    }

    @ParameterizedTest(name = "told \"{0}\", COLUMNS \"{1}\": {2}")
    @CsvSource({"'120','90',120", "'','90',90", "'','',80", "'wide','',80", "'10','',40"})
    void takesTheWidthThatItIsTold(String told, String environment, int width) {
        Map<String, String> variables = environment.isEmpty() ? Map.of() : Map.of("COLUMNS", environment);
        assertThat(TerminalSettings.of(true, true, told, variables).width()).isEqualTo(width);
    }
}
