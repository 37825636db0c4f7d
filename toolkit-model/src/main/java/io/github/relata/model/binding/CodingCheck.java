package io.github.relata.model.binding;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.study.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Recognises, from the answers alone, a file that codes a scale otherwise than its study says. It never changes a score:
 * what cannot be the declared codes is refused, what may well be others is said.
 */
final class CodingCheck {
    /** Of the answers that a coding should explain, one in so many may be a slip of the pen. */
    private static final int SLIPS = 20;

    // By so many answers, an end of the scale that nobody chose was chosen by fewer than 1.5 % (rule of three) …
    private static final int MANY_ANSWERS = 200;
    private static final int MANY_CASES = 30;
    private static final int SEVERAL_ITEMS = 3;
    // … and beside it lies no thin tail but one answer in ten.
    private static final int PILE = 10;

    private final BoundScale scale;
    private final Supplier<FileCodes> counts;
    private final LikelyCodings likely;

    /**
     * A check of a scale.
     *
     * @param counts the numbers in the file, counted only when they are needed
     */
    CodingCheck(BoundScale scale, Supplier<FileCodes> counts) {
        this.scale = scale;
        this.counts = counts;
        this.likely = new LikelyCodings(scale.instrument());
    }

    /** The refusal of answers some of which lie outside the declared codes, if they are another coding's. */
    Optional<Finding> refusal() {
        FileCodes codes = counts.get();
        Optional<Coding> declared = scale.scale().inFile().coded();
        FileCodes.Test expected = declared.map(CodingCheck::within).orElse(AnswerRange::contains);
        int outside = codes.total() - codes.count(expected);
        int itemsOutside = codes.items((answers, number) -> !expected.holds(answers, number));
        if (itemsOutside < Math.min(2, scale.columns().size())) {
            return Optional.empty();
        }
        int most = 0;
        List<Coding> fitting = new ArrayList<>();
        for (Coding coding : likely.otherThan(declared)) {
            int fit = codes.count(within(coding));
            if (fit > most) {
                fitting.clear();
            }
            if (fit >= most) {
                most = fit;
                fitting.add(coding);
            }
        }
        int slips = codes.total() - most;
        return slips * SLIPS > outside ? Optional.empty() : Optional.of(refusal(codes.total(), outside, most, fitting));
    }

    private Finding refusal(int answers, int outside, int fit, List<Coding> fitting) {
        boolean own = scale.scale().key() instanceof Scale.Own;
        Optional<Coding> declared = scale.scale().inFile().coded();
        return Finding.error(
                own ? BindingCode.OWN_CODED_OTHERWISE : BindingCode.CODED_OTHERWISE,
                scale.scale().place(),
                "scale",
                scale.scale().name(),
                "answers",
                Integer.toString(answers),
                "outside",
                Integer.toString(outside),
                "expected",
                declared.map(this::span)
                        .orElseGet(() -> words(scale.instrument().answers())),
                "fit",
                Integer.toString(fit),
                "codes",
                span(fitting.get(0)),
                "coded",
                String.join(" or ", fitting.stream().map(CodingCheck::coded).toList()));
    }

    /** The doubt about answers all of which are within the range, if an end of it is never used and should be. */
    Optional<Finding> doubt(List<NumberColumn> answers) {
        boolean stated = scale.scale().inFile().coded().isPresent();
        boolean few = answers.size() < SEVERAL_ITEMS || answers.get(0).size() < MANY_CASES;
        if (stated || few || scale.instrument().answering().openEnded() || new EndsUsed(scale, answers).both()) {
            return Optional.empty();
        }
        FileCodes codes = counts.get();
        int total = codes.total();
        int lowest = codes.count((range, number) -> number == range.minimum());
        int second = codes.count((range, number) -> number == range.minimum() + 1);
        int secondHighest = codes.count((range, number) -> number == range.maximum() - 1);
        int highest = codes.count((range, number) -> number == range.maximum());
        Optional<Finding> countedUp = endsInPile(lowest, second, highest, total)
                ? likely(1).map(coding -> doubt(BindingCode.LOWEST_NEVER_ANSWERED, coding, total, second))
                : Optional.empty();
        return countedUp.isPresent() || !endsInPile(highest, secondHighest, lowest, total)
                ? countedUp
                : likely(-1).map(coding -> doubt(BindingCode.HIGHEST_NEVER_ANSWERED, coding, total, secondHighest));
    }

    /** Whether nobody chose an end of the scale, and yet a pile lies beside it, higher than the other end. */
    private static boolean endsInPile(int end, int next, int otherEnd, int total) {
        return total >= MANY_ANSWERS && end == 0 && next * PILE >= total && next > otherEnd;
    }

    /** The likely coding whose codes are the answers moved by a step, if there is one. */
    private Optional<Coding> likely(int step) {
        return likely.otherThan(Optional.empty()).stream()
                .filter(coding -> scale.instrument().items().stream()
                        .map(Item::range)
                        .allMatch(range -> coding.lowest() == range.minimum() + step
                                && coding.highestOf(range) == range.maximum() + step))
                .findFirst();
    }

    private Finding doubt(BindingCode code, Coding coding, int answers, int next) {
        AnswerRange first = scale.instrument().items().get(0).range();
        return Finding.warning(
                code,
                scale.scale().place(),
                "scale",
                scale.scale().name(),
                "answers",
                Integer.toString(answers),
                "items",
                Integer.toString(scale.columns().size()),
                "share",
                Long.toString(Math.round(100.0 * next / answers)),
                "codes",
                span(coding),
                "coded",
                coded(coding),
                "declared",
                coded(likely.upFrom(first.minimum())));
    }

    private static FileCodes.Test within(Coding coding) {
        return (answers, number) -> coding.codesOf(answers).contains(number);
    }

    private String span(Coding coding) {
        return words(coding.codesOf(scale.instrument().answers()));
    }

    private static String words(AnswerRange range) {
        return NumberWords.of(range.minimum()) + " to " + NumberWords.of(range.maximum());
    }

    /** As a study file says it. */
    private static String coded(Coding coding) {
        String highest = coding.highest().isPresent()
                ? ", " + NumberWords.of(coding.highest().getAsDouble())
                : "";
        return "coded: [" + NumberWords.of(coding.lowest()) + highest + "]";
    }
}
