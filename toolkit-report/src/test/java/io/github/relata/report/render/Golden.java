package io.github.relata.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts to hold the renderers to; {@link SampleReport#main} writes them anew, and whoever does so reads the difference. */
final class Golden {
    private Golden() {}

    static void assertEqual(String actual, String file) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/render/" + file)) {
            String expected = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** What stands between the first of a tag and its end. */
    static String part(String html, String element) {
        String end = "</" + element + ">";
        return html.substring(html.indexOf("<" + element), html.indexOf(end) + end.length()) + "\n";
    }
}
