package io.github.relata.cli.view;

import io.github.relata.model.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of a study file that score an instrument. */
final class StudySnippet {
    private StudySnippet() {}

    static List<String> of(Instrument instrument) {
        int items = instrument.items().size();
        String column = instrument.id().toUpperCase(Locale.ROOT);
        List<String> keys = new ArrayList<>();
        keys.add("instrument: " + instrument.id());
        keys.add(items == 1 ? "columns: [" + column + "_1]" : "columns: \"" + column + "_{1.." + items + "}\"");
        if (instrument.orders().size() > 1) {
            keys.add("variant: "
                    + instrument
                            .defaultOrder()
                            .orElse(instrument.orders().get(0).name()));
        }
        if (!instrument.answering().settings().isEmpty()) {
            keys.add("settings: {" + String.join(", ", settings(instrument)) + "}");
        }
        return List.of("scales:", "  " + instrument.id() + ": {" + String.join(", ", keys) + "}");
    }

    /** Each setting with as many numbers as there are columns: 0, 1, 2 …, for the user to replace. */
    private static List<String> settings(Instrument instrument) {
        List<String> numbers = new ArrayList<>();
        for (int item = 0; item < instrument.items().size(); item++) {
            numbers.add(Integer.toString(item));
        }
        return instrument.answering().settings().keySet().stream()
                .map(name -> name + ": [" + String.join(", ", numbers) + "]")
                .toList();
    }
}
