package io.github.relata.model.expression;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a score that is a category with the names of its levels; a level that it does not have is a finding. */
final class LevelComparison {
    private final Source source;
    private final CalculationScope scope;
    private final Findings findings;

    LevelComparison(Source source, CalculationScope scope, Findings findings) {
        this.source = source;
        this.scope = scope;
        this.findings = findings;
    }

    /** {@code style == "secure"}, if this is one. */
    Optional<Quantity> comparison(Expression.Binary binary) {
        boolean turned = binary.left() instanceof Expression.Quoted;
        Expression score = turned ? binary.right() : binary.left();
        Expression level = turned ? binary.left() : binary.right();
        return category(score)
                .filter(category -> level instanceof Expression.Quoted)
                .map(category -> truth(category, List.of((Expression.Quoted) level), binary.operator()));
    }

    /** {@code style in ("secure", "fearful")}, if this is one. */
    Optional<Quantity> membership(Expression.Membership membership) {
        List<Expression.Quoted> named = new ArrayList<>();
        for (Expression choice : membership.choices()) {
            if (choice instanceof Expression.Quoted quoted) {
                named.add(quoted);
            }
        }
        return category(membership.value())
                .filter(category -> named.size() == membership.choices().size())
                .map(category -> truth(category, named, Operator.EQUAL));
    }

    private Optional<Expression.Name> category(Expression expression) {
        return expression instanceof Expression.Name name
                        && scope.levels(name.name()).filter(it -> !it.isEmpty()).isPresent()
                ? Optional.of(name)
                : Optional.empty();
    }

    private Quantity truth(Expression.Name score, List<Expression.Quoted> named, Operator operator) {
        List<String> levels = scope.levels(score.name()).orElseThrow();
        double[] wanted = new double[named.size()];
        boolean known = true;
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = levels.indexOf(named.get(i).text());
            if (wanted[i] < 0) {
                unknown(score, named.get(i), levels);
                known = false;
            }
        }
        double found = operator == Operator.EQUAL ? 1 : 0;
        return known
                ? Quantity.one(
                        Quantity.Kind.TRUTH,
                        scope.score(score.name())
                                .then(level ->
                                        Double.isNaN(level) ? level : contains(wanted, level) ? found : 1 - found))
                : Quantity.FAULTY;
    }

    private static boolean contains(double[] wanted, double level) {
        for (double one : wanted) {
            if (one == level) {
                return true;
            }
        }
        return false;
    }

    private void unknown(Expression.Name score, Expression.Quoted level, List<String> levels) {
        findings.add(Nearest.to(level.text(), levels)
                .map(near -> source.error(
                        ExpressionCode.MISSPELT_LEVEL,
                        level.position(),
                        "score",
                        score.name(),
                        "found",
                        level.text(),
                        "nearest",
                        near))
                .orElseGet(() -> source.error(
                        ExpressionCode.UNKNOWN_LEVEL,
                        level.position(),
                        "score",
                        score.name(),
                        "found",
                        level.text(),
                        "known",
                        String.join(", ", levels))));
    }
}
