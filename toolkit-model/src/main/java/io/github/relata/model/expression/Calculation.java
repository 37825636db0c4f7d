package io.github.relata.model.expression;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number or a condition worked out from a person's answers and scores: {@code mean(PA, BC) - i3},
 * {@code count(i1..i8 >= 2, i9 >= 1) >= 5}.
 *
 * <p>{@code i1} is the answer to item 1, not reversed, {@code i1..i8} a list, {@code items} the list of all; a setting's
 * name is its list, and a score has its name. There are {@code + - * / ^ ( )}, {@code == != < <= > >=},
 * {@code and or not} and {@code in (…)}, on lists element by element, and the functions of {@link CalculationFunction}.
 * A score that is a category is compared with the name of a level: {@code style == "secure"}.
 *
 * <p>What depends on anything unknown is unknown: a missing answer, a withheld score, a number that does not exist, such
 * as one divided by zero. {@code if} needs only the branch that it takes.
 */
public final class Calculation {
    /**
     * What the names in a calculation may stand for.
     *
     * @param items how many items there are; of an open-ended list the fewest
     * @param openEnded whether there may be more
     * @param settings the names of lists with a number for each item
     * @param scores the scores by name, each with the levels that it may have: none where it is a number
     */
    public record Names(int items, boolean openEnded, Set<String> settings, Map<String, List<String>> scores) {
        public Names {
            settings = Set.copyOf(settings);
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }
    }

    private final Expression expression;
    private final Source source;
    private final Names names;
    private final Set<Integer> items;
    private final Set<String> scores;

    private Calculation(Expression expression, Source source, Names names, CalculationScope asked) {
        this.expression = expression;
        this.source = source;
        this.names = names;
        this.items = Collections.unmodifiableSet(new TreeSet<>(asked.items()));
        this.scores = Collections.unmodifiableSet(asked.scores());
    }

    /** Reads a calculation whose result is a number; {@code place} is where its text stands. */
    public static Checked<Calculation> parse(String text, Place place, Names names) {
        return parse(text, place, names, Quantity.Kind.NUMBER);
    }

    /** Reads a calculation that says whether something holds; {@code place} is where its text stands. */
    public static Checked<Calculation> parseCondition(String text, Place place, Names names) {
        return parse(text, place, names, Quantity.Kind.TRUTH);
    }

    private static Checked<Calculation> parse(String text, Place place, Names names, Quantity.Kind kind) {
        Checked<Expression> parsed = Parser.parse(text, place);
        Findings findings = new Findings();
        findings.addAll(parsed.findings());
        if (parsed.value().isEmpty()) {
            return Checked.failed(findings);
        }
        Expression expression = parsed.value().get();
        Source source = new Source(text, place);
        CalculationScope scope = CalculationScope.unbound(names, names.items());
        new CalculationBinder(source, scope, findings).single(expression, kind);
        if (names.openEnded() && !findings.hasErrors()) {
            // Lists that are equally long only by chance differ as soon as there is one more item.
            CalculationScope more = CalculationScope.unbound(names, names.items() + 1);
            new CalculationBinder(source, more, findings).single(expression, kind);
        }
        return Checked.of(new Calculation(expression, source, names, scope), findings);
    }

    /** The text it was read from. */
    public String text() {
        return source.text();
    }

    /** What it says, as a tree. */
    public Expression expression() {
        return expression;
    }

    /** The numbers of the items that it names, rising. */
    public Set<Integer> items() {
        return items;
    }

    /** The numbers of the items that it names, rising, of an open-ended list of so many. */
    public Set<Integer> items(int itemCount) {
        CalculationScope longer = CalculationScope.unbound(names, itemCount);
        expression.accept(new CalculationBinder(source, longer, new Findings()));
        return Collections.unmodifiableSet(new TreeSet<>(longer.items()));
    }

    /** The names of the scores that it names, in the order of their first mention. */
    public Set<String> scores() {
        return scores;
    }

    /**
     * Looks its names up, once for all rows.
     *
     * @param itemCount how many items there are
     * @param scoreNames the scores of a row, in their order
     * @param settings the lists by name, each with a number for every item
     * @throws IllegalArgumentException if a score or setting that it names is not among them
     */
    public BoundCalculation bind(int itemCount, Collection<String> scoreNames, Map<String, double[]> settings) {
        CalculationScope scope = new CalculationScope(names, itemCount, scoreNames, settings);
        Findings findings = new Findings();
        Quantity bound = expression.accept(new CalculationBinder(source, scope, findings));
        if (findings.hasErrors()) {
            throw new IllegalArgumentException("\"" + text() + "\" does not fit " + itemCount + " items");
        }
        return new BoundCalculation(bound.elements().get(0), scope.items(), scope.scores());
    }

    /** The text it was read from. */
    @Override
    public String toString() {
        return text();
    }
}
