package io.github.relata.report.run;

import io.github.relata.report.results.TableLayout;
import java.util.List;

/** A table whose estimates are what a study is about: each is compared where cases are left out. */
enum Headline {
    CORRELATIONS(TableLayout.CORRELATIONS, "parameter1 parameter2", TableLayout.CORRELATIONS, "n.obs"),
    REGRESSION_TERMS(TableLayout.REGRESSION_TERMS, "outcome term step", TableLayout.REGRESSION_FIT, "nobs"),
    MODERATION_TERMS(TableLayout.MODERATION_TERMS, "outcome term step", TableLayout.MODERATION_FIT, "nobs"),
    MEDIATION_PATHS(TableLayout.MEDIATION_PATHS, "outcome term", TableLayout.MEDIATION_FIT, "nobs"),
    MEDIATION_EFFECTS(TableLayout.MEDIATION_EFFECTS, "label at", TableLayout.MEDIATION_EFFECTS, "n.obs");

    private final TableLayout layout;
    private final String names;
    private final TableLayout sizes;
    private final String size;

    /**
     * Estimates.
     *
     * @param layout their table
     * @param names the columns that name one of them beside model and group
     * @param sizes the table that tells how many cases they rest on, by those of the same columns that it has
     * @param size the column of that number
     */
    Headline(TableLayout layout, String names, TableLayout sizes, String size) {
        this.layout = layout;
        this.names = names;
        this.sizes = sizes;
        this.size = size;
    }

    TableLayout layout() {
        return layout;
    }

    List<String> names() {
        return List.of(names.split(" "));
    }

    TableLayout sizes() {
        return sizes;
    }

    String size() {
        return size;
    }
}
