package io.github.relata.model.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Tells findings in a language: where, what, and what to do. Not thread-safe. */
public final class FindingText {
    private final Locale locale;
    private final Messages frame;
    private final Map<Class<?>, Messages> messages = new HashMap<>();

    private FindingText(Locale locale) {
        this.locale = locale;
        this.frame = Messages.beside(FindingText.class, locale);
    }

    /** A teller in a language. */
    public static FindingText in(Locale locale) {
        return new FindingText(locale);
    }

    /** One line per group of alike findings. */
    public List<String> lines(List<Finding> findings) {
        return FindingGroup.of(findings).stream().map(this::line).toList();
    }

    /** A finding as one line: place, sentence and remedy. */
    public String line(Finding finding) {
        return line(FindingGroup.of(List.of(finding)).get(0));
    }

    /** A group as one line: place, sentence and remedy. */
    public String line(FindingGroup group) {
        Place place = group.count() == 1
                ? group.first().place()
                : group.first().place().withoutRow();
        String where = where(place);
        String text = sentence(group);
        String remedy = remedy(group.first());
        return (where.isEmpty() ? "" : where + ": ") + text + (remedy.isEmpty() ? "" : " " + remedy);
    }

    /** What was found, without place and remedy. */
    public String sentence(FindingGroup group) {
        Finding first = group.first();
        String key = first.code().key();
        if (group.count() == 1) {
            return of(first.code()).text(key, first.arguments());
        }
        Map<String, String> arguments = new LinkedHashMap<>(first.arguments());
        arguments.put("count", Integer.toString(group.count()));
        arguments.put("examples", examples(group));
        return of(first.code()).text(key + ".many", arguments);
    }

    /** What to do about a finding; empty where there is nothing to do. */
    public String remedy(Finding finding) {
        return of(finding.code())
                .pattern(finding.code().key() + ".remedy")
                .map(pattern -> Messages.fill(pattern, finding.arguments()))
                .orElse("");
    }

    /** A place in words; empty for no place. */
    public String where(Place place) {
        return place.accept(new PlaceText());
    }

    private String examples(FindingGroup group) {
        StringJoiner examples = new StringJoiner(", ");
        for (Finding member : group.members()
                .subList(0, Math.min(FindingGroup.EXAMPLES, group.members().size()))) {
            String value = member.arguments().getOrDefault("value", "");
            String row = Long.toString(member.place().rowNumber());
            examples.add(
                    value.isEmpty()
                            ? frame.text("example.row", Map.of("row", row))
                            : frame.text("example.value", Map.of("row", row, "value", value)));
        }
        int more =
                group.count() - Math.min(FindingGroup.EXAMPLES, group.members().size());
        return more <= 0
                ? examples.toString()
                : frame.text("example.more", Map.of("examples", examples.toString(), "more", Integer.toString(more)));
    }

    private Messages of(FindingCode code) {
        return messages.computeIfAbsent(code.getClass(), type -> Messages.beside(type, locale));
    }

    private final class PlaceText implements Place.Visitor<String> {
        @Override
        public String nowhere() {
            return "";
        }

        @Override
        public String file(String file) {
            return file;
        }

        @Override
        public String line(String file, int line) {
            return frame.text("place.line", Map.of("file", file, "line", Integer.toString(line)));
        }

        @Override
        public String column(String file, String column) {
            return frame.text("place.column", Map.of("file", file, "column", column));
        }

        @Override
        public String row(String file, long row) {
            return frame.text("place.row", Map.of("file", file, "row", Long.toString(row)));
        }

        @Override
        public String cell(String file, long row, String column) {
            return frame.text("place.cell", Map.of("file", file, "row", Long.toString(row), "column", column));
        }
    }
}
