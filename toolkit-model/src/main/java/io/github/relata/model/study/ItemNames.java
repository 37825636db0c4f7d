package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;

/** Reads items named by header, by position, by a span of positions such as {@code 5..11}, or by a pattern. */
final class ItemNames {
    private static final int MOST = 2000;

    private final Findings findings;

    ItemNames(Findings findings) {
        this.findings = findings;
    }

    List<Scale.ItemName> read(MapReader map, String key) {
        return map.value(key).map(this::read).orElse(List.of());
    }

    List<Scale.ItemName> read(ValueReader value) {
        List<Scale.ItemName> names = new ArrayList<>();
        for (YamlText text : value.texts()) {
            for (String name : expand(text)) {
                names.add(new Scale.ItemName(text.place(), name));
            }
        }
        return names;
    }

    private List<String> expand(YamlText text) {
        String written = text.text();
        if (written.indexOf('{') >= 0) {
            return new Patterns(findings).expand(text);
        }
        int dots = written.indexOf("..");
        if (dots <= 0 || !digits(written.substring(0, dots)) || !digits(written.substring(dots + 2))) {
            return List.of(written);
        }
        int first = Integer.parseInt(written.substring(0, dots));
        int last = Integer.parseInt(written.substring(dots + 2));
        if (first < 1 || last < first || last > MOST) {
            findings.add(Finding.error(StudyCode.ITEM_RANGE, text.place(), "value", written));
            return List.of();
        }
        List<String> positions = new ArrayList<>();
        for (int position = first; position <= last; position++) {
            positions.add(Integer.toString(position));
        }
        return positions;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
