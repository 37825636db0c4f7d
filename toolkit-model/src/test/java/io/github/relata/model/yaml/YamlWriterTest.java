package io.github.relata.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads back as it was. */
class YamlWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "01",
                "no",
                "null",
                "~",
                "-99",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "*x",
                "&x",
                "[x]",
                "{1..3}",
                "a,b",
                "\"q\"",
                "it's",
                "back\\slash",
                " blank ",
                "%",
                "@",
                "a:",
                "é",
                "Ü mur",
                "😀 mood",
                "\u200bhidden",
                "tab\tin",
                "line\nbreak",
                "..",
                "../x.csv",
                "/a/b",
                "x]",
                "?",
                "!tag",
                "|",
                ">",
                "`",
                "a\u00a0b",
                "\u2028",
                "\ue000"
            })
    void aTextReadsBack(String text) {
        String written = new YamlWriter()
                .entry("value", YamlWriter.text(text))
                .entry("list", YamlWriter.list(List.of(YamlWriter.text(text), YamlWriter.text("x"))))
                .entry("map", YamlWriter.map(Map.of(text, YamlWriter.text(text))))
                .toString();
        YamlMap map = YamlFile.parse("file.yaml", written).orThrow();
        assertThat(text(map, "value")).isEqualTo(text);
        assertThat(node(map, "list")
                        .asList()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .asText()
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
        assertThat(text(node(map, "map").asMap().orElseThrow(), text)).isEqualTo(text);
    }

    @Test
    void randomTextsReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(8);
            while (text.length() < length) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? " :#-,[]{}&*!|>'\"%@`\\x1".charAt(random.nextInt(22))
                                : 32 + random.nextInt(900));
            }
            String written = new YamlWriter()
                    .entry("value", YamlWriter.text(text.toString()))
                    .toString();
            assertThat(text(YamlFile.parse("file.yaml", written).orThrow(), "value"))
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void writesMapsBelowTheirKeysAndComments() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a b", "1");
        entries.put("c: d", "2");
        String written = new YamlWriter()
                .comment("why")
                .open("data")
                .question("is it so? " + "word ".repeat(30))
                .entry("file", "a.csv")
                .marked("rows: all")
                .close()
                .gap()
                .open("analyses")
                .item(YamlWriter.map(entries))
                .close()
                .toString();
        assertThat(written).isEqualTo("""
                        # why
                        data:
                          # ? is it so? word word word word word word word word word word word word word word word word word word word
                          #   word word word word word word word word word word word
                          file: a.csv
                          # rows: all

                        analyses:
                          - {a b: 1, "c: d": 2}
                        """);
    }

    private static YamlNode node(YamlMap map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.name().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String text(YamlMap map, String key) {
        return node(map, key).asText().orElseThrow().text();
    }
}
