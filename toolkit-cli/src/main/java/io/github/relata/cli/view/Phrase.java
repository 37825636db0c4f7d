package io.github.relata.cli.view;

import io.github.relata.model.finding.Messages;
import java.util.List;
import java.util.Map;

/** Pieces of sentences. */
final class Phrase {
    private Phrase() {}

    /** Several things in a row: {@code a, b and c}. */
    static String list(List<String> texts, Messages messages) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        String before = String.join(", ", texts.subList(0, texts.size() - 1));
        return messages.text("list", Map.of("before", before, "last", texts.get(texts.size() - 1)));
    }

    /** As at the beginning of a sentence. */
    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** As within a sentence; what begins with two capitals is a name or an abbreviation. */
    static String within(String text) {
        boolean plain = text.length() > 1 && !Character.isUpperCase(text.charAt(1)) && text.charAt(1) != '-';
        return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** Whether an English noun takes a verb in the plural: symptoms do; stress, happiness and crisis do not. */
    static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("is") && !noun.endsWith("us");
    }
}
