package io.github.relata.report.check;

import io.github.relata.report.results.Fact;
import io.github.relata.scoring.quality.careless.CarelessAnswers;
import io.github.relata.scoring.quality.careless.IndexValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the answers look like, as facts for other programs. */
final class CarelessFacts {
    private CarelessFacts() {}

    static Fact of(CarelessAnswers answers) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("items", Fact.of((long) answers.items()));
        members.put("careless", Fact.of((long) answers.careless().size()));
        members.put(
                "indices",
                new Fact.Listing(
                        answers.indices().stream().map(CarelessFacts::index).toList()));
        return new Fact.Group(members);
    }

    private static Fact index(IndexValues values) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("index", Fact.of(values.index().key()));
        values.gap().ifPresentOrElse(gap -> members.put("not.available", Fact.of(gap.key())), () -> {
            members.put("cut.off", Fact.of(values.cutOff()));
            members.put("flagged", Fact.of((long) values.flaggedCount()));
        });
        return new Fact.Group(members);
    }
}
