package io.github.relata.scoring.proposal;

import io.github.relata.scoring.recognition.ItemRun;
import java.util.List;
import java.util.Locale;

/** Names scales by what their columns are called. */
final class ScaleNames {
    private final Names names;

    ScaleNames(Names names) {
        this.names = names;
    }

    /** A name for a run; the other one where its columns are called by nothing that says something. */
    String of(ItemRun run, String otherwise) {
        List<String> words = Words.of(run.stem() + " " + run.after());
        boolean telling = words.stream().mapToInt(String::length).sum() > 1;
        String stem = String.join("_", words).toLowerCase(Locale.ROOT);
        return names.like(telling ? String.join(" ", words) : otherwise.isEmpty() ? stem : otherwise, "scale");
    }
}
