package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;

/** Reads items named by header, by position, by a span of positions such as {@code 5..11}, or by a pattern. */
final class ItemNames {
    private static final String DOTS = "..";
    private static final int MAX_POSITION = 2000;
    private static final int MAX_DIGITS = 5;

    private final Findings findings;

    ItemNames(Findings findings) {
        this.findings = findings;
    }

    List<Scale.ItemName> read(List<YamlText> texts) {
        List<Scale.ItemName> names = new ArrayList<>();
        for (YamlText text : texts) {
            for (String name : expand(text)) {
                names.add(new Scale.ItemName(text.place(), name));
            }
        }
        return names;
    }

    private List<String> expand(YamlText text) {
        String written = text.text();
        int dots = written.indexOf(DOTS);
        if (dots < 0 || written.indexOf('{') >= 0) {
            return new Patterns(findings).expand(text);
        }
        String from = written.substring(0, dots).strip();
        String to = written.substring(dots + DOTS.length()).strip();
        return isNumber(from) && isNumber(to)
                ? positions(text, Integer.parseInt(from), Integer.parseInt(to))
                : List.of(written);
    }

    private List<String> positions(YamlText text, int first, int last) {
        if (first < 1 || last < first || last > MAX_POSITION) {
            findings.add(Finding.error(StudyCode.ITEM_SPAN, text.place(), "value", text.text()));
        }
        List<String> positions = new ArrayList<>();
        for (int position = first; position <= Math.min(last, MAX_POSITION); position++) {
            positions.add(Integer.toString(position));
        }
        return positions;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
