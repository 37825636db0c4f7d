package io.github.relata.report.check;

import io.github.relata.report.results.Fact;
import io.github.relata.scoring.quality.AlphaChange;
import io.github.relata.scoring.quality.ScaleKeying;
import io.github.relata.scoring.quality.SuspectItem;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the answers to a scale fit its key, as facts for other programs. */
final class KeyingFacts {
    private KeyingFacts() {}

    static Fact of(ScaleKeying keying) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("scale", Fact.of(keying.scale()));
        members.put("verdict", Fact.of(keying.verdict().key()));
        members.put("n", Fact.of(keying.n()));
        if (keying.verdict().isSuspicion()) {
            members.put(
                    "suspects",
                    new Fact.Listing(
                            keying.suspects().stream().map(KeyingFacts::suspect).toList()));
            members.put(
                    "alpha",
                    new Fact.Listing(
                            keying.alphas().stream().map(KeyingFacts::alpha).toList()));
            members.put("remedy", Fact.of(keying.remedy().text()));
        }
        return new Fact.Group(members);
    }

    private static Fact suspect(SuspectItem suspect) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("item", Fact.of(suspect.column()));
        members.put("reversed", Fact.of(suspect.reverseKeyed()));
        members.put("correlation", Fact.of(suspect.correlation()));
        members.put("p.value", Fact.of(suspect.chance()));
        members.put("loading", Fact.of(suspect.loading()));
        return new Fact.Group(members);
    }

    private static Fact alpha(AlphaChange change) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("score", Fact.of(change.score()));
        members.put("declared", Fact.of(change.declared()));
        members.put("turned", Fact.of(change.turned()));
        return new Fact.Group(members);
    }
}
