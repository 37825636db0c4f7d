package io.github.relata.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void everyCodeHasWords(Class<?> codes) throws IOException {
        Properties messages = messages(codes);
        for (Object code : codes.getEnumConstants()) {
            assertThat(messages).containsKey(((FindingCode) code).key());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void allWordsBelongToACode(Class<?> codes) throws IOException, URISyntaxException {
        TreeSet<Object> words = new TreeSet<>(messages(codes).keySet());
        // The codes of one package share a file.
        codes().stream()
                .filter(other -> other.getPackage().equals(codes.getPackage()))
                .flatMap(other -> Stream.of(other.getEnumConstants()))
                .map(code -> ((FindingCode) code).key())
                .forEach(key -> words.removeAll(List.of(key, key + ".many", key + ".remedy")));
        assertThat(words).isEmpty();
    }

    @Test
    void bracesOfTheTextAreDoubled() {
        assertThat(Messages.fill("{{{a}}} {{1..2}} {b}", Map.of("a", "x", "b", "{{")))
                .isEqualTo("{x} {1..2} {{");
        assertThatThrownBy(() -> Messages.fill("{a}", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message \"{a}\" lacks its argument a");
    }

    private static Properties messages(Class<?> codes) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = codes.getResourceAsStream("Messages.properties")) {
            assertThat(in).isNotNull();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }

    /** The enums of codes in this module, found among its classes so that none is forgotten. */
    static List<Class<?>> codes() throws IOException, URISyntaxException {
        Path classes = Path.of(FindingCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> codes = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Code.class"))
                    .<Class<?>>map(MessagesTest::load)
                    .filter(type -> type.isEnum() && FindingCode.class.isAssignableFrom(type))
                    .toList();
            assertThat(codes).hasSizeGreaterThanOrEqualTo(5);
            return codes;
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
