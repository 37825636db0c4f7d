package io.github.relata.scoring.quality.careless;

import io.github.relata.model.data.AttentionItem;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what answers look like, row by row; alike rows become one line. */
public final class CarelessFindings {
    private final SurveyData data;
    private final Findings findings = new Findings();

    private CarelessFindings(SurveyData data) {
        this.data = data;
    }

    /** What is to be told of answers that were looked at. */
    public static List<Finding> of(CarelessAnswers answers, SurveyData data) {
        CarelessFindings told = new CarelessFindings(data);
        told.careless(answers);
        data.answering().attention().forEach(told::attention);
        told.sameAnswers();
        data.scales().forEach(told::unanswered);
        data.scales().stream()
                .flatMap(scale -> scale.items().stream())
                .distinct()
                .forEach(told::withoutVariance);
        return told.findings.list();
    }

    /** That there are too many cases to look at their answers unasked. */
    public static Finding notLookedAt(SurveyData data) {
        return Finding.note(
                CarelessCode.TOO_MANY_TO_LOOK_UNASKED,
                new Place.InFile(data.file()),
                "cases",
                Integer.toString(data.size()));
    }

    private void careless(CarelessAnswers answers) {
        AlikeFindings careless = new AlikeFindings();
        for (int row : answers.careless()) {
            careless.add(() -> Finding.warning(
                    CarelessCode.CARELESS_ANSWERS,
                    row(row),
                    "value",
                    answers.flags(row).stream().map(CarelessIndex::key).collect(Collectors.joining(" "))));
        }
        findings.addAll(careless.list());
    }

    private void attention(AttentionItem item) {
        AlikeFindings failed = new AlikeFindings();
        for (int row : item.failed()) {
            failed.add(() -> Finding.warning(
                    CarelessCode.ATTENTION_FAILED,
                    new Place.Cell(data.file(), data.rowNumber(row), item.column()),
                    "answer",
                    item.answer()));
        }
        findings.addAll(failed.list());
    }

    private void sameAnswers() {
        AlikeFindings same = new AlikeFindings();
        for (SameAnswers.Pair pair : SameAnswers.in(data)) {
            same.add(() -> Finding.warning(
                    CarelessCode.SAME_ANSWERS,
                    row(pair.later()),
                    "value",
                    Long.toString(data.rowNumber(pair.earlier())),
                    "items",
                    Integer.toString(pair.items())));
        }
        findings.addAll(same.list());
    }

    private void unanswered(ScaleItems scale) {
        AlikeFindings unanswered = new AlikeFindings();
        for (int row = 0; row < data.size(); row++) {
            int at = row;
            if (scale.items().stream().allMatch(item -> Double.isNaN(item.value(at)))) {
                unanswered.add(() -> Finding.note(
                        CarelessCode.SCALE_UNANSWERED,
                        new Place.Cell(
                                data.file(),
                                data.rowNumber(at),
                                scale.items().get(0).name()),
                        "scale",
                        scale.name()));
            }
        }
        findings.addAll(unanswered.list());
    }

    private void withoutVariance(NumberColumn item) {
        double first = Double.NaN;
        int answered = 0;
        for (int row = 0; row < item.size(); row++) {
            double value = item.value(row);
            if (!Double.isNaN(value)) {
                first = answered == 0 ? value : first;
                answered++;
                if (value != first) {
                    return;
                }
            }
        }
        if (answered > 1) {
            String answer = first == Math.rint(first) ? Long.toString((long) first) : Double.toString(first);
            findings.add(Finding.warning(
                    CarelessCode.ITEM_WITHOUT_VARIANCE,
                    new Place.InColumn(data.file(), item.name()),
                    "answer",
                    answer));
        }
    }

    private Place row(int row) {
        return new Place.Row(data.file(), data.rowNumber(row));
    }
}
