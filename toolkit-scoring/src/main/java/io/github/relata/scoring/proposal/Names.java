package io.github.relata.scoring.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the names of variables and scales from what a file calls its columns, each name once. */
final class Names {
    private static final int MOST_WORDS = 4;

    private final ColumnWords words;
    private final Set<String> taken = new HashSet<>();

    Names(ColumnWords words) {
        this.words = words;
    }

    /** A name like a text, or like another where the text has no letter. */
    String like(String text, String otherwise) {
        String name = isName(text) ? text : ofWords(text);
        String base = name.isEmpty() ? otherwise : name;
        String free = base;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = base + "_" + number;
        }
        return free;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    /** The first few words of a text that say something. */
    private String ofWords(String text) {
        List<String> all = Words.of(text);
        List<String> telling =
                all.stream().filter(word -> !words.has("filler", word)).toList();
        List<String> kept = new ArrayList<>(telling.isEmpty() ? all : telling);
        String name = String.join("_", kept.subList(0, Math.min(MOST_WORDS, kept.size())));
        return name.isEmpty() || Character.isLetter(name.codePointAt(0)) ? name : "q" + name;
    }
}
