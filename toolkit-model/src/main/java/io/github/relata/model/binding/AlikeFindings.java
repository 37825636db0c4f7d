package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Findings that differ in row and value alone. The first are kept one by one, all others by their number. */
final class AlikeFindings {
    private static final int KEPT = 100;

    private final List<Finding> kept = new ArrayList<>();
    private int others;

    /** Takes one more; it is made only if it is kept. */
    void add(Supplier<Finding> finding) {
        if (kept.size() < KEPT) {
            kept.add(finding.get());
        } else {
            others++;
        }
    }

    /** The findings, the last of which stands for all that were not kept. */
    List<Finding> list() {
        if (others == 0) {
            return kept;
        }
        List<Finding> list = new ArrayList<>(kept);
        list.set(KEPT - 1, list.get(KEPT - 1).standingFor(1 + others));
        return list;
    }
}
