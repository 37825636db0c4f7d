package io.github.relata.model.expression;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a model is made of: {@code stress ~ age + hours * support}, or its terms alone. {@code a:b} is a product,
 * {@code a*b} the product with its parts, {@code (a + b)^2} all of them up to the second order, {@code age^2} the square
 * of a variable. A model always has a constant.
 *
 * <p>Terms stand as R's {@code terms()} has them: once each, single variables first, then products by their order,
 * otherwise as written; the factors of a product in the order in which the formula first names them. One thing differs:
 * where R writes {@code I(age^2)} we write {@code age^2}, which R reads as {@code age}.
 *
 * @param outcome what is before {@code ~}; none where there is no {@code ~}
 */
public record Formula(Optional<String> outcome, List<Term> terms) {
    public Formula {
        terms = List.copyOf(terms);
    }

    /** Reads a formula; {@code place} is where its text stands. Names are not looked up. */
    public static Checked<Formula> parse(String text, Place place) {
        Checked<Expression> parsed = Parser.parse(text, place);
        Findings findings = new Findings();
        findings.addAll(parsed.findings());
        Optional<Formula> formula =
                parsed.value().map(expression -> new FormulaReader(new Source(text, place), findings).read(expression));
        return formula.isPresent() ? Checked.of(formula.get(), findings) : Checked.failed(findings);
    }

    /** The names of its predictors, in the order in which its terms name them. */
    public List<String> predictors() {
        Set<String> names = new LinkedHashSet<>();
        for (Term term : terms) {
            for (Factor factor : term.factors()) {
                names.add(factor.name());
            }
        }
        return List.copyOf(names);
    }

    /** The formula with its products written out. */
    @Override
    public String toString() {
        List<String> written = new ArrayList<>();
        for (Term term : terms) {
            written.add(term.toString());
        }
        String right = String.join(" + ", written);
        return outcome.map(name -> ExpressionText.quotedName(name) + " ~ " + right)
                .orElse(right);
    }
}
