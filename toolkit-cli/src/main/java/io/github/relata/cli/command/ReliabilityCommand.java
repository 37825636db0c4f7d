package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.ColumnNames;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Study;
import io.github.relata.report.results.TableLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code relata reliability DATA COLUMN…}: the reliability of the scale that has these columns for items. */
public final class ReliabilityCommand extends PlainAnalysis {
    private static final String SCALE = "scale";

    /** The command. */
    public ReliabilityCommand() {
        super(TableLayout.RELIABILITY, TableLayout.ITEMS, TableLayout.NOTES);
    }

    @Override
    public void declare(Syntax syntax) {
        super.declare(syntax);
        syntax.arguments(COLUMN, 1).option("ITEMS", "--reverse").option("MIN,MAX", "--range");
    }

    @Override
    Study study(PlainStudy plain, Call call) {
        List<String> items = PlainStudy.names(call.arguments(COLUMN));
        List<Scale.ItemName> reversed = PlainStudy.names(call.values("--reverse")).stream()
                .map(name -> new Scale.ItemName(PlainStudy.NOWHERE, name))
                .toList();
        Optional<AnswerRange> range = call.value("--range").map(text -> range(text, call));
        if (range.isEmpty() && !reversed.isEmpty()) {
            throw UsageCode.REVERSE_WITHOUT_RANGE.refusal();
        }
        Scale scale = new Scale(
                PlainStudy.NOWHERE,
                SCALE,
                SCALE,
                new Scale.Own(range.orElse(AnswerRange.UNBOUNDED), reversed, Aggregation.MEAN, List.of(), true),
                new ColumnNames.Headers(PlainStudy.NOWHERE, items),
                Optional.empty(),
                new Scale.AnswersInFile(Optional.empty(), Map.of(), List.of()));
        Analysis analysis = new Analysis.Reliability(PlainStudy.frame("reliability"), List.of(SCALE));
        return plain.with(List.of(), List.of(scale), analysis, call);
    }

    private static AnswerRange range(String text, Call call) {
        List<Double> ends = call.values("--range").stream().map(CellNumber::of).toList();
        if (ends.size() != 2 || !(ends.get(0) < ends.get(1))) {
            throw UsageCode.NOT_A_RANGE.refusal("value", text);
        }
        return new AnswerRange(ends.get(0), ends.get(1));
    }
}
