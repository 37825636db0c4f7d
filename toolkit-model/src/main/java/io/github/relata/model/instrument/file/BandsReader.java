package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code bands: {standard: {basis: …, levels: [{en: low}, {en: high, from: 5}]}}}. */
final class BandsReader {
    private static final String NONE = "none";

    private final WordsReader words;
    private final Findings findings;
    private final List<String> firstLevels = new ArrayList<>();

    BandsReader(Findings findings) {
        this.words = new WordsReader(findings);
        this.findings = findings;
    }

    /** The sets of a score; {@code possible} is where it can lie, if that is known. */
    List<Bands> read(MapReader score, Optional<AnswerRange> possible) {
        List<Bands> sets = new ArrayList<>();
        List<ValueReader> entries = score.map("bands").map(MapReader::entries).orElse(List.of());
        for (ValueReader value : entries) {
            if (!FileNames.isId(value.name()) || value.name().equals(NONE)) {
                findings.add(Finding.error(InstrumentCode.BANDS_NAME, value.place(), "value", value.name()));
            }
            boolean isFirst = value == entries.get(0);
            value.map().flatMap(set -> set(value, set, isFirst, possible)).ifPresent(sets::add);
        }
        return sets;
    }

    /** The levels of the first set in English, also of one that is wrong. */
    List<String> firstLevels() {
        return firstLevels;
    }

    private Optional<Bands> set(ValueReader value, MapReader in, boolean isFirst, Optional<AnswerRange> possible) {
        Wording basis = words.read(in, "basis").orElse(Wording.NONE);
        boolean unofficial = in.value("unofficial")
                .flatMap(choice -> choice.choice(List.of("true", "false")))
                .filter("true"::equals)
                .isPresent();
        List<ValueReader> list = in.required("levels").map(ValueReader::list).orElse(List.of());
        List<Bands.Level> levels = new ArrayList<>();
        for (ValueReader entry : list) {
            boolean lowest = entry == list.get(0);
            entry.map().ifPresent(level -> {
                Wording label = words.inside(level).orElse(Wording.NONE);
                if (isFirst) {
                    firstLevels.add(label.english());
                }
                level(entry, level, label, lowest, possible).ifPresent(levels::add);
            });
        }
        in.rejectUnknown();
        if (in.has("levels") && list.size() < 2) {
            findings.add(Finding.error(InstrumentCode.TOO_FEW_LEVELS, value.place(), "bands", value.name()));
        }
        return levels.size() == list.size() && levels.size() > 1 && rise(list, levels)
                ? Optional.of(new Bands(value.name(), basis, !unofficial, levels))
                : Optional.empty();
    }

    private Optional<Bands.Level> level(
            ValueReader value, MapReader in, Wording label, boolean lowest, Optional<AnswerRange> possible) {
        Optional<ValueReader> from = in.value("from");
        Optional<ValueReader> above = in.value("above");
        in.rejectUnknown();
        if (lowest) {
            from.or(() -> above).ifPresent(cut -> add(InstrumentCode.FIRST_LEVEL_WITH_CUT, cut, label));
            return Optional.of(new Bands.Level(label, Double.NEGATIVE_INFINITY, true));
        }
        if (from.isPresent() == above.isPresent()) {
            add(from.isPresent() ? InstrumentCode.LEVEL_WITH_TWO_CUTS : InstrumentCode.LEVEL_WITHOUT_CUT, value, label);
            return Optional.empty();
        }
        OptionalDouble cut = from.or(() -> above).map(ValueReader::number).orElse(OptionalDouble.empty());
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        Bands.Level level = new Bands.Level(label, cut.getAsDouble(), from.isPresent());
        possible.filter(range -> !divides(level, range)).ifPresent(range -> addOutside(value, level, range));
        return Optional.of(level);
    }

    /** Whether some scores of a range lie below where a level begins, and some do not. */
    private static boolean divides(Bands.Level level, AnswerRange range) {
        return level.lowerBelongs()
                ? level.lower() > range.minimum() && level.lower() <= range.maximum()
                : level.lower() >= range.minimum() && level.lower() < range.maximum();
    }

    /** Whether each level begins above the one before it, under a name of its own; what does not is a finding. */
    private boolean rise(List<ValueReader> list, List<Bands.Level> levels) {
        boolean rises = true;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            Bands.Level level = levels.get(i);
            if (!names.add(level.label().english())) {
                add(InstrumentCode.LEVEL_TWICE, list.get(i), level.label());
            }
            if (i > 0 && !(level.lower() > levels.get(i - 1).lower())) {
                add(InstrumentCode.LEVELS_DO_NOT_RISE, list.get(i), level.label());
                rises = false;
            }
        }
        return rises;
    }

    private void add(InstrumentCode code, ValueReader value, Wording label) {
        findings.add(Finding.error(code, value.place(), "level", label.english()));
    }

    private void addOutside(ValueReader value, Bands.Level level, AnswerRange range) {
        findings.add(Finding.error(
                InstrumentCode.CUT_OUTSIDE,
                value.place(),
                "level",
                level.label().english(),
                "value",
                NumberWords.of(level.lower()),
                "lowest",
                NumberWords.of(range.minimum()),
                "highest",
                NumberWords.of(range.maximum())));
    }
}
