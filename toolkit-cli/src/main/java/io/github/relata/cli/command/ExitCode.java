package io.github.relata.cli.command;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Finding;
import java.util.List;

/** What a command tells the shell. */
public final class ExitCode {
    /** Done; figures that are not available are no failure. */
    public static final int DONE = 0;
    /** A fault of ours. */
    public static final int FAULT = 1;
    /** Wrong usage, or a study or instrument file that is wrong. */
    public static final int USAGE = 2;
    /** The data cannot be read, break what the study declares, or hold no case. */
    public static final int DATA = 3;

    private ExitCode() {}

    /** The code for what was found: what is declared comes before the data. */
    public static int of(List<Finding> findings) {
        int code = DONE;
        for (Finding finding : findings) {
            if (finding.isError() && finding.code().concern() == Concern.DECLARATION) {
                return USAGE;
            }
            code = finding.isError() ? DATA : code;
        }
        return code;
    }
}
