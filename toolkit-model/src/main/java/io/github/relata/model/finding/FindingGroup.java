package io.github.relata.model.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alike findings: the same code, severity and place but for the row, told as one line. */
public record FindingGroup(List<Finding> members) {
    /** So many rows are named in a group's line. */
    public static final int EXAMPLES = 3;

    public FindingGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group of no findings");
        }
    }

    /** Groups findings, each group where its first member stood. */
    public static List<FindingGroup> of(List<Finding> findings) {
        record Kind(FindingCode code, Severity severity, Place place, String single) {}
        Map<Kind, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            // Only what has a row can be one of many alike; all else stands for itself, by its arguments, and once.
            Place place = finding.place().withoutRow();
            boolean hasRow = !place.equals(finding.place());
            String single = hasRow ? "" : finding.arguments().toString();
            List<Finding> group = groups.computeIfAbsent(
                    new Kind(finding.code(), finding.severity(), place, single), kind -> new ArrayList<>());
            if (hasRow || group.isEmpty()) {
                group.add(finding);
            }
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    /** The one that stands for all. */
    public Finding first() {
        return members.get(0);
    }

    /** How many there are. */
    public int count() {
        return members.stream().mapToInt(Finding::count).sum();
    }
}
