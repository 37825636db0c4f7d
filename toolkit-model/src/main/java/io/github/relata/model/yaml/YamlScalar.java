package io.github.relata.model.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text as YAML writes it: as it is where it reads back as itself, else in quotes. */
final class YamlScalar {
    private static final Set<String> NOTHING = Set.of("null", "~", "");
    private static final String INSIDE = " _.+/-()%";

    private YamlScalar() {}

    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT)) || !text.equals(text.strip()) || !beginsPlain(text)) {
            return false;
        }
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0);
    }

    private static boolean beginsPlain(String text) {
        int first = text.codePointAt(0);
        boolean negative = first == '-' && text.length() > 1 && Character.isDigit(text.charAt(1));
        return Character.isLetterOrDigit(first) || "_./".indexOf(first) >= 0 || negative;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isShown(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(c > 0xFFFF ? "\\U" : "\\u").append(hexadecimal(c, c > 0xFFFF ? 8 : 4));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether an editor shows a character as itself. */
    private static boolean isShown(int character) {
        return List.of(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.UNASSIGNED,
                        (int) Character.PRIVATE_USE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR)
                .stream()
                .noneMatch(hidden -> hidden == Character.getType(character));
    }

    private static String hexadecimal(int character, int digits) {
        String hexadecimal = Integer.toHexString(character);
        return "0".repeat(digits - hexadecimal.length()) + hexadecimal;
    }
}
