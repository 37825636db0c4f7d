package io.github.relata.model.expression;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a calculation from an expression; whatever has no meaning in one is a finding, and stands for the unknown. */
final class CalculationBinder implements Expression.Visitor<Quantity> {
    private static final String RANGE = "..";

    private final Source source;
    private final CalculationScope scope;
    private final Findings findings;
    private final LevelComparison levels;

    CalculationBinder(Source source, CalculationScope scope, Findings findings) {
        this.source = source;
        this.scope = scope;
        this.findings = findings;
        this.levels = new LevelComparison(source, scope, findings);
    }

    /** One value of a kind; what is of the other kind, or a list, is a finding. */
    Quantity single(Expression expression, Quantity.Kind kind) {
        Quantity quantity = ofKind(expression, kind);
        return quantity.isList() ? faulty(ExpressionCode.LIST_UNEXPECTED, expression) : quantity;
    }

    @Override
    public Quantity name(Expression.Name name) {
        String text = name.name();
        int range = text.indexOf(RANGE);
        OptionalInt first = CalculationScope.itemNumber(range < 0 ? text : text.substring(0, range));
        OptionalInt last = CalculationScope.itemNumber(range < 0 ? text : text.substring(range + RANGE.length()));
        if (first.isPresent() && last.isPresent()) {
            return items(name, first.getAsInt(), last.getAsInt(), range >= 0);
        }
        Optional<List<String>> scoreLevels = scope.levels(text);
        if (scoreLevels.isPresent()) {
            return scoreLevels.get().isEmpty()
                    ? Quantity.one(Quantity.Kind.NUMBER, scope.score(text))
                    : faulty(
                            ExpressionCode.CATEGORY_ALONE,
                            name,
                            "level",
                            scoreLevels.get().get(0));
        }
        return scope.list(text)
                .map(list -> Quantity.list(Quantity.Kind.NUMBER, list))
                .orElseGet(() -> unknown(name));
    }

    private Quantity items(Expression.Name name, int first, int last, boolean list) {
        for (int item : List.of(first, last)) {
            if (item < 1 || item > scope.knownItems()) {
                String items = Integer.toString(scope.knownItems());
                return refused(ExpressionCode.UNKNOWN_ITEM, name, "found", Integer.toString(item), "items", items);
            }
        }
        if (first > last) {
            return faulty(ExpressionCode.ITEMS_DOWNWARDS, name);
        }
        return new Quantity(Quantity.Kind.NUMBER, list, scope.answers(first, last));
    }

    private Quantity unknown(Expression.Name name) {
        return Nearest.to(name.name(), scope.all())
                .map(near -> faulty(ExpressionCode.MISSPELT_NAME, name, "nearest", near))
                .orElseGet(() -> faulty(ExpressionCode.UNKNOWN_NAME, name, "known", scope.known()));
    }

    @Override
    public Quantity numeral(Expression.Numeral numeral) {
        return Quantity.one(Quantity.Kind.NUMBER, RowNumber.constant(numeral.value()));
    }

    @Override
    public Quantity quoted(Expression.Quoted quoted) {
        return refused(ExpressionCode.TEXT_ALONE, quoted, "found", quoted.text());
    }

    @Override
    public Quantity not(Expression.Not not) {
        return ofKind(not.operand(), Quantity.Kind.TRUTH).then(truth -> 1 - truth);
    }

    @Override
    public Quantity sign(Expression.Sign sign) {
        return ofKind(sign.operand(), Quantity.Kind.NUMBER).then(number -> -number);
    }

