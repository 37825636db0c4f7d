package io.github.relata.report.run;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.study.Analysis;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.scoring.ScoreColumn;
import io.github.relata.scoring.ScoredData;
import io.github.relata.stats.Missing;
import io.github.relata.stats.correlation.Adjustment;
import io.github.relata.stats.correlation.ColumnPair;
import io.github.relata.stats.correlation.Correlation;
import io.github.relata.stats.correlation.CorrelationMatrix;
import io.github.relata.stats.correlation.CorrelationMethod;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs one {@code correlate}: a row for each pair. */
final class CorrelateRun {
    private final PlannedAnalysis.Correlate analysis;
    private final ScoredData scored;
    private final double confidence;
    private final ResultTables tables;
    private final Reasons reasons;

    CorrelateRun(PlannedAnalysis.Correlate analysis, Plan plan, ResultTables tables, Reasons reasons) {
        this.analysis = analysis;
        this.scored = plan.scored();
        this.confidence = plan.study().confidence();
        this.tables = tables;
        this.reasons = reasons;
    }

    void run() {
        CorrelationMatrix.Options options = options();
        for (CaseGroup group : analysis.groups()) {
            CorrelationMatrix matrix = CorrelationMatrix.of(CaseTable.of(analysis.columns(), group.cases()), options);
            for (CorrelationMatrix.Pair pair : matrix.pairs()) {
                row(group, pair);
            }
            beside(group);
        }
    }

    /** Mean, SD and alpha of the variables, where no other analysis of the study gives them. */
    private void beside(CaseGroup group) {
        String own = analysis.frame().name();
        DescribeRun describe = new DescribeRun(own, tables, reasons);
        ReliabilityRun reliability = new ReliabilityRun(own, confidence, tables, reasons);
        for (int i = 0; i < analysis.columns().size(); i++) {
            NumberColumn column = analysis.columns().get(i);
            PlannedAnalysis.Beside sources = analysis.sources().get(i);
            if (sources.descriptives().equals(own)) {
                describe.describe(column, group);
            }
            if (sources.reliability().filter(own::equals).isPresent()) {
                ScoreColumn score = scored.score(column.name()).orElseThrow();
                reliability.coefficients(new PlannedAnalysis.ScoreItems(score.scale(), score.definition()), group);
            }
        }
    }

    private CorrelationMatrix.Options options() {
        Analysis.Correlate declared = analysis.analysis();
        return new CorrelationMatrix.Options(
                switch (declared.method()) {
                    case PEARSON -> CorrelationMethod.PEARSON;
                    case SPEARMAN -> CorrelationMethod.SPEARMAN;
                    case KENDALL -> CorrelationMethod.KENDALL;
                },
                switch (declared.missing()) {
                    case PAIRWISE -> Missing.PAIRWISE;
                    case LISTWISE -> Missing.LISTWISE;
                },
                switch (declared.adjustment()) {
                    case NONE -> Adjustment.NONE;
                    case HOLM -> Adjustment.HOLM;
                    case BONFERRONI -> Adjustment.BONFERRONI;
                    case BH -> Adjustment.BH;
                },
                confidence,
                analysis.partWhole().stream()
                        .map(pair -> new ColumnPair(pair.first(), pair.second()))
                        .collect(Collectors.toSet()));
    }

    private void row(CaseGroup group, CorrelationMatrix.Pair pair) {
        Correlation.Result result = pair.result();
        ResultTables.Row row = tables.row(TableLayout.CORRELATIONS)
                .group(group.level())
                .set("model", analysis.frame().name())
                .set(
                        "parameter1",
                        analysis.columns().get(pair.columns().first()).name())
                .set(
                        "parameter2",
                        analysis.columns().get(pair.columns().second()).name())
                .set("method", key(analysis.analysis().method()))
                .set("estimate", result.coefficient())
                .set("conf.low", result.confidenceInterval().lower())
                .set("conf.high", result.confidenceInterval().upper())
                .set("statistic", result.statistic())
                .set("p.value", result.pValue())
                .set("p.adjusted", pair.adjustedPValue())
                .set("p.adjust.method", key(analysis.analysis().adjustment()))
                .set("n.obs", result.n());
        result.degreesOfFreedom().ifPresent(df -> row.set("df", df));
        reasons.note(row, pair.caveats());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
