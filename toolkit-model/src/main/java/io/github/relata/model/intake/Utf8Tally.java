package io.github.relata.model.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts, in a file's bytes beyond ASCII, the characters that are well formed in UTF-8 and the bytes that are not.
 *
 * @param characters well-formed characters of two to four bytes
 * @param strays bytes that belong to none
 * @param cutOff whether the file ends inside a character
 */
record Utf8Tally(long characters, long strays, boolean cutOff) {
    static Utf8Tally of(SourceFile source) throws IOException {
        long characters = 0;
        long strays = 0;
        int expected = 0;
        int seen = 0;
        // Closing the stream would close the file.
        InputStream bytes = source.from(0);
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            boolean continues = (b & 0xC0) == 0x80;
            if (expected > 0 && continues) {
                seen++;
                if (seen == expected) {
                    characters++;
                    expected = 0;
                }
            } else {
                strays += expected > 0 ? seen : 0;
                expected = length(b);
                seen = 1;
                strays += expected == 0 && b >= 0x80 ? 1 : 0;
            }
        }
        return new Utf8Tally(characters, strays, expected > 0);
    }

    /** How many bytes a character has that begins with this one; 0 if none longer than one byte does. */
    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    /** Whether this is no UTF-8 with a damaged place, but a text in another encoding: hardly any character is right. */
    boolean isOtherEncoding() {
        return strays > 0 && 4 * characters <= strays && !(cutOff && strays == 0);
    }
}
