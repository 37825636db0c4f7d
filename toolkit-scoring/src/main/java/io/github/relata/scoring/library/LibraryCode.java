package io.github.relata.scoring.library;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What the worked examples of an instrument file tell. */
public enum LibraryCode implements FindingCode {
    NO_EXAMPLES,
    EXAMPLE_DIFFERS,
    EXAMPLE_WITHHELD,
    EXAMPLE_NOT_WITHHELD;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
