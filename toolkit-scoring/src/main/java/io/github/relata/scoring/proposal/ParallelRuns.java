package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.scoring.recognition.ItemRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Marks scales whose columns look like the same questions at several occasions, or of several persons. */
final class ParallelRuns {
    private ParallelRuns() {}

    /** The scales in the order of their columns, each that has a parallel with a remark. */
    static List<ProposedScale> marked(Map<ItemRun, ProposedScale> scales) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        scales.forEach((run, scale) ->
                alike.computeIfAbsent(common(run), key -> new ArrayList<>()).add(scale.name()));
        Map<Integer, ProposedScale> ordered = new TreeMap<>();
        scales.forEach((run, scale) -> {
            List<String> others = new ArrayList<>(alike.getOrDefault(common(run), List.of()));
            others.remove(scale.name());
            ordered.put(run.columns().get(0), others.isEmpty() ? scale : marked(scale, others));
        });
        return List.copyOf(ordered.values());
    }

    private static ProposedScale marked(ProposedScale scale, List<String> others) {
        List<Finding> remarks = new ArrayList<>(scale.remarks());
        remarks.add(ProposalCode.PARALLEL.question("scales", String.join(", ", others)));
        return scale.with(remarks);
    }

    /** What runs of the same questions have in common: the number of items, and the name without the occasion in it. */
    private static String common(ItemRun run) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(run.stem())) {
            words.add(isOccasion(word) ? "" : word);
        }
        boolean occasion = words.contains("") || !run.after().isEmpty();
        String key = String.join("_", words).toLowerCase(Locale.ROOT) + " " + run.size();
        return occasion ? key : key + " " + run.columns().get(0);
    }

    /** {@code t1}, {@code w2}, {@code pre}, {@code post}. */
    private static boolean isOccasion(String word) {
        boolean numbered = word.length() == 2 && "tw".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
        return numbered || word.equals("pre") || word.equals("post");
    }
}
