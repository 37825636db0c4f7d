package io.github.relata.report.run;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.TextColumn;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.stats.descriptive.Descriptives;
import io.github.relata.stats.descriptive.Frequencies;
import io.github.relata.stats.descriptive.ShapeType;
import java.util.List;

/** Describes variables: moments of numbers, counts of categories. */
final class DescribeRun {
    private final String model;
    private final ResultTables tables;
    private final Reasons reasons;

    /** Rows for the analysis of a name. */
    DescribeRun(String model, ResultTables tables, Reasons reasons) {
        this.model = model;
        this.tables = tables;
        this.reasons = reasons;
    }

    void describe(Column column, CaseGroup group) {
        column.accept(new OneColumn(group));
    }

    private final class OneColumn implements Column.Visitor<OneColumn> {
        private final CaseGroup group;

        OneColumn(CaseGroup group) {
            this.group = group;
        }

        @Override
        public OneColumn number(NumberColumn column) {
            Descriptives figures = Descriptives.of(CaseTable.of(List.of(column), group.cases()), ShapeType.TYPE_2)
                    .get(0);
            ResultTables.Row row = tables.row(TableLayout.DESCRIPTIVES)
                    .group(group.level())
                    .set("variable", column.name())
                    .set("n", figures.n())
                    .set("n.missing", figures.missing())
                    .set("mean", figures.mean())
                    .set("sd", figures.standardDeviation())
                    .set("se", figures.standardError())
                    .set("median", figures.median())
                    .set("min", figures.min())
                    .set("max", figures.max())
                    .set("skewness", figures.skewness())
                    .set("kurtosis", figures.kurtosis())
                    .set("model", model);
            reasons.note(row, figures.caveats());
            return this;
        }

        @Override
        public OneColumn category(CategoryColumn column) {
            int[] codes = new int[group.cases().size()];
            for (int position = 0; position < codes.length; position++) {
                codes[position] = column.levelIndex(group.cases().index(position));
            }
            Frequencies frequencies = Frequencies.of(codes, column.levels().size());
            for (int level = 0; level < column.levels().size(); level++) {
                Frequencies.Level figures = frequencies.levels().get(level);
                ResultTables.Row row = row(column, column.levels().get(level), figures.n(), figures.percent())
                        .set("percent.valid", figures.validPercent());
                reasons.note(row, frequencies.caveats());
            }
            if (frequencies.missing() > 0) {
                row(column, reasons.text("missing"), frequencies.missing(), frequencies.missingPercent())
                        .note("percent.valid", reasons.text("missing-has-no-valid-percent"));
            }
            return this;
        }

        @Override
        public OneColumn text(TextColumn column) {
            tables.note(model, reasons.text("text-has-no-distribution", "name", column.name()));
            return this;
        }

        private ResultTables.Row row(CategoryColumn column, String level, long count, double percent) {
            return tables.row(TableLayout.FREQUENCIES)
                    .group(group.level())
                    .set("variable", column.name())
                    .set("level", level)
                    .set("n", count)
                    .set("percent", percent)
                    .set("model", model);
        }
    }
}
