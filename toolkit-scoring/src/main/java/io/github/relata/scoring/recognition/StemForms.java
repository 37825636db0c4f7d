package io.github.relata.scoring.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which the stem of column names is looked up: its words, and neighbouring words in one. */
final class StemForms {
    private static final int MOST_JOINED = 4;

    private StemForms() {}

    /** The forms of a stem: {@code o_ECR_R_} gives o, oecr, oecrr, ecr, ecrr, r. */
    static List<String> of(String stem) {
        List<String> words = words(stem);
        Set<String> forms = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_JOINED); to++) {
                joined.append(words.get(to));
                forms.add(joined.toString());
            }
        }
        return List.copyOf(forms);
    }

    private static List<String> words(String stem) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= stem.length(); i++) {
            boolean inside = i < stem.length() && Character.isLetterOrDigit(stem.charAt(i));
            if (inside) {
                word.append(stem.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
