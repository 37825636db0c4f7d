package io.github.relata.report.rscript;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.expression.Calculation;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Keying;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One score in R: its items in its direction, the rule, and the band it falls in. */
final class ScoreInR implements ScoringRule.Visitor<String> {
    private final ScaleItems scale;
    private final ScoreDefinition definition;
    private final RWriter out;
    private final String items;
    private final String keyed;
    private final String required;

    ScoreInR(ScaleItems scale, ScoreDefinition definition, RWriter out) {
        this.scale = scale;
        this.definition = definition;
        this.out = out;
        String name = definition.nameIn(scale.name());
        this.items = RSyntax.member("items", scale.name());
        this.keyed = RSyntax.member("keyed", name);
        this.required = RSyntax.member("required", name);
    }

    void write() {
        String value = definition.rule().accept(this);
        String score = RSyntax.member("study", definition.nameIn(scale.name()));
        out.statement(score + " <- ", onWholeForm(value));
        definition.band().ifPresent(set -> band(score, set));
    }

    @Override
    public String ofItems(ScoringRule.OfItems rule) {
        List<String> arguments = new ArrayList<>(List.of(items, RSyntax.wholes(numbers(rule.items()))));
        List<Integer> reversed =
                numbers(rule.items().stream().filter(KeyedItem::reverseKeyed).toList());
        if (!reversed.isEmpty()) {
            arguments.add("reversed = " + RSyntax.wholes(reversed));
        }
        arguments.addAll(ScalesPart.range(scale.instrument().items()));
        out.call(keyed + " <- key", arguments);
        points(rule.items());
        weights(rule.items());
        out.line(required + " <- " + rule.required());
        return converted(rule.aggregation().key() + "_score(" + keyed + ", " + required + ")", rule.conversion());
    }

    @Override
    public String formula(ScoringRule.Formula rule) {
        rests(rule.itemNumbers());
        return inR(rule.calculation());
    }

    @Override
    public String cases(ScoringRule.Cases rule) {
        rests(rule.itemNumbers());
        List<String> arguments = new ArrayList<>();
        arguments.add(RSyntax.texts(
                rule.cases().stream().map(it -> it.level().english()).toList()));
        rule.cases().forEach(it -> it.when().map(this::inR).ifPresent(arguments::add));
        return "first_case(" + String.join(", ", arguments) + ")";
    }

    /** What a score rests on that is no plain sum: the answers as they are, all of them required. */
    private void rests(List<Integer> numbers) {
        out.statement(keyed + " <- ", items + "[" + RSyntax.wholes(numbers) + "]");
        out.line(required + " <- " + definition.required());
    }

    private String inR(Calculation calculation) {
        return CalculationInR.of(calculation, scale);
    }

    /** The points of answers that have some of their own, for all items alike in that at once. */
    private void points(List<KeyedItem> key) {
        Map<Keying.Table, List<Integer>> tables = new LinkedHashMap<>();
        for (int position = 1; position <= key.size(); position++) {
            if (key.get(position - 1).keying() instanceof Keying.Table table) {
                tables.computeIfAbsent(table, any -> new ArrayList<>()).add(position);
            }
        }
        tables.forEach((table, positions) -> out.call(
                keyed + " <- worth",
                List.of(
                        keyed,
                        RSyntax.wholes(positions),
                        RSyntax.numbers(List.copyOf(table.points().keySet())),
                        RSyntax.numbers(List.copyOf(table.points().values())))));
    }

    private void weights(List<KeyedItem> key) {
        if (key.stream().anyMatch(item -> item.weight() != 1)) {
            out.call(
                    keyed + " <- weigh",
                    List.of(
                            keyed,
                            RSyntax.numbers(key.stream().map(KeyedItem::weight).toList())));
        }
    }

    private static String converted(String value, Conversion conversion) {
        return conversion.accept(new Conversion.Visitor<>() {
            @Override
            public String none() {
                return value;
            }

            @Override
            public String rescale(Conversion.Rescale rescale) {
                return "rescale(" + value + ", "
                        + RSyntax.numbers(
                                List.of(rescale.from().minimum(), rescale.from().maximum()))
                        + ", "
                        + RSyntax.numbers(
                                List.of(rescale.to().minimum(), rescale.to().maximum()))
                        + ")";
            }

            @Override
            public String shift(Conversion.Shift shift) {
                return value + " + " + RSyntax.number(shift.constant());
            }

            @Override
            public String table(Conversion.Table table) {
                return "look_up(" + value + ", "
                        + RSyntax.numbers(List.copyOf(table.scores().keySet())) + ", "
                        + RSyntax.numbers(List.copyOf(table.scores().values())) + ")";
            }
        });
    }

    private String onWholeForm(String value) {
        return scale.instrument().formRequired().isEmpty()
                ? value
                : "on_whole_form(" + value + ", " + items + ", "
                        + scale.instrument().formRequired().getAsInt() + ")";
    }

    private void band(String score, Bands bands) {
        List<Bands.Level> higher = bands.levels().subList(1, bands.levels().size());
        List<String> arguments = new ArrayList<>(List.of(
                score,
                RSyntax.texts(bands.levels().stream()
                        .map(level -> level.label().english())
                        .toList()),
                RSyntax.numbers(higher.stream().map(Bands.Level::lower).toList())));
        if (higher.stream().anyMatch(level -> !level.lowerBelongs())) {
            arguments.add(RSyntax.vector(higher.stream()
                    .map(level -> level.lowerBelongs() ? "TRUE" : "FALSE")
                    .toList()));
        }
        out.call(
                RSyntax.member("study", definition.nameIn(scale.name()) + ScoreDefinition.BAND) + " <- band",
                arguments);
    }

    private static List<Integer> numbers(List<KeyedItem> key) {
        return key.stream().map(item -> item.item().number()).toList();
    }
}
