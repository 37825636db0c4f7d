package io.github.relata.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapReaderTest {
    private enum Interval {
        PERCENTILE,
        BC,
        MONTE_CARLO
    }

    private final Findings findings = new Findings();

    @Test
    void readsWhatIsThere() {
        MapReader in = read("""
                title: Stress
                draws: 10000
                level: 0.95
                range: [-1.5, 1e1]
                coded: [7, 1]
                interval: monte-carlo
                steps: [age, "a + b"]
                outcome: stress
                scales:
                  support: {items: 12}
                """);
        assertThat(in.text("title").orElseThrow().text()).isEqualTo("Stress");
        assertThat(in.integer("draws")).hasValue(10_000);
        assertThat(in.number("level")).hasValue(0.95);
        assertThat(in.range("range")).contains(new Bounds(-1.5, 10));
        assertThat(in.value("coded").flatMap(ValueReader::ends)).contains(new Bounds(7, 1));
        assertThat(in.choice("interval", Interval.class)).contains(Interval.MONTE_CARLO);
        assertThat(in.texts("steps")).extracting(YamlText::text).containsExactly("age", "a + b");
        assertThat(in.texts("outcome")).extracting(YamlText::text).containsExactly("stress");
        assertThat(in.list("steps")).extracting(ValueReader::path).containsExactly("steps[1]", "steps[2]");
        MapReader scales = in.map("scales").orElseThrow();
        assertThat(scales.path()).isEqualTo("scales");
        assertThat(scales.place()).isEqualTo(new Place.Line("study.yaml", 9));
        assertThat(scales.entries()).extracting(ValueReader::name).containsExactly("support");
        ValueReader support = scales.entries().get(0);
        assertThat(support.place().line()).isEqualTo(10);
        assertThat(support.node().asMap()).isPresent();
        assertThat(support.map().orElseThrow().integer("items")).hasValue(12);
        scales.rejectUnknown();
        in.rejectUnknown();
        assertThat(told()).isEmpty();
    }

    @Test
    void readsNothingWhereNothingIs() {
        MapReader in = read("a: 1");
        assertThat(in.has("a")).isTrue();
        assertThat(in.has("b")).isFalse();
        assertThat(in.text("b")).isEmpty();
        assertThat(in.number("b")).isEmpty();
        assertThat(in.integer("b")).isEmpty();
        assertThat(in.range("b")).isEmpty();
        assertThat(in.choice("b", Interval.class)).isEmpty();
        assertThat(in.texts("b")).isEmpty();
        assertThat(in.list("b")).isEmpty();
        assertThat(in.map("b")).isEmpty();
        assertThat(in.place()).isEqualTo(new Place.InFile("study.yaml"));
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsFormsApart() {
        MapReader in = read("a: 1\nb: [1]\nc: {d: 1}");
        assertThat(in.value("a").orElseThrow().isText()).isTrue();
        assertThat(in.value("a").orElseThrow().isList()).isFalse();
        assertThat(in.value("b").orElseThrow().isList()).isTrue();
        assertThat(in.value("b").orElseThrow().isMap()).isFalse();
        assertThat(in.value("c").orElseThrow().isMap()).isTrue();
        assertThat(in.value("c").orElseThrow().isText()).isFalse();
    }

    @Test
    void reportsUnknownKeysWithTheNearestKnownOne() {
        MapReader in = read("data:\n  fiel: a.csv\n  xyzzy: b\n");
        MapReader data = in.map("data").orElseThrow();
        data.required("file");
        data.text("format");
        data.rejectUnknown();
        assertThat(told())
                .containsExactly(
                        "study.yaml, line 1: \"data.file\" is missing. Add it.",
                        "study.yaml, line 2: \"data.fiel\" is not known. Did you mean \"file\"?",
                        "study.yaml, line 3: \"data.xyzzy\" is not known. Known here: file, format.");
    }

    @Test
    void reportsAMissingKeyOfTheFile() {
        read("a: 1").required("data");
        assertThat(told()).containsExactly("study.yaml: \"data\" is missing. Add it.");
    }

    @Test
    void reportsKeysWithoutAValue() {
        MapReader in = read("a:\nb:\nc:\n");
        in.text("a");
        in.number("b");
        in.map("c");
        assertThat(told())
                .containsExactly(
                        "study.yaml, line 1: \"a\" has no value. Write one after the colon, or delete the line.",
                        "study.yaml, line 2: \"b\" has no value. Write one after the colon, or delete the line.",
                        "study.yaml, line 3: \"c\" has no value. Write one after the colon, or delete the line.");
    }

    @Test
    void reportsWhatAKeyTakes() {
        MapReader in = read("""
                text: [a, 'b', {c: d}]
                number: 1,5
                integer: 1.5
                list: abc
                map: [a]
                range: [5, 1]
                ends: [1, 1]
                three: [1, x]
                fourth: {a: b}
                interval: bca
                method: monte-carl
                texts: [a, [b]]
                long: {abcdefghijklmno: pqrstuvwxyz, more: [text, text, text], again: text}
                longer: [abcdefghijklmno, pqrstuvwxyz, more, more, text, text]
                empty: [[], {}, '']
                """);
        in.text("text");
        in.number("number");
        in.integer("integer");
        in.list("list");
        in.map("map");
        in.range("range");
        assertThat(in.value("ends").flatMap(ValueReader::ends)).isEmpty();
        in.range("three");
        assertThat(in.value("fourth").orElseThrow().choice(Interval.class)).isEmpty();
        assertThat(in.required("list")).isPresent();
        ValueReader interval = in.value("interval").orElseThrow();
        assertThat(interval.choice(List.of("percentile", "monte-carlo"))).isEmpty();
        in.choice("method", Interval.class);
        in.texts("texts");
        in.number("long");
        in.number("longer");
        in.number("empty");
        in.rejectUnknown();
        assertThat(told())
                .containsExactly(
                        "study.yaml, line 1: \"text\" takes one text, not [a, \"b\", {c: d}]. "
                                + "Write one text; text with brackets or braces needs quotes.",
                        "study.yaml, line 2: \"number\" takes a number, not \"1,5\". "
                                + "Write it with digits and a point, such as 0.8.",
                        "study.yaml, line 3: \"integer\" takes a whole number, not \"1.5\". "
                                + "Write it with digits alone.",
                        "study.yaml, line 4: \"list\" takes a list, not \"abc\". "
                                + "Write [a, b], or each item on a line of its own after a dash.",
                        "study.yaml, line 5: \"map\" takes names with values, not [a]. "
                                + "Write each as \"name: value\" on a line of its own, two blanks further in.",
                        "study.yaml, line 6: \"range\" takes the lowest and the highest value, not [5, 1]. "
                                + "Write two numbers, such as [1, 5].",
                        "study.yaml, line 7: \"ends\" takes two different numbers, not [1, 1]. "
                                + "Write them as [1, 5].",
                        "study.yaml, line 8: \"three\" takes the lowest and the highest value, not [1, x]. "
                                + "Write two numbers, such as [1, 5].",
                        "study.yaml, line 9: \"fourth\" takes one text, not {a: b}. "
                                + "Write one text; text with brackets or braces needs quotes.",
                        "study.yaml, line 10: \"interval\" cannot be \"bca\". Choose from: percentile, monte-carlo.",
                        "study.yaml, line 11: \"method\" cannot be \"monte-carl\". "
                                + "Did you mean \"monte-carlo\"? The choice is: percentile, bc, monte-carlo.",
                        "study.yaml, line 12: \"texts[2]\" takes one text, not [b]. "
                                + "Write one text; text with brackets or braces needs quotes.",
                        "study.yaml, line 13: \"long\" takes a number, not "
                                + "{abcdefghijklmno: pqrstuvwxyz, more: [te…. "
                                + "Write it with digits and a point, such as 0.8.",
                        "study.yaml, line 14: \"longer\" takes a number, not "
                                + "[abcdefghijklmno, pqrstuvwxyz, more, mor…. "
                                + "Write it with digits and a point, such as 0.8.",
                        "study.yaml, line 15: \"empty\" takes a number, not [[], {}, \"\"]. "
                                + "Write it with digits and a point, such as 0.8.");
    }

    private MapReader read(String yaml) {
        return MapReader.of(YamlFile.parse("study.yaml", yaml).orThrow(), findings);
    }

    private List<String> told() {
        return Told.by(findings.list());
    }
}
