package io.github.relata.model.expression;

import io.github.relata.model.finding.Findings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an expression as the terms of a model; whatever has no meaning in one is a finding and makes no term. */
final class FormulaReader implements Expression.Visitor<TermSet> {
    static final int MAX_TERMS = 200;
    private static final Set<String> POWERS = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final Source source;
    private final Findings findings;
    /** What the formula names, in the order of first mention; by text, for a record's hash is slow to start. */
    private final Map<String, Factor> factors = new LinkedHashMap<>();

    private Optional<String> outcome = Optional.empty();

    FormulaReader(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    Formula read(Expression expression) {
        Expression terms = expression;
        if (expression instanceof Expression.Binary model && model.operator() == Operator.MODELLED_BY) {
            readOutcome(model.left());
            terms = model.right();
        }
        TermSet read = terms.accept(this);
        if (read.size() == 0 && !findings.hasErrors()) {
            findings.add(source.error(ExpressionCode.NO_TERMS, terms.position()));
        }
        return new Formula(outcome, read.sorted(factors));
    }

    private void readOutcome(Expression expression) {
        if (expression instanceof Expression.Name name) {
            outcome = Optional.of(name.name());
        } else {
            findings.add(source.error(
                    ExpressionCode.OUTCOME, expression.position(), "found", ExpressionText.of(expression)));
        }
    }

    @Override
    public TermSet name(Expression.Name name) {
        return factor(name, 1);
    }

    @Override
    public TermSet numeral(Expression.Numeral numeral) {
        if (numeral.value() == 1) {
            return TermSet.EMPTY;
        }
        return numeral.value() == 0 ? noConstant(numeral, "0") : noTerm(numeral);
    }

    @Override
    public TermSet quoted(Expression.Quoted quoted) {
        return noTerm(quoted);
    }

    @Override
    public TermSet not(Expression.Not not) {
        return noTerm(not);
    }

    @Override
    public TermSet sign(Expression.Sign sign) {
        return takenAway(sign, sign.operand());
    }

    @Override
    public TermSet binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case PLUS -> left(binary).plus(right(binary));
            case INTERACTION -> bounded(binary, left(binary).products(right(binary)));
            case TIMES -> {
                TermSet left = left(binary);
                TermSet right = right(binary);
                yield bounded(binary, left.plus(right).plus(left.products(right)));
            }
            case POWER -> power(binary);
            case MINUS -> takenAway(binary, binary.right());
            case DIVIDED_BY -> refused(ExpressionCode.DIVISION, binary);
            case MODELLED_BY -> refused(ExpressionCode.SECOND_MODEL, binary);
            default -> noTerm(binary);
        };
    }

    @Override
    public TermSet membership(Expression.Membership membership) {
        return noTerm(membership);
    }

    @Override
    public TermSet call(Expression.Call call) {
        return refused(ExpressionCode.UNKNOWN_FUNCTION, call, "found", call.function());
    }

    private TermSet left(Expression.Binary binary) {
        return binary.left().accept(this);
    }

    private TermSet right(Expression.Binary binary) {
        return binary.right().accept(this);
    }

    /** The power of a variable, or several terms crossed with one another up to an order. */
    private TermSet power(Expression.Binary binary) {
        int power = binary.right() instanceof Expression.Numeral number && POWERS.contains(number.written())
                ? Integer.parseInt(number.written())
                : 0;
        if (power == 0) {
            return refused(ExpressionCode.POWER, binary.right(), "found", ExpressionText.of(binary.right()));
        }
        if (binary.left() instanceof Expression.Name name) {
            return factor(name, power);
        }
        TermSet base = left(binary);
        TermSet crossed = base;
        for (int order = 2; order <= power; order++) {
            crossed = bounded(binary, crossed.plus(crossed.products(base)));
        }
        return crossed;
    }

    private TermSet factor(Expression.Name name, int power) {
        if (outcome.filter(name.name()::equals).isPresent()) {
            return refused(ExpressionCode.OUTCOME_AS_PREDICTOR, name, "found", name.name());
        }
        Factor factor = new Factor(name.name(), power);
        factors.putIfAbsent(factor.toString(), factor);
        return TermSet.of(factor.toString());
    }

    private TermSet bounded(Expression.Binary binary, TermSet terms) {
        return terms.size() <= MAX_TERMS
                ? terms
                : refused(ExpressionCode.TOO_MANY_TERMS, binary, "limit", Integer.toString(MAX_TERMS));
    }

    private TermSet noTerm(Expression expression) {
        return refused(ExpressionCode.NO_TERM, expression, "found", ExpressionText.of(expression));
    }

    private TermSet noConstant(Expression expression, String found) {
        return refused(ExpressionCode.CONSTANT, expression, "found", found);
    }

    private TermSet takenAway(Expression expression, Expression what) {
        return what instanceof Expression.Numeral numeral && numeral.value() == 1
                ? noConstant(expression, "-1")
                : refused(ExpressionCode.TERM_TAKEN_AWAY, expression);
    }

    private TermSet refused(ExpressionCode code, Expression expression, String... namesAndValues) {
        findings.add(source.error(code, expression.position(), namesAndValues));
        return TermSet.EMPTY;
    }
}
