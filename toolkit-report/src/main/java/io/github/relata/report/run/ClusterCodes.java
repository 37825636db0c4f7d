package io.github.relata.report.run;

import io.github.relata.model.data.TextColumn;
import java.util.HashMap;
import java.util.Map;

/** The clusters of cases as numbers from 0, in the order in which they are met. */
final class ClusterCodes {
    private ClusterCodes() {}

    /** The code of each case; below 0 for one without a cluster. */
    static int[] of(TextColumn cluster, Cases cases) {
        Map<String, Integer> codes = new HashMap<>();
        int[] coded = new int[cases.size()];
        for (int position = 0; position < coded.length; position++) {
            String text = cluster.text(cases.index(position));
            coded[position] = text.isEmpty() ? -1 : codes.computeIfAbsent(text, key -> codes.size());
        }
        return coded;
    }
}
