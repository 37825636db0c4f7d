package io.github.relata.model.study;

import io.github.relata.model.expression.Formula;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.yaml.MapReader;
import java.util.Optional;

/** Reads what linear models have in common: their standard errors, and predictors that can be multiplied. */
final class ModelReader {
    private final Names names;
    private final boolean clustered;
    private final Findings findings;

    /** A reader; {@code clustered} tells whether the study names what cases are nested in. */
    ModelReader(Names names, boolean clustered, Findings findings) {
        this.names = names;
        this.clustered = clustered;
        this.findings = findings;
    }

    /** The standard errors; those by cluster need clusters. */
    Analysis.Regress.Errors errors(MapReader map) {
        Analysis.Regress.Errors errors =
                map.choice("errors", Analysis.Regress.Errors.class).orElse(Analysis.Regress.Errors.CLASSICAL);
        if (errors == Analysis.Regress.Errors.CLUSTER && !clustered) {
            map.text("errors").ifPresent(text -> findings.add(Finding.error(StudyCode.CLUSTER_MISSING, text.place())));
        }
        return errors;
    }

    /** Checks that all that a formula names is a number, or a category that it takes no power of. */
    boolean requirePredictors(Formula formula, Place place) {
        boolean known = true;
        for (String name : formula.predictors()) {
            Optional<Variable.Type> type = names.require(name, place);
            boolean number = type.isPresent() && type.get() == Variable.Type.NUMBER;
            boolean category =
                    type.isPresent() && type.get() == Variable.Type.CATEGORY && !Products.isRaised(formula, name);
            if (type.isPresent() && !number && !category) {
                findings.add(Finding.error(StudyCode.NEEDS_NUMBER, place, "name", name));
            }
            known &= number || category;
        }
        return known;
    }
}
