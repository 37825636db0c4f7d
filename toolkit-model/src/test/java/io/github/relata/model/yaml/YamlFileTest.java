package io.github.relata.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
    private static final String FILE = "study.yaml";

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasWritten() {
        YamlMap root = parse("a: [01, no, 1.0, 0777, ~, null, 'x', \"\", 2024-01-01]\nb:\nc: |\n  two\n  lines\n");
        YamlList list = root.entries().get(0).value().asList().orElseThrow();
        assertThat(list.items())
                .extracting(item -> item.asText().orElseThrow().text())
                .containsExactly("01", "no", "1.0", "0777", "~", "null", "x", "", "2024-01-01");
        assertThat(list.items())
                .extracting(item -> item.asText().orElseThrow().style())
                .startsWith(YamlText.Style.PLAIN)
                .contains(YamlText.Style.QUOTED);
        assertThat(list.items().get(7).asText().orElseThrow().isAbsent()).isFalse();
        assertThat(textOf(root.entries().get(1).value()).isAbsent()).isTrue();
        assertThat(textOf(root.entries().get(2).value()).text()).isEqualTo("two\nlines\n");
    }

    @Test
    void knowsTheLineOfEveryKeyAndValue() {
        YamlMap root = parse("# a study\na:\n  - b\n  - {c: d,\n     e: f}\n");
        YamlMap.Entry entry = root.entries().get(0);
        YamlList list = entry.value().asList().orElseThrow();
        YamlMap map = list.items().get(1).asMap().orElseThrow();
        assertThat(entry.key().place()).isEqualTo(new Place.Line(FILE, 2));
        assertThat(list.place().line()).isEqualTo(3);
        assertThat(map.place().line()).isEqualTo(4);
        assertThat(map.entries().get(1).key().place().line()).isEqualTo(5);
        assertThat(map.asText()).isEmpty();
        assertThat(list.asMap()).isEmpty();
        assertThat(entry.key().asList()).isEmpty();
    }

    @Test
    void visitsEachKindOfNode() {
        YamlNode.Visitor<String> kind = new YamlNode.Visitor<>() {
            @Override
            public String map(YamlMap map) {
                return "map";
            }

            @Override
            public String list(YamlList list) {
                return "list";
            }

            @Override
            public String text(YamlText text) {
                return "text";
            }
        };
        YamlMap root = parse("a: []\nb: c\n");
        assertThat(root.accept(kind)).isEqualTo("map");
        assertThat(root.entries().get(0).value().accept(kind)).isEqualTo("list");
        assertThat(root.entries().get(1).value().accept(kind)).isEqualTo("text");
    }

    @Test
    void repeatsWhatAReferenceMeans() {
        YamlMap root = parse("a: &x [1, 5]\nb: *x\n");
        assertThat(root.entries().get(1).value())
                .isEqualTo(root.entries().get(0).value());
    }

    @Test
    void readsAFileWithOrWithoutByteOrderMark() throws IOException {
        Path path = Files.writeString(folder.resolve(FILE), "\uFEFFtitle: Nähe 🙂\r\nlabel: b\r\n");
        YamlMap root = YamlFile.read(path).orThrow();
        assertThat(root.entries()).extracting(YamlMap.Entry::name).containsExactly("title", "label");
        assertThat(textOf(root.entries().get(0).value()).text()).isEqualTo("Nähe 🙂");
        assertThat(root.entries().get(1).key().place()).isEqualTo(new Place.Line(FILE, 2));
    }

    @Test
    void tellsWhatKeepsAFileFromBeingRead() throws IOException {
        Path missing = folder.resolve("no-such.yaml");
        assertThat(Told.by(YamlFile.read(missing)))
                .containsExactly("no-such.yaml: there is no file " + missing + ". Check its name and folder.");
        assertThat(Told.by(YamlFile.read(folder)))
                .containsExactly(folder.getFileName() + ": " + folder + " is a folder. Name the file in it.");
        assertThat(Told.by(YamlFile.read(Path.of("/")))).containsExactly("/: / is a folder. Name the file in it.");

        byte[] large = new byte[YamlFile.MAX_BYTES + 1];
        Arrays.fill(large, (byte) '#');
        Path file = Files.write(folder.resolve(FILE), large);
        assertThat(Told.by(YamlFile.read(file)))
                .containsExactly("study.yaml: the file is larger than 1000000 bytes. "
                        + "Check that it is the file you mean: answers belong in a file of their own.");
        Files.write(file, Arrays.copyOf(large, YamlFile.MAX_BYTES));
        assertThat(Told.by(YamlFile.read(file)))
                .containsExactly("study.yaml: nothing is written in this file. "
                        + "Begin with a line such as \"title: My study\".");
    }

    @Test
    void tellsWhatIsNoText() {
        assertThat(Told.by(YamlFile.parse(FILE, "a: b\nc: Nähe\n".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("study.yaml, line 2: a character on this line is not UTF-8. "
                        + "Save the file as text with the encoding UTF-8.");
        assertThat(Told.by(YamlFile.parse(FILE, new byte[] {'a', ':', ' ', (byte) 0xC3})))
                .containsExactly("study.yaml, line 1: a character on this line is not UTF-8. "
                        + "Save the file as text with the encoding UTF-8.");
        assertThat(Told.by(YamlFile.parse(FILE, "a: b\nc: \u0007\n")))
                .containsExactly("study.yaml, line 2: a character on this line cannot be shown (U+7). "
                        + "Delete it, or save the file as plain text with the encoding UTF-8.");
        assertThat(Told.by(YamlFile.parse(FILE, "a: \u007F\n")))
                .singleElement()
                .asString()
                .contains("(U+7F)");
    }

    @Test
    void tellsWhatIsNoMap() {
        String message = ": the file does not consist of names with values. Write lines such as \"title: My study\".";
        assertThat(Told.by(YamlFile.parse(FILE, "\n- a\n"))).containsExactly("study.yaml, line 2" + message);
        assertThat(Told.by(YamlFile.parse(FILE, "just words"))).containsExactly("study.yaml, line 1" + message);
        assertThat(Told.by(YamlFile.parse(FILE, "'a:b'"))).containsExactly("study.yaml, line 1" + message);
    }

    @Test
    void tellsAllFaultsOfShapeTogether() {
        assertThat(Told.by(YamlFile.parse(FILE, "a: 1\nb: !foo 2\na: *c\n[x]: 3\n{y: 1}: *d\ne: !!int 4\n")))
                .containsExactly(
                        "study.yaml, line 2: a tag such as !foo has no meaning here. "
                                + "Delete it, or put the text in quotes.",
                        "study.yaml, line 3: *c refers to nothing that is complete before this line. "
                                + "Write the value itself, or put the text in quotes.",
                        "study.yaml, line 3: \"a\" is here a second time, first on line 1. Keep one of the two.",
                        "study.yaml, line 4: [x] cannot be a name. Write a text before the colon.",
                        "study.yaml, line 5: {y: 1} cannot be a name. Write a text before the colon.",
                        "study.yaml, line 5: *d refers to nothing that is complete before this line. "
                                + "Write the value itself, or put the text in quotes.",
                        "study.yaml, line 6: a tag such as !!int has no meaning here. "
                                + "Delete it, or put the text in quotes.");
    }

    @Test
    void tellsOneFactOnce() {
        assertThat(Told.by(YamlFile.parse(FILE, "{a: 1, a: 2, a: 3}")))
                .containsExactly(
                        "study.yaml, line 1: \"a\" is here a second time, first on line 1. Keep one of the two.");
    }

    @Test
    void readsOneDocument() {
        assertThat(YamlFile.parse(FILE, "---\na: 1\n...\n").value()).isPresent();
        assertThat(Told.by(YamlFile.parse(FILE, "---\na: 1\n---\nb: 2\n")))
                .containsExactly("study.yaml, line 3: a second document begins here. "
                        + "Keep one document in one file: delete the line \"---\" or \"...\".");
    }

    @Test
    void boundsDepth() {
        String inner = "[".repeat(TreeBuilder.MAX_DEPTH - 1);
        assertThat(YamlFile.parse(FILE, "a: " + inner + "]".repeat(inner.length()))
                        .value())
                .isPresent();
        assertThat(Told.by(YamlFile.parse(FILE, "a:\n  [" + inner + "]".repeat(inner.length() + 1))))
                .containsExactly("study.yaml, line 2: values stand in one another more than 30 deep. "
                        + "Check the brackets and the blanks at the beginning of the lines.");
        assertThat(YamlFile.parse(FILE, "[".repeat(500_000)).findings()).hasSize(1);
        assertThat(YamlFile.parse(FILE, "{a: ".repeat(200_000)).findings()).hasSize(1);
    }

    @Test
    void boundsReferences() {
        String fifty = "a: &x 1\nb: [" + "*x , ".repeat(TreeBuilder.MAX_ALIASES) + "]\n";
        assertThat(YamlFile.parse(FILE, fifty).value()).isPresent();
        String message = "so many references (*x) are not read; 50 are allowed, to 10000 values in all. "
                + "Write the values themselves.";
        assertThat(Told.by(YamlFile.parse(FILE, fifty + "c: *x\n"))).containsExactly("study.yaml, line 3: " + message);

        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x]\n");
        for (int i = 1; i <= 12; i++) {
            String previous = "*a" + (i - 1);
            laughs.append(
                    "a" + i + ": &a" + i + " [" + String.join(" , ", previous, previous, previous, previous) + " ]\n");
        }
        assertThat(Told.by(YamlFile.parse(FILE, laughs.toString())))
                .singleElement()
                .asString()
                .contains("line 7", "so many references");
        assertThat(Told.by(YamlFile.parse(FILE, "a: &x [*x ]\n")))
                .singleElement()
                .asString()
                .contains("*x refers to nothing that is complete");
    }

    @Test
    void namesNoException() {
        assertThatThrownBy(() -> YamlFile.parse(FILE, "a: [").orThrow())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("study.yaml, line 1: a [ opens here and is not closed. Add a ].");
    }

    private static YamlMap parse(String yaml) {
        return YamlFile.parse(FILE, yaml).orThrow();
    }

    private static YamlText textOf(YamlNode node) {
        return node.asText().orElseThrow();
    }
}
