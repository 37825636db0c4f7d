package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Norm;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the scores of an item order, each by its rule: {@code rule}, {@code formula} or {@code cases}. */
final class ScoresReader {
    private static final List<String> RULES = List.of("rule", "formula", "cases");
    /** The score whose column in a study would be called as the band of a total is. */
    private static final String BAND = ScoreDefinition.BAND.substring(1);

    private final ItemList items;
    private final WordsReader words;
    private final Findings findings;
    private final List<ScoreDefinition> scores = new ArrayList<>();
    private final List<DeclaredScore> declared = new ArrayList<>();

    /** A reader of scores over these items. */
    ScoresReader(ItemList items, Findings findings) {
        this.items = items;
        this.words = new WordsReader(findings);
        this.findings = findings;
    }

    /** The scores, without those that are wrong. */
    List<ScoreDefinition> scores() {
        return scores;
    }

    /** All scores, also those that are wrong. */
    List<DeclaredScore> declared() {
        return declared;
    }

    void read(MapReader in) {
        if (in.entries().isEmpty()) {
            findings.add(Finding.error(InstrumentCode.NO_SCORES, in.place(), "key", in.path()));
        }
        List<String> names = in.entries().stream().map(ValueReader::name).toList();
        for (ValueReader value : in.entries()) {
            requireName(value);
            value.map().ifPresent(score -> score(value, score, names));
        }
        requireOneBand(in);
    }

    private void requireName(ValueReader score) {
        if (!FileNames.isScore(score.name())) {
            findings.add(Finding.error(InstrumentCode.SCORE_NAME, score.place(), "value", score.name()));
        } else if (FileNames.isTaken(score.name()) || items.settings().contains(score.name())) {
            findings.add(Finding.error(InstrumentCode.SCORE_NAME_TAKEN, score.place(), "value", score.name()));
        }
    }

    private void score(ValueReader value, MapReader in, List<String> names) {
        Wording label = words.read(in, "label").orElse(Wording.of(value.name().replace('_', ' ')));
        List<String> rules = RULES.stream().filter(in::has).toList();
        if (rules.isEmpty()) {
            findings.add(Finding.error(InstrumentCode.NO_RULE, value.place(), "score", value.name()));
        } else if (rules.size() > 1) {
            findings.add(Finding.error(
                    InstrumentCode.SEVERAL_RULES,
                    value.place(),
                    "score",
                    value.name(),
                    "first",
                    rules.get(0),
                    "second",
                    rules.get(1)));
        }
        RuleReader reader = new RuleReader(value.name(), items, scores, declared, names, findings);
        Optional<ScoringRule> rule = rules.size() == 1 ? reader.read(rules.get(0), in) : Optional.empty();
        Optional<Wording> caution = words.read(in, "caution");
        boolean category = in.has("cases");
        List<Norm> norms = category ? List.of() : new NormsReader().read(in);
        BandsReader bandsReader = new BandsReader(findings);
        List<Bands> bands = category ? List.of() : bandsReader.read(in, rule.flatMap(RuleReader::possibleRange));
        // Of a score without a rule nobody asked for the keys that belong to one.
        if (rules.size() == 1) {
            in.rejectUnknown();
        }
        declared.add(new DeclaredScore(value.name(), reader.levels(), bandsReader.firstLevels()));
        rule.ifPresent(known -> scores.add(new ScoreDefinition(value.name(), label, known, bands, caution, norms)));
    }

    /** The band of a total and a score called band would be one column. */
    private void requireOneBand(MapReader in) {
        boolean banded = scores.stream()
                .anyMatch(score -> score.isTotal() && !score.bands().isEmpty());
        in.value(BAND)
                .filter(value -> banded)
                .ifPresent(value -> findings.add(Finding.error(InstrumentCode.SCORE_CALLED_BAND, value.place())));
    }
}
