package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.OptionalInt;

/** Reads {@code missing: {source: …, form: 22}}: how gaps are handled, by whose word. */
final class MissingReader {
    /**
     * What a file says of gaps in all scores.
     *
     * @param source by whose word
     * @param form how many answers there must be in all for any score to be made
     */
    record Missing(Wording source, OptionalInt form) {
        static final Missing NONE = new Missing(Wording.NONE, OptionalInt.empty());
    }

    private final int items;
    private final Findings findings;

    /** A reader for a file of so many items, 0 where they are wrong. */
    MissingReader(int items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    Missing read(MapReader file) {
        return file.map("missing").map(this::missing).orElse(Missing.NONE);
    }

    private Missing missing(MapReader in) {
        Wording source = new WordsReader(findings).read(in, "source").orElse(Wording.NONE);
        OptionalInt form = in.value("form").map(this::form).orElse(OptionalInt.empty());
        in.rejectUnknown();
        return new Missing(source, form);
    }

    private OptionalInt form(ValueReader value) {
        OptionalInt form = value.integer();
        if (form.isPresent() && items > 0 && (form.getAsInt() < 1 || form.getAsInt() > items)) {
            findings.add(Finding.error(
                    InstrumentCode.FORM_REQUIRED,
                    value.place(),
                    "value",
                    Integer.toString(form.getAsInt()),
                    "items",
                    Integer.toString(items)));
        }
        return form;
    }
}
