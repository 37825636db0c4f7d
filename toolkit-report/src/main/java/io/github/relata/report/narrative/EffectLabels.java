package io.github.relata.report.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The effects of a path model as a reader knows them, by the rows of their table. */
final class EffectLabels {
    private static final String ARROW = " -> ";
    private static final String AGAINST = " vs ";
    private static final int MOST_MODERATORS = 4;

    private final Phrases phrases;
    private final TermLabels labels;

    EffectLabels(Phrases phrases, TermLabels labels) {
        this.phrases = phrases;
        this.labels = labels;
    }

    /** The name of an effect, without predictor and outcome. */
    String of(TidyRows effects, int row) {
        Map<String, String> facts = Map.of(
                "mediators", way(effects.text(row, "mediators")),
                "others", others(effects, row),
                "by", by(effects, row));
        String label = phrases.text("mediate.label." + kind(effects, row), facts);
        List<String> values = new ArrayList<>();
        for (String number : numbers(effects, row)) {
            values.add(value(effects, row, number));
        }
        return values.isEmpty()
                ? label
                : label + phrases.text("mediate.label.at", Map.of("values", String.join(", ", values)));
    }

    /** The arguments of phrases about an effect. */
    Map<String, List<Inline>> facts(TidyRows effects, int row) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("predictor", Phrases.words(labels.of(effects.text(row, "predictor"))));
        facts.put("outcome", Phrases.words(labels.of(effects.text(row, "outcome"))));
        facts.put("mediators", Phrases.words(way(effects.text(row, "mediators"))));
        facts.put("others", Phrases.words(others(effects, row)));
        facts.put("by", Phrases.words(by(effects, row)));
        return facts;
    }

    /** What an effect is: by its kind and whether it runs through mediators. */
    static String kind(TidyRows effects, int row) {
        String kind = effects.text(row, "effect");
        boolean indirect = !effects.text(row, "mediators").isEmpty();
        return switch (kind) {
            case "conditional" -> indirect ? "indirect" : "direct";
            case "conditional.total" -> "total";
            case "conditional.total.indirect" -> "total.indirect";
            case "imm" -> effects.text(row, "moderated.by").indexOf(':') >= 0 ? "imm.second" : "imm";
            default -> kind;
        };
    }

    /** In what it is measured. */
    static String scale(TidyRows effects, int row) {
        return effects.text(row, "scale");
    }

    /** Whether it belongs to one change of a number. */
    static boolean isOfChange(TidyRows effects, int row) {
        return effects.text(row, "effect").startsWith("natural.")
                && !effects.text(row, "predictor").endsWith("]");
    }

    /** Whether an effect is told at values of moderators. */
    static boolean isAtValues(TidyRows effects, int row) {
        return !effects.text(row, "at").isEmpty();
    }

    /** Whether it compares the effect at two values of a moderator. */
    static boolean isOverValues(TidyRows effects, int row) {
        return effects.text(row, "effect").equals("contrast") && isAtValues(effects, row);
    }

    /** Whether it is a proportion mediated that is no share: its parts differ in sign. */
    static boolean isNoShare(TidyRows effects, int row) {
        double share = effects.number(row, "estimate");
        return effects.text(row, "effect").equals("proportion") && !(share > 0 && share < 1);
    }

    /** The values of the moderators. */
    List<Inline> at(TidyRows effects, int row) {
        List<Inline> values = new ArrayList<>();
        for (String number : numbers(effects, row)) {
            String column = "moderator" + number + ".value";
            values.addAll(Phrases.words((values.isEmpty() ? "" : ", ") + value(effects, row, number)));
            if (effects.has(column) && !Double.isNaN(effects.number(row, column))) {
                values.addAll(Phrases.words(" ("));
                values.addAll(effects.show(row, column, NumberStyle.GENERAL));
                values.addAll(Phrases.words(")"));
            }
        }
        return values;
    }

    private static List<String> numbers(TidyRows effects, int row) {
        List<String> numbers = new ArrayList<>();
        for (int place = 1; place <= MOST_MODERATORS; place++) {
            String number = place == 1 ? "" : Integer.toString(place);
            if (effects.has("moderator" + number)
                    && !effects.text(row, "moderator" + number).isEmpty()) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private String value(TidyRows effects, int row, String number) {
        return labels.of(effects.text(row, "moderator" + number)) + ": "
                + effects.text(row, "moderator" + number + ".label");
    }

    private String others(TidyRows effects, int row) {
        String mediators = effects.text(row, "mediators");
        int against = mediators.indexOf(AGAINST);
        return against < 0 ? "" : way(mediators.substring(against + AGAINST.length()));
    }

    private String by(TidyRows effects, int row) {
        if (!effects.has("moderated.by")) {
            return "";
        }
        return labels.of(effects.text(row, "moderated.by"));
    }

    /** Mediators one after the other; of a contrast, the first. */
    private String way(String mediators) {
        int against = mediators.indexOf(AGAINST);
        String rest = against < 0 ? mediators : mediators.substring(0, against);
        StringBuilder way = new StringBuilder();
        for (int arrow = rest.indexOf(ARROW); arrow >= 0; arrow = rest.indexOf(ARROW)) {
            way.append(labels.of(rest.substring(0, arrow))).append(" \u2192 ");
            rest = rest.substring(arrow + ARROW.length());
        }
        return way.append(labels.of(rest)).toString();
    }
}
