package io.github.relata.model.yaml;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Bytes as text: UTF-8 with or without its byte order mark, and nothing that an editor would not show. */
final class PlainText {
    private static final int DELETE = 0x7F;

    private PlainText() {}

    static Checked<String> decode(String file, byte[] bytes) {
        Findings findings = new Findings();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            findings.add(Finding.error(YamlCode.NOT_UTF8, new Place.Line(file, lineAt(text, text.length()))));
        }
        return Checked.of(text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
    }

    /** The first character that YAML does not allow, as a finding. */
    static Optional<Finding> unprintable(String file, String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (character == DELETE || !StreamReader.isPrintable(character)) {
                String code = Integer.toHexString(character).toUpperCase(Locale.ROOT);
                Place place = new Place.Line(file, lineAt(text, at));
                return Optional.of(Finding.error(YamlCode.UNPRINTABLE_CHARACTER, place, "code", code));
            }
        }
        return Optional.empty();
    }

    private static int lineAt(String text, int end) {
        // A character more, so that the line after a line break counts.
        return (int) (text.substring(0, end) + ".").lines().count();
    }
}
