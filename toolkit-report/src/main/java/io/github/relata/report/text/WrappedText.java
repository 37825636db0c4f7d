package io.github.relata.report.text;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a bounded width, broken at blanks. */
public final class WrappedText {
    private WrappedText() {}

    /** The lines of a text; those after the first begin with the indentation. A longer word has a line of its own. */
    public static List<String> lines(String text, String indentation, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split(" ", -1)) {
            int length = DisplayWidth.of(word);
            boolean starts = line.toString().isBlank();
            if (!starts && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indentation);
                used = indentation.length();
                starts = true;
            }
            line.append(starts ? "" : " ").append(word);
            used += (starts ? 0 : 1) + length;
        }
        lines.add(line.toString());
        return lines;
    }
}