    @Override
    public Quantity binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case PLUS, MINUS, TIMES, DIVIDED_BY, POWER -> elements(binary, Quantity.Kind.NUMBER, Quantity.Kind.NUMBER);
            case AND, OR -> elements(binary, Quantity.Kind.TRUTH, Quantity.Kind.TRUTH);
            case EQUAL, NOT_EQUAL ->
                levels.comparison(binary).orElseGet(() -> elements(binary, Quantity.Kind.NUMBER, Quantity.Kind.TRUTH));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                elements(binary, Quantity.Kind.NUMBER, Quantity.Kind.TRUTH);
            case INTERACTION, MODELLED_BY ->
                refused(
                        ExpressionCode.NO_CALCULATION,
                        binary,
                        "found",
                        binary.operator().symbol());
        };
    }

    private Quantity elements(Expression.Binary binary, Quantity.Kind taken, Quantity.Kind made) {
        Quantity left = ofKind(binary.left(), taken);
        Quantity right = ofKind(binary.right(), taken);
        if (left.isFaulty() || right.isFaulty()) {
            return Quantity.FAULTY;
        }
        return left.fits(right)
                ? left.with(right, made, Arithmetic.of(binary.operator()))
                : unlike(binary, binary.left(), binary.right());
    }

    @Override
    public Quantity membership(Expression.Membership membership) {
        return levels.membership(membership).orElseGet(() -> amongNumbers(membership));
    }

    private Quantity amongNumbers(Expression.Membership membership) {
        Quantity value = ofKind(membership.value(), Quantity.Kind.NUMBER);
        Quantity among = value.then(number -> Double.isNaN(number) ? Double.NaN : 0);
        boolean faulty = value.isFaulty();
        for (Expression choice : membership.choices()) {
            Quantity one = single(choice, Quantity.Kind.NUMBER);
            faulty |= one.isFaulty();
            Quantity same = value.with(one, Quantity.Kind.TRUTH, Arithmetic.of(Operator.EQUAL));
            among = among.with(same, Quantity.Kind.TRUTH, Arithmetic.of(Operator.OR));
        }
        return faulty ? Quantity.FAULTY : among;
    }

    @Override
    public Quantity call(Expression.Call call) {
        Optional<CalculationFunction> known = CalculationFunction.of(call.function());
        if (known.isEmpty()) {
            return noFunction(call);
        }
        CalculationFunction function = known.get();
        int given = call.arguments().size();
        if (!function.takes(given)) {
            return refused(
                    ExpressionCode.ARGUMENTS,
                    call,
                    "function",
                    function.key(),
                    "needed",
                    Integer.toString(function.arity()),
                    "found",
                    Integer.toString(given),
                    "form",
                    function.form());
        }
        List<Quantity> arguments = new ArrayList<>();
        for (int i = 0; i < given; i++) {
            arguments.add(argument(call.arguments().get(i), function.parameter(i)));
        }
        if (arguments.stream().anyMatch(Quantity::isFaulty)) {
            return Quantity.FAULTY;
        }
        boolean unlike =
                function == CalculationFunction.TRAPEZOID && !arguments.get(0).fits(arguments.get(1));
        return unlike ? unlike(call, call.arguments().get(0), call.arguments().get(1)) : function.of(arguments);
    }

    private Quantity argument(Expression expression, CalculationFunction.Parameter parameter) {
        if (parameter.isPlural()) {
            return ofKind(expression, parameter.kind());
        }
        if (parameter != CalculationFunction.Parameter.LIST) {
            return single(expression, parameter.kind());
        }
        Quantity list = ofKind(expression, parameter.kind());
        return list.isList() || list.isFaulty() ? list : faulty(ExpressionCode.LIST_NEEDED, expression);
    }

    private Quantity noFunction(Expression.Call call) {
        List<String> known = CalculationFunction.names();
        return Nearest.to(call.function(), known)
                .map(near -> refused(ExpressionCode.MISSPELT_FUNCTION, call, "found", call.function(), "nearest", near))
                .orElseGet(() -> refused(
                        ExpressionCode.NO_FUNCTION, call, "found", call.function(), "known", String.join(", ", known)));
    }

    private Quantity ofKind(Expression expression, Quantity.Kind kind) {
        Quantity quantity = expression.accept(this);
        if (quantity.isFaulty() || quantity.kind() == kind) {
            return quantity;
        }
        return kind == Quantity.Kind.NUMBER
                ? faulty(ExpressionCode.NUMBER_NEEDED, expression)
                : faulty(ExpressionCode.NO_COMPARISON, expression);
    }

    private Quantity unlike(Expression at, Expression left, Expression right) {
        return refused(
                ExpressionCode.UNLIKE_LISTS, at, "left", ExpressionText.of(left), "right", ExpressionText.of(right));
    }

    private Quantity faulty(ExpressionCode code, Expression expression, String... namesAndValues) {
        List<String> arguments = new ArrayList<>(List.of("found", ExpressionText.of(expression)));
        arguments.addAll(List.of(namesAndValues));
        return refused(code, expression, arguments.toArray(String[]::new));
    }

    private Quantity refused(ExpressionCode code, Expression expression, String... namesAndValues) {
        findings.add(source.error(code, expression.position(), namesAndValues));
        return Quantity.FAULTY;
    }
}
