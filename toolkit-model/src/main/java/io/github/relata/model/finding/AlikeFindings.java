package io.github.relata.model.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Findings that differ in row and value alone, of which there may be millions: the first are kept one by one, all others
 * by their number. Not thread-safe: a reader's own.
 */
public final class AlikeFindings {
    private static final int KEPT = 100;

    private final List<Finding> kept = new ArrayList<>();
    private int others;

    /** Takes one more; it is made only if it is kept. */
    public void add(Supplier<Finding> finding) {
        if (kept.size() < KEPT) {
            kept.add(finding.get());
        } else {
            others++;
        }
    }

    /** The findings, the last of which stands for all that were not kept. */
    public List<Finding> list() {
        if (others == 0) {
            return kept;
        }
        List<Finding> list = new ArrayList<>(kept);
        list.set(KEPT - 1, list.get(KEPT - 1).standingFor(1 + others));
        return list;
    }
}
