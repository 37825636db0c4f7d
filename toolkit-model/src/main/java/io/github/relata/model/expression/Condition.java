package io.github.relata.model.expression;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.Collections;
import java.util.Set;

/**
 * A condition on the values of a row: names, numbers, quoted texts, {@code == != < <= > >=}, {@code and or not ( )},
 * {@code in (…)}, {@code missing(name)}.
 *
 * <p>A comparison with a missing value is unknown, and so is what it decides; {@code missing} never is. Values that
 * read as numbers are compared as numbers with numbers; a text in quotes is compared as text.
 */
public final class Condition {
    private final Expression expression;
    private final Source source;
    private final Set<String> names;

    private Condition(Expression expression, Source source, Set<String> names) {
        this.expression = expression;
        this.source = source;
        this.names = Collections.unmodifiableSet(names);
    }

    /** Reads a condition; {@code place} is where its text stands. Names are not looked up yet. */
    public static Checked<Condition> parse(String text, Place place) {
        Checked<Expression> parsed = Parser.parse(text, place);
        Findings findings = new Findings();
        findings.addAll(parsed.findings());
        if (parsed.value().isEmpty()) {
            return Checked.failed(findings);
        }
        Expression expression = parsed.value().get();
        Source source = new Source(text, place);
        AnyName anyName = new AnyName();
        expression.accept(new ConditionBinder(source, anyName, findings));
        return Checked.of(new Condition(expression, source, anyName.names()), findings);
    }

    /** The names it speaks of, in the order of their first mention. */
    public Set<String> names() {
        return names;
    }

    /** Where it stands. */
    public Place place() {
        return source.place();
    }

    /** Asks the visitor what the condition says, so that it can be told in another language. */
    public <R> R accept(Expression.Visitor<R> visitor) {
        return expression.accept(visitor);
    }

    /** Looks its names up, once for all rows; a name that the scope does not know is a finding. */
    public Checked<RowCondition> bind(Scope scope) {
        Findings findings = new Findings();
        RowCondition bound = expression.accept(new ConditionBinder(source, scope, findings));
        return Checked.of(bound, findings);
    }

    /** The condition, written plainly. */
    @Override
    public String toString() {
        return ExpressionText.of(expression);
    }

    /** A name as conditions write it: in backquotes where it is no plain word. */
    public static String quotedName(String name) {
        return ExpressionText.quotedName(name);
    }
}
