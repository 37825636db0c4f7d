package io.github.relata.scoring.recognition;

import io.github.relata.model.binding.LikelyCodings;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.scoring.library.InstrumentSummary;
import io.github.relata.scoring.library.Instruments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which instruments of the library a run of columns may hold: by what the columns are called, how many they are, and
 * which answers they have. The file of an instrument is opened where name or answers already speak for it.
 */
public final class InstrumentRecognition {
    /** So many candidates are worth a look. */
    private static final int MOST = 4;
    /** Fewer items than this are too common to go by their number. */
    private static final int LEAST_BY_COUNT = 5;
    /** So many are telling whatever the answers. */
    private static final int TELLING_COUNT = 20;
    /** A question with more answers than these is a measurement, whose ends are seldom reached. */
    private static final int MOST_STEPS = 10;
    /** Fewer answers than these need not reach the ends. */
    private static final int MANY = 100;
    /** One answer of so many that is not possible is a slip of the pen. */
    private static final int MOST_OF_SLIPS = 100;

    private final ItemRun run;
    private final RunAnswers answers;
    private final List<String> forms;

    private InstrumentRecognition(ItemRun run, RunAnswers answers) {
        this.run = run;
        this.answers = answers;
        this.forms = StemForms.of(run.stem());
    }

    /** The instruments that a run may hold. */
    public static Recognition of(ItemRun run, RunAnswers answers) {
        return new InstrumentRecognition(run, answers).recognise();
    }

    private Recognition recognise() {
        List<Candidate> candidates = new ArrayList<>();
        for (InstrumentSummary instrument : Instruments.shipped().summaries()) {
            candidate(instrument).ifPresent(candidates::add);
        }
        boolean named = candidates.stream().anyMatch(candidate -> candidate.isNamed() && candidate.has(Clue.COUNT));
        candidates.removeIf(candidate -> named && !candidate.isNamed());
        candidates.sort(Comparator.comparingInt(Candidate::strength).reversed());
        return new Recognition(candidates.subList(0, Math.min(MOST, candidates.size())));
    }

    private Optional<Candidate> candidate(InstrumentSummary instrument) {
        boolean counted =
                run.size() == instrument.items() || (instrument.openEnded() && run.size() > instrument.items());
        Optional<Clue> named = InstrumentNames.of(instrument)
                .clue(forms)
                .or(() -> ConstructWords.shipped().measures(instrument, forms)
                        ? Optional.of(Clue.CONSTRUCT)
                        : Optional.empty());
        if (named.isPresent() && counted) {
            return Optional.of(
                    withAnswers(Candidate.named(instrument, named.get()).with(Clue.COUNT)));
        }
        if (named.isPresent() && named.get() != Clue.CONSTRUCT) {
            return Optional.of(Candidate.named(instrument, named.get()));
        }
        boolean sameEnds = answers.areSteps() && answers.range().equals(Optional.of(instrument.answers()));
        boolean telling = run.size() >= TELLING_COUNT || (sameEnds && run.size() >= LEAST_BY_COUNT);
        return counted && !instrument.openEnded() && answers.areSteps() && telling
                ? Optional.of(withAnswers(new Candidate(instrument, Set.of(Clue.COUNT), Optional.empty())))
                : Optional.empty();
    }

    /** What the answers say of a candidate with as many items. */
    private Candidate withAnswers(Candidate candidate) {
        if (answers.areLabels()) {
            boolean ordered = AnswerOrder.within(
                            answers.texts(), candidate.instrument().answers())
                    .filter(AnswerOrder::isClear)
                    .isPresent();
            return ordered ? candidate.with(Clue.ANSWERS) : candidate;
        }
        if (!answers.areNumbers()) {
            return candidate;
        }
        Instrument instrument = Instruments.shipped().get(candidate.instrument().id());
        List<AnswerRange> ranges = instrument.withItems(run.size()).items().stream()
                .map(Item::range)
                .toList();
        List<Coding> others = otherCodings(instrument, ranges);
        int outside = answers.outside(ranges);
        if (outside == 0) {
            // Answers 1 to 4 are possible ones of 0 to 4 and of 1 to 5: which of them, they do not say.
            boolean ambiguous = !others.isEmpty() && !reachesLowest(instrument.answers());
            return ambiguous || !reaches(instrument.answers()) ? candidate : candidate.with(Clue.ANSWERS);
        }
        boolean slips = answers.areNumbers() && (long) outside * MOST_OF_SLIPS <= answers.count();
        return others.stream()
                .filter(coding -> answers.range().equals(Optional.of(coding.codesOf(instrument.answers()))))
                .findFirst()
                .map(candidate::coded)
                .orElseGet(() -> slips ? candidate.with(Clue.SLIPS) : candidate);
    }

    /** Whether the lowest possible answer was given. */
    private boolean reachesLowest(AnswerRange possible) {
        return answers.range()
                .filter(seen -> seen.minimum() == possible.minimum())
                .isPresent();
    }

    /** Whether the answers use the width of a scale: of many, at most one step at the ends was never given. */
    private boolean reaches(AnswerRange possible) {
        double unused =
                possible.width() - answers.range().map(AnswerRange::width).orElse(0.0);
        return unused <= 1 || possible.width() > MOST_STEPS || answers.count() < MANY;
    }

    /** The usual codings in which all answers are possible ones. */
    private List<Coding> otherCodings(Instrument instrument, List<AnswerRange> ranges) {
        return new LikelyCodings(instrument)
                .otherThan(Optional.empty()).stream()
                        .filter(coding -> coding.highestOf(instrument.answers()) > coding.lowest())
                        .filter(coding -> answers.outside(
                                        ranges.stream().map(coding::codesOf).toList())
                                == 0)
                        .toList();
    }
}
