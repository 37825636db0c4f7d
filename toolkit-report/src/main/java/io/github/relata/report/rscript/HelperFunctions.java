package io.github.relata.report.rscript;

import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.StudyResults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The R functions that stand at the top of a script: those alone that its study needs. */
final class HelperFunctions {
    private final StringBuilder functions = new StringBuilder();

    private HelperFunctions() {}

    /** The functions for reading, scoring, the tables that there are, and comparing. */
    static String of(StudyResults results) {
        HelperFunctions helpers = new HelperFunctions();
        helpers.add("reading");
        helpers.addIf(hasConditions(results.plan()), "conditions");
        helpers.addIf(!results.plan().scored().scores().isEmpty(), "scoring");
        helpers.addIf(hasRules(results.plan()), "rules");
        helpers.addIf(MissingPart.isNeeded(results), "missing");
        helpers.addIf(has(results, TableLayout.DESCRIPTIVES) || has(results, TableLayout.FREQUENCIES), "describe");
        helpers.addIf(has(results, TableLayout.RELIABILITY), "reliability");
        helpers.addIf(has(results, TableLayout.CORRELATIONS), "correlation");
        boolean moderation = has(results, TableLayout.MODERATION_FIT);
        boolean mediation = has(results, TableLayout.MEDIATION_FIT);
        helpers.addIf(moderation || mediation || has(results, TableLayout.REGRESSION_FIT), "regression");
        helpers.addIf(moderation, "moderation");
        helpers.addIf(has(results, TableLayout.BUFFERING), "buffering");
        helpers.addIf(mediation, "mediation");
        helpers.add("comparing");
        return helpers.functions.toString();
    }

    private static boolean has(StudyResults results, TableLayout layout) {
        return results.table(layout).isPresent();
    }

    private static boolean hasConditions(Plan plan) {
        return plan.study().data().rows().isPresent()
                || !plan.study().exclusions().isEmpty()
                || plan.analyses().stream()
                        .anyMatch(analysis -> analysis.frame().where().isPresent());
    }

    /** Whether any score is more than the mean or sum of items, direct or reversed. */
    private static boolean hasRules(Plan plan) {
        return plan.scored().data().scales().stream()
                .flatMap(scale -> scale.key().scores().stream())
                .anyMatch(score -> !score.bands().isEmpty() || !isPlain(score));
    }

    private static boolean isPlain(ScoreDefinition score) {
        return score.ofItems()
                .filter(rule -> rule.aggregation() != Aggregation.COUNT)
                .filter(rule -> rule.conversion() instanceof Conversion.None)
                .filter(rule -> rule.items().stream().allMatch(KeyedItem::isPlain))
                .isPresent();
    }

    private void addIf(boolean needed, String name) {
        if (needed) {
            add(name);
        }
    }

    private void add(String name) {
        try (InputStream in = HelperFunctions.class.getResourceAsStream(name + ".R")) {
            if (in == null) {
                throw new IllegalStateException("no R functions called " + name);
            }
            functions.append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
