package io.github.relata.report.run;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingCounts;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.TextColumn;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.report.run.design.Source;
import io.github.relata.scoring.ScoreColumn;
import io.github.relata.scoring.ScoreCounts;
import io.github.relata.scoring.ScoredData;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import io.github.relata.stats.missing.LittleTest;
import io.github.relata.stats.missing.MissingPattern;
import io.github.relata.stats.missing.MissingPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells what is missing: of the items, of the scores, which of the variables together, and whether completely at random.
 * Where nothing is missing there is nothing to tell.
 */
public final class MissingRun {
    private static final int PATTERNS_TOLD = 20;

    private final ScoredData scored;
    private final Cases cases;
    private final ResultTables tables;
    private final Reasons reasons;

    MissingRun(ScoredData scored, ResultTables tables, Reasons reasons) {
        this.scored = scored;
        this.cases = Cases.all(scored.data().size());
        this.tables = tables;
        this.reasons = reasons;
    }

    void run() {
        scored.data().scales().forEach(this::items);
        if (!scored.scores().stream().allMatch(score -> score.counts().allComplete())) {
            scored.scores().forEach(this::score);
        }
        List<Column> variables = variables(scored);
        if (variables.stream().anyMatch(column -> column.missingCount() > 0)) {
            patterns(variables);
            test(tested(scored));
        }
    }

    /** The items of a scale of which any answer is missing. */
    private void items(ScaleItems scale) {
        List<MissingCounts> counts =
                scale.items().stream().map(Column::missingCounts).toList();
        if (counts.stream().allMatch(count -> count.total() == 0)) {
            return;
        }
        for (int item = 0; item < counts.size(); item++) {
            MissingCounts count = counts.get(item);
            tables.row(TableLayout.MISSING_ITEMS)
                    .set("scale", scale.name())
                    .set("item", scale.items().get(item).name())
                    .set("n", cases.size() - count.total())
                    .set("n.missing", count.total())
                    .set("percent", percent(count.total()))
                    .set("n.skipped", count.empty())
                    .set("n.coded", count.declared())
                    .set("n.invalid", count.invalid())
                    .set("n.not.shown", count.notShown());
        }
    }

    private void score(ScoreColumn score) {
        ScoreCounts counts = score.counts();
        tables.row(TableLayout.MISSING_SCORES)
                .set("score", score.name())
                .set("n.items", score.definition().itemCount())
                .set("n.required", score.definition().required())
                .set("n.complete", counts.complete())
                .set("n.prorated", counts.prorated())
                .set("n.withheld", counts.withheld())
                .set("percent.complete", percent(counts.complete()))
                .set("percent.prorated", percent(counts.prorated()))
                .set("percent.withheld", percent(counts.withheld()));
    }

    /** What may be missing together: declared variables and scores, but for texts, and bands, which follow their score. */
    public static List<Column> variables(ScoredData scored) {
        return scored.data().columns().stream()
                .filter(column -> scored.scoreOf(column)
                        .map(score -> score.values().equals(column))
                        .orElse(true))
                .filter(column -> column.accept(SourceOf.COLUMN).isPresent())
                .toList();
    }

    private void patterns(List<Column> variables) {
        NumericTable table = new CaseTable(
                variables.stream()
                        .map(column -> column.accept(SourceOf.COLUMN).orElseThrow())
                        .toList(),
                cases);
        List<MissingPattern> patterns = MissingPatterns.of(table);
        for (int i = 0; i < Math.min(PATTERNS_TOLD, patterns.size()); i++) {
            MissingPattern pattern = patterns.get(i);
            tables.row(TableLayout.MISSING_PATTERNS)
                    .set("pattern", i + 1)
                    .set("n", pattern.cases())
                    .set("percent", percent(pattern.cases()))
                    .set("n.missing", pattern.missing().size())
                    .set(
                            "missing",
                            pattern.missing().stream()
                                    .map(variables::get)
                                    .map(Column::name)
                                    .collect(Collectors.joining(", ")));
        }
        if (patterns.size() > PATTERNS_TOLD) {
            tables.note(
                    TableLayout.MISSING_PATTERNS.tableName(),
                    reasons.text("more-patterns", "count", Integer.toString(patterns.size() - PATTERNS_TOLD)));
        }
    }

    /** What is tested: of these the numbers that can vary apart, of scores with items in common the first alone. */
    public static List<NumberColumn> tested(ScoredData scored) {
        List<NumberColumn> tested = new ArrayList<>();
        for (Column column : variables(scored)) {
            boolean apart = tested.stream().noneMatch(other -> scored.shareItems(other.name(), column.name()));
            if (apart && column instanceof NumberColumn numbers) {
                tested.add(numbers);
            }
        }
        return tested;
    }

    private void test(List<NumberColumn> variables) {
        ResultTables.Row row = tables.row(TableLayout.MISSING_MCAR)
                .set("n.variables", variables.size())
                .set("variables", variables.stream().map(Column::name).collect(Collectors.joining(", ")));
        LittleTest.of(CaseTable.of(variables, cases))
                .fold(
                        result -> row.set("n.obs", result.n())
                                .set("n.patterns", result.patterns())
                                .set("statistic", result.statistic())
                                .set("df", result.degreesOfFreedom())
                                .set("p.value", result.pValue()),
                        reason -> unavailable(row, reason));
    }

    private ResultTables.Row unavailable(ResultTables.Row row, Reason reason) {
        return row.note("", reasons.text(reason));
    }

    private double percent(long count) {
        return 100.0 * count / cases.size();
    }

    /** Where numbers are that are missing where the values of a column are; nowhere for texts. */
    private enum SourceOf implements Column.Visitor<Optional<Source>> {
        COLUMN;

        @Override
        public Optional<Source> number(NumberColumn column) {
            return Optional.of(new Source.Numbers(column));
        }

        @Override
        public Optional<Source> category(CategoryColumn column) {
            return Optional.of(new Source.Levels(column));
        }

        @Override
        public Optional<Source> text(TextColumn column) {
            return Optional.empty();
        }
    }
}
