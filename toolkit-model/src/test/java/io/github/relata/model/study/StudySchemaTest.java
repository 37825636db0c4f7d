package io.github.relata.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.relata.model.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use and the reader must judge a study file alike; {@link StudyFaultTest} asks the reader. */
class StudySchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("study.schema.json"));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepts(Path file) {
        assertThat(errors(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejects(Path file) {
        assertThat(errors(file)).isNotEmpty();
    }

    /** What compares one part of a file with another, or with the instruments, is beyond a schema. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void leavesToTheReader(Path file) {
        assertThat(errors(file)).isEmpty();
    }

    /** What is no YAML at all never comes to the schema. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void neverSees(Path file) {
        assertThat(YamlFile.read(file).value()).isEmpty();
    }

    static List<Path> accepts() {
        return StudyFixtures.in("good");
    }

    static List<Path> rejects() {
        return StudyFixtures.in("bad");
    }

    static List<Path> leavesToTheReader() {
        return StudyFixtures.in("beyond-schema");
    }

    static List<Path> neverSees() {
        return StudyFixtures.in("no-yaml");
    }

    private static List<String> errors(Path file) {
        // As editors read it: with the core schema of YAML 1.2, in which ~ is null.
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object tree = new Load(settings).loadFromString(StudyFixtures.text(file));
        return SCHEMA.validate(JsonMapper.shared().<JsonNode>valueToTree(tree)).stream()
                .map(Object::toString)
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(StudyReader.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
