package io.github.relata.cli.view;

import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Keying;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.Norm;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.instrument.Wording;
import io.github.relata.report.results.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The scores of an instrument as facts for other programs. */
final class ScoreFacts implements ScoringRule.Visitor<ScoreFacts>, Conversion.Visitor<ScoreFacts> {
    private final Map<String, Fact> members;

    private ScoreFacts(Map<String, Fact> members) {
        this.members = members;
    }

    static Fact of(ScoreDefinition score) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(score.name()));
        members.put("label", Fact.of(score.label().english()));
        score.label().indonesian().ifPresent(label -> members.put("label.id", Fact.of(label)));
        score.rule().accept(new ScoreFacts(members));
        members.put("required", Fact.of((long) score.required()));
        members.put(
                "bands",
                new Fact.Listing(score.bands().stream().map(ScoreFacts::bands).toList()));
        score.caution().ifPresent(caution -> members.put("caution", Fact.of(caution.english())));
        members.put(
                "norms",
                new Fact.Listing(score.norms().stream().map(ScoreFacts::norm).toList()));
        return new Fact.Group(members);
    }

    /** The number of an item; as in instrument files, a minus marks a reversed one. */
    static Fact signed(KeyedItem keyed) {
        long number = keyed.item().number();
        return Fact.of(keyed.reverseKeyed() ? -number : number);
    }

    static Fact english(List<Wording> texts) {
        return Fact.texts(texts.stream().map(Wording::english).toList());
    }

    @Override
    public ScoreFacts ofItems(ScoringRule.OfItems rule) {
        MissingRule missing = rule.missing();
        members.put("rule", Fact.of(rule.aggregation().key()));
        members.put(
                "items",
                new Fact.Listing(rule.items().stream().map(ScoreFacts::signed).toList()));
        if (!rule.items().stream().allMatch(KeyedItem::isPlain)) {
            members.put(
                    "keys",
                    new Fact.Listing(rule.items().stream().map(ScoreFacts::key).toList()));
        }
        rule.conversion().accept(this);
        members.put("minimum", Fact.of(rule.possibleRange().minimum()));
        members.put("maximum", Fact.of(rule.possibleRange().maximum()));
        members.put("min.answered", Fact.of(missing.minimumAnswered()));
        members.put("required.by", Fact.of(missing.authority().name().toLowerCase(Locale.ROOT)));
        return this;
    }

    @Override
    public ScoreFacts formula(ScoringRule.Formula rule) {
        members.put("rule", Fact.of("formula"));
        members.put("formula", Fact.of(rule.calculation().text()));
        return this;
    }

    @Override
    public ScoreFacts cases(ScoringRule.Cases rule) {
        members.put("rule", Fact.of("cases"));
        members.put(
                "cases",
                new Fact.Listing(rule.cases().stream()
                        .map(one -> {
                            Map<String, Fact> facts = level(one.level());
                            one.when().ifPresent(when -> facts.put("when", Fact.of(when.text())));
                            return (Fact) new Fact.Group(facts);
                        })
                        .toList()));
        return this;
    }

    @Override
    public ScoreFacts none() {
        return this;
    }

    @Override
    public ScoreFacts rescale(Conversion.Rescale rescale) {
        members.put(
                "rescale",
                new Fact.Listing(List.of(
                        Fact.of(rescale.from().minimum()),
                        Fact.of(rescale.from().maximum()),
                        Fact.of(rescale.to().minimum()),
                        Fact.of(rescale.to().maximum()))));
        return this;
    }

    @Override
    public ScoreFacts shift(Conversion.Shift shift) {
        members.put("plus", Fact.of(shift.constant()));
        return this;
    }

    @Override
    public ScoreFacts table(Conversion.Table table) {
        members.put("table", pairs(table.scores()));
        return this;
    }

    private static Fact key(KeyedItem keyed) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("item", signed(keyed));
        facts.put("weight", Fact.of(keyed.weight()));
        if (keyed.keying() instanceof Keying.Table table) {
            facts.put("points", pairs(table.points()));
        }
        return new Fact.Group(facts);
    }

    /** Pairs of numbers, as lists of two. */
    private static Fact pairs(SortedMap<Double, Double> pairs) {
        return new Fact.Listing(pairs.entrySet().stream()
                .map(pair -> (Fact) new Fact.Listing(List.of(Fact.of(pair.getKey()), Fact.of(pair.getValue()))))
                .toList());
    }

    private static Fact bands(Bands bands) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("name", Fact.of(bands.name()));
        facts.put("basis", Fact.of(bands.basis().english()));
        facts.put("official", Fact.of(bands.official()));
        facts.put(
                "levels",
                new Fact.Listing(bands.levels().stream()
                        .map(level -> {
                            Map<String, Fact> members = level(level.label());
                            if (Double.isFinite(level.lower())) {
                                members.put(level.lowerBelongs() ? "from" : "above", Fact.of(level.lower()));
                            }
                            return (Fact) new Fact.Group(members);
                        })
                        .toList()));
        return new Fact.Group(facts);
    }

    private static Map<String, Fact> level(Wording label) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("en", Fact.of(label.english()));
        label.indonesian().ifPresent(words -> facts.put("id", Fact.of(words)));
        return facts;
    }

    private static Fact norm(Norm norm) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("sample", Fact.of(norm.sample()));
        norm.group().ifPresent(group -> facts.put("group", Fact.of(group)));
        norm.n().ifPresent(n -> facts.put("n", Fact.of((long) n)));
        facts.put("mean", Fact.of(norm.mean()));
        norm.standardDeviation().ifPresent(sd -> facts.put("sd", Fact.of(sd)));
        norm.metric().ifPresent(metric -> facts.put("metric", Fact.of(metric)));
        facts.put("source", Fact.of(norm.source()));
        return new Fact.Group(facts);
    }
}
