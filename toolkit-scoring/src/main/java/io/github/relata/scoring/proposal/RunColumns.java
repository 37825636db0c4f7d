package io.github.relata.scoring.proposal;

import io.github.relata.model.intake.ColumnPattern;
import io.github.relata.model.yaml.YamlWriter;
import io.github.relata.scoring.recognition.ItemRun;
import io.github.relata.scoring.recognition.NamePatterns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a study file names the columns of a run: by a pattern, a few of them, or the place of a block. */
final class RunColumns {
    /** More patterns than this, and the place says it better. */
    private static final int MOST_PATTERNS = 4;

    private RunColumns() {}

    /** The key and its value; none where neither names nor a place would find the columns. */
    static Optional<Map.Entry<String, String>> of(Sheet sheet, ItemRun run) {
        List<String> names = run.columns().stream().map(sheet::name).toList();
        List<String> patterns = NamePatterns.of(names);
        boolean found = run.columns().stream().allMatch(sheet::isFoundByName)
                && names.stream().noneMatch(name -> name.indexOf('{') >= 0)
                && patterns.stream()
                        .flatMap(pattern -> new ColumnPattern(pattern).expand().stream())
                        .toList()
                        .equals(names);
        if (run.isBlock() && (!found || patterns.size() > MOST_PATTERNS)) {
            return Optional.of(Map.entry("at", place(sheet, run)));
        }
        if (!found) {
            return Optional.empty();
        }
        List<String> written = patterns.stream().map(YamlWriter::text).toList();
        return Optional.of(Map.entry("columns", written.size() == 1 ? written.get(0) : YamlWriter.list(written)));
    }

    private static String place(Sheet sheet, ItemRun run) {
        return sheet.letters(run.columns().get(0)) + ".."
                + sheet.letters(run.columns().get(run.size() - 1));
    }
}
