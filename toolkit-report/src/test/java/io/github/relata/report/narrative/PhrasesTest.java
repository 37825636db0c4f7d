package io.github.relata.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.study.Analysis;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/relata/report/narrative");
    /** What a key may have after the part that stands in the program. */
    private static final Pattern VARIANT = Pattern.compile("\\.(one|by|untested|without-interval)$");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");

    private final Phrases phrases = Phrases.in(Locale.ENGLISH);

    private static Set<String> keys() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("Messages.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        return literals;
    }

    /** A key that is put together begins with a literal that ends in a point. */
    private static boolean isUsed(String key, Set<String> literals) {
        String stem = VARIANT.matcher(key).replaceFirst("");
        return literals.contains(key)
                || literals.contains(stem)
                || literals.stream().anyMatch(text -> text.endsWith(".") && stem.startsWith(text));
    }

    @Test
    void hasNoPhraseThatNobodySays() throws IOException {
        Set<String> literals = literals();

        assertThat(keys()).filteredOn(key -> !isUsed(key, literals)).isEmpty();
    }

    @Test
    void hasEachPhraseThatTheProgramNames() throws IOException {
        Set<String> keys = keys();
        Set<String> sections = new HashSet<>();
        keys.forEach(key -> sections.add(key.substring(0, key.indexOf('.') + 1)));

        // A literal that begins as a key does is one, whole or up to its last point.
        assertThat(literals())
                .filteredOn(text -> text.matches("[a-z]+(\\.[a-z0-9-]+)+\\.?"))
                .filteredOn(text -> sections.contains(text.substring(0, text.indexOf('.') + 1)))
                .filteredOn(text ->
                        keys.stream().noneMatch(key -> text.endsWith(".") ? key.startsWith(text) : key.equals(text)))
                .isEmpty();
    }

    @Test
    void hasAPhraseForEachChoice() {
        Set<String> keys = keys();

        for (Analysis.Correlate.Method method : Analysis.Correlate.Method.values()) {
            String name = name(method);
            assertThat(keys)
                    .contains(
                            "correlate.title." + name,
                            "correlate.note." + name,
                            "correlate.statistic." + name,
                            "correlate.statistic." + name + ".without-interval",
                            "figure.scale." + name,
                            "methods." + name);
        }
        for (Analysis.Correlate.Adjustment adjustment : Analysis.Correlate.Adjustment.values()) {
            assertThat(keys)
                    .contains("correlate.adjusted." + name(adjustment), "correlate.note.adjusted." + name(adjustment));
        }
        for (Analysis.Correlate.MissingValues missing : Analysis.Correlate.MissingValues.values()) {
            assertThat(keys).contains("correlate.note.missing." + name(missing));
        }
        for (MissingRule.Authority authority : MissingRule.Authority.values()) {
            assertThat(keys).contains("scale.missing." + name(authority));
        }
        for (CaseFlow.Kind kind : CaseFlow.Kind.values()) {
            assertThat(keys).contains("flow." + name(kind));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void takesMarksAndArgumentsApart() {
        List<Inline> pieces = phrases.phrase("stars");

        assertThat(pieces)
                .startsWith(
                        new Inline.Superscript("*"),
                        new Inline.Words(" "),
                        new Inline.Symbol("p"),
                        new Inline.Words(" < .05. "));
    }

    @Test
    void saysOneByItsOwnPhrase() {
        assertThat(phrases.counted("scale.items", 1, Map.of())).containsExactly(new Inline.Words("one item"));
        assertThat(phrases.counted("scale.items", 2, Map.of("count", Phrases.count(2))))
                .hasSize(2);
    }

    @Test
    void namesThePhraseOrArgumentThatIsNotThere() {
        assertThatThrownBy(() -> phrases.phrase("nowhere")).hasMessageContaining("\"nowhere\"");
        assertThatThrownBy(() -> phrases.phrase("scale.items")).hasMessageContaining("lacks its argument count");
    }
}
