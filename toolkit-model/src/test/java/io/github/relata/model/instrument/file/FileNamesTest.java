package io.github.relata.model.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "mspss, true, true",
        "pss10, true, true",
        "UCLA_20, true, true",
        "ucla-20, true, false",
        "2way, true, false",
        "_a, false, false",
        "-a, false, false",
        "a.b, false, false",
        "a b, false, false",
        "ä, false, false",
        "'', false, false"
    })
    void namesAreOfLettersAndDigits(String name, boolean id, boolean score) {
        assertThat(FileNames.isId(name)).isEqualTo(id);
        assertThat(FileNames.isScore(name)).isEqualTo(score);
    }
}
