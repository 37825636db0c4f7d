package io.github.relata.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** The functions of a calculation, each with what it takes. */
enum CalculationFunction {
    SUM,
    MEAN,
    MIN,
    MAX,
    /** The first of all numbers. */
    FIRST,
    LAST,
    /** How many conditions hold. */
    COUNT,
    ANY,
    ALL,
    /** Each number of a list minus the one before it: one fewer. */
    DIFFERENCES,
    /** The area under y over x, by the trapezoidal rule. */
    TRAPEZOID,
    ABS,
    SQRT,
    /** The natural logarithm. */
    LN,
    EXP,
    /** Of an angle in degrees. */
    SIN,
    COS,
    /** The direction of a point, y before x, from 0 up to 360 degrees. */
    ANGLE,
    /** A condition, the number where it holds, and the number where it does not. */
    IF;

    /** What a function takes in one place; the plural ones take any number of arguments, lists among them. */
    enum Parameter {
        NUMBER(Quantity.Kind.NUMBER),
        NUMBERS(Quantity.Kind.NUMBER),
        LIST(Quantity.Kind.NUMBER),
        CONDITION(Quantity.Kind.TRUTH),
        CONDITIONS(Quantity.Kind.TRUTH);

        private final Quantity.Kind kind;

        Parameter(Quantity.Kind kind) {
            this.kind = kind;
        }

        Quantity.Kind kind() {
            return kind;
        }

        boolean isPlural() {
            return this == NUMBERS || this == CONDITIONS;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<CalculationFunction> of(String name) {
        for (CalculationFunction function : values()) {
            if (function.key().equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CalculationFunction function : values()) {
            names.add(function.key());
        }
        return names;
    }

    /** Its name in a calculation. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private List<Parameter> parameters() {
        return switch (this) {
            case SUM, MEAN, MIN, MAX, FIRST, LAST -> List.of(Parameter.NUMBERS);
            case COUNT, ANY, ALL -> List.of(Parameter.CONDITIONS);
            case DIFFERENCES -> List.of(Parameter.LIST);
            case TRAPEZOID -> List.of(Parameter.LIST, Parameter.LIST);
            case ABS, SQRT, LN, EXP, SIN, COS -> List.of(Parameter.NUMBER);
            case ANGLE -> List.of(Parameter.NUMBER, Parameter.NUMBER);
            case IF -> List.of(Parameter.CONDITION, Parameter.NUMBER, Parameter.NUMBER);
        };
    }

    /** What it takes as its argument of an index. */
    Parameter parameter(int index) {
        List<Parameter> parameters = parameters();
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    /** Whether it takes so many arguments. */
    boolean takes(int arguments) {
        List<Parameter> parameters = parameters();
        return parameters.get(0).isPlural() || arguments == parameters.size();
    }

    /** How many arguments it takes, where that is a fixed number. */
    int arity() {
        return parameters().size();
    }

    /** How it is written: {@code angle(number, number)}. */
    String form() {
        StringJoiner form = new StringJoiner(", ", key() + "(", ")");
        parameters().forEach(parameter -> form.add(parameter.key()));
        return form.toString();
    }

    /** What it makes of arguments that it takes. */
    Quantity of(List<Quantity> arguments) {
        RowNumber[] all = flat(arguments);
        return switch (this) {
            case SUM -> number(Lists.sum(all));
            case MEAN -> number(Lists.sum(all).then(sum -> sum / all.length));
            case MIN -> number(Lists.reduced(all, Math::min));
            case MAX -> number(Lists.reduced(all, Math::max));
            case FIRST -> number(all[0]);
            case LAST -> number(all[all.length - 1]);
            case COUNT -> number(Lists.sum(all));
            case ANY -> Quantity.one(Quantity.Kind.TRUTH, Lists.reduced(all, Math::max));
            case ALL -> Quantity.one(Quantity.Kind.TRUTH, Lists.reduced(all, Math::min));
            case DIFFERENCES -> Quantity.list(Quantity.Kind.NUMBER, Lists.differences(all));
            case TRAPEZOID ->
                number(Lists.trapezoid(
                        arguments.get(0).elements(), arguments.get(1).elements()));
            case ABS -> number(all[0].then(Math::abs));
            case SQRT -> number(all[0].then(Math::sqrt));
            case LN -> number(all[0].then(it -> Arithmetic.finite(StrictMath.log(it))));
            case EXP -> number(all[0].then(it -> Arithmetic.finite(StrictMath.exp(it))));
            case SIN -> number(all[0].then(Degrees::sin));
            case COS -> number(all[0].then(Degrees::cos));
            case ANGLE -> number(all[0].with(all[1], Degrees::angle));
            case IF -> number(choice(all[0], all[1], all[2]));
        };
    }

    private static RowNumber choice(RowNumber condition, RowNumber then, RowNumber otherwise) {
        return row -> {
            double holds = condition.value(row);
            if (Double.isNaN(holds)) {
                return Double.NaN;
            }
            return holds == 1 ? then.value(row) : otherwise.value(row);
        };
    }

    private static Quantity number(RowNumber number) {
        return Quantity.one(Quantity.Kind.NUMBER, number);
    }

    private static RowNumber[] flat(List<Quantity> arguments) {
        List<RowNumber> all = new ArrayList<>();
        arguments.forEach(argument -> all.addAll(argument.elements()));
        return all.toArray(RowNumber[]::new);
    }
}
