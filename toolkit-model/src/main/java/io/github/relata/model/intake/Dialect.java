package io.github.relata.model.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a delimited text file is written. Cells may stand in double quotes, in which a double quote is doubled.
 *
 * @param charset its encoding
 * @param byteOrderMark how many bytes its mark of encoding takes at the beginning; 0 if it has none
 * @param delimiter what stands between two cells
 * @param decimal the decimal mark of its numbers
 * @param wrapped whether each line stands in quotes as a whole, and its cells inside them
 */
public record Dialect(Charset charset, int byteOrderMark, char delimiter, char decimal, boolean wrapped) {
    /** What cells may be quoted with. */
    public static final char QUOTE = '"';

    /** The delimiters that are told apart, those first that are the least likely inside a text. */
    public static final String DELIMITERS = "\t;|,";

    private static final String TAB = "TAB";

    public Dialect {
        if (DELIMITERS.indexOf(delimiter) < 0) {
            throw new IllegalArgumentException("\"" + delimiter + "\" is no delimiter");
        }
        if (decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("\"" + decimal + "\" is no decimal mark");
        }
    }

    /** A dialect whose lines do not stand in quotes. */
    public Dialect(Charset charset, int byteOrderMark, char delimiter, char decimal) {
        this(charset, byteOrderMark, delimiter, decimal, false);
    }

    /** The delimiter as it is shown and declared: the tab by its name. */
    public String delimiterName() {
        return delimiterName(delimiter);
    }

    static String delimiterName(char delimiter) {
        return delimiter == '\t' ? TAB : String.valueOf(delimiter);
    }

    /** The delimiter that a study declares by itself, or by the name TAB. */
    public static Optional<Character> delimiterNamed(String name) {
        if (name.equalsIgnoreCase(TAB)) {
            return Optional.of('\t');
        }
        return name.length() == 1 && DELIMITERS.contains(name) ? Optional.of(name.charAt(0)) : Optional.empty();
    }
}
