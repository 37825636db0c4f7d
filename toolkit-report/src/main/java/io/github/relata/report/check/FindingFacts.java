package io.github.relata.report.check;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.report.results.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as facts: alike ones together, each with its place in parts and its words. */
public final class FindingFacts {
    private FindingFacts() {}

    /** A list with a group of facts for each kind of finding. */
    public static Fact of(List<Finding> findings, Locale language) {
        FindingText text = FindingText.in(language);
        return new Fact.Listing(FindingGroup.of(findings).stream()
                .map(group -> (Fact) of(group, text))
                .toList());
    }

    private static Fact.Group of(FindingGroup group, FindingText text) {
        Finding first = group.first();
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("severity", Fact.of(first.severity().name().toLowerCase(Locale.ROOT)));
        members.put("code", Fact.of(first.code().key()));
        first.place().accept(new PlaceFacts(members));
        members.put("count", Fact.of((long) group.count()));
        List<Fact> rows = new ArrayList<>();
        for (Finding member : group.members()) {
            if (member.place().rowNumber() > 0) {
                rows.add(Fact.of(member.place().rowNumber()));
            }
        }
        if (!rows.isEmpty()) {
            members.put("rows", new Fact.Listing(rows));
        }
        members.put("message", Fact.of(text.sentence(group)));
        members.put("remedy", Fact.of(text.remedy(first)));
        return new Fact.Group(members);
    }

    /** Adds the parts of a place; the rows of a group stand in a list of their own. */
    private record PlaceFacts(Map<String, Fact> members) implements Place.Visitor<PlaceFacts> {
        @Override
        public PlaceFacts nowhere() {
            return this;
        }

        @Override
        public PlaceFacts file(String file) {
            members.put("file", Fact.of(file));
            return this;
        }

        @Override
        public PlaceFacts line(String file, int line) {
            file(file).members.put("line", Fact.of((long) line));
            return this;
        }

        @Override
        public PlaceFacts column(String file, String column) {
            file(file).members.put("column", Fact.of(column));
            return this;
        }

        @Override
        public PlaceFacts row(String file, long row) {
            return file(file);
        }

        @Override
        public PlaceFacts cell(String file, long row, String column) {
            return column(file, column);
        }
    }
}
