package io.github.relata.report.run;

/**
 * The cases of one run of an analysis.
 *
 * @param level the level of the {@code by} variable, empty where the analysis is run once
 * @param undecided cases left out because {@code where} could not be decided for want of a value
 */
public record CaseGroup(String level, Cases cases, int undecided) {
    /** Whether it has no case. */
    public boolean isEmpty() {
        return cases.size() == 0;
    }
}
