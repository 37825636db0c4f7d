package io.github.relata.scoring.quality.careless;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the indices say of each case.
 *
 * @param items how many items were looked at
 * @param indices every index, in the order of {@link CarelessIndex}
 * @param cases how many cases there are
 */
public record CarelessAnswers(int items, List<IndexValues> indices, int cases) {
    public CarelessAnswers {
        indices = List.copyOf(indices);
    }

    /** The values of an index. */
    public IndexValues of(CarelessIndex index) {
        return indices.stream()
                .filter(values -> values.index() == index)
                .findFirst()
                .orElseThrow();
    }

    /** The indices that speak against a case; a Mahalanobis distance does only beside another. */
    public List<CarelessIndex> flags(int row) {
        List<CarelessIndex> flags = indices.stream()
                .filter(values -> values.isFlagged(row))
                .map(IndexValues::index)
                .toList();
        return flags.equals(List.of(CarelessIndex.MAHAD)) ? List.of() : flags;
    }

    /** What they say together. */
    public Verdict verdict(int row) {
        return switch (flags(row).size()) {
            case 0 -> Verdict.INCONSPICUOUS;
            case 1 -> Verdict.DOUBTFUL;
            default -> Verdict.CARELESS;
        };
    }

    /** The cases whose answers look careless, counted from 0, rising. */
    public List<Integer> careless() {
        return IntStream.range(0, cases)
                .filter(row -> verdict(row) == Verdict.CARELESS)
                .boxed()
                .toList();
    }
}
