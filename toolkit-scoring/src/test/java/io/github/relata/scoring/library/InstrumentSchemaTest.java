package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.instrument.file.InstrumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use and the reader that studies use must judge a file alike. */
class InstrumentSchemaTest {
    private static final Path FIXTURES = Path.of("src/test/resources/instruments");
    private static final Path LIBRARY = Path.of("src/main/resources/io/github/relata/scoring/library");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(LibraryIndex.resource("instrument.schema.json"), StandardCharsets.UTF_8));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bothAccept(Path file) {
        assertThat(schemaErrors(file)).isEmpty();
        assertThat(readerErrors(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bothReject(Path file) {
        assertThat(schemaErrors(file)).isNotEmpty();
        assertThat(readerErrors(file)).isNotEmpty();
    }

    /** What compares one part of a file with another is beyond a schema. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theReaderAloneRejects(Path file) {
        assertThat(schemaErrors(file)).isEmpty();
        assertThat(readerErrors(file)).hasSize(1);
    }

    static Stream<Path> bothAccept() {
        return Stream.of(files(LIBRARY), files(FIXTURES.resolve("good"))).flatMap(List::stream);
    }

    static List<Path> bothReject() {
        return files(FIXTURES.resolve("bad"));
    }

    static List<Path> theReaderAloneRejects() {
        return files(FIXTURES.resolve("beyond-schema"));
    }

    private static List<String> schemaErrors(Path file) {
        // As editors read it: with the core schema of YAML 1.2, in which ~ is null.
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object tree = new Load(settings).loadFromString(text(file));
        return SCHEMA.validate(JsonMapper.shared().<JsonNode>valueToTree(tree)).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<Finding> readerErrors(Path file) {
        return InstrumentReader.read(file).findings().stream()
                .filter(Finding::isError)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
