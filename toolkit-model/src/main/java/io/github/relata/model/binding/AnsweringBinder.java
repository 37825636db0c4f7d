package io.github.relata.model.binding;

import io.github.relata.model.data.Answering;
import io.github.relata.model.data.AttentionItem;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.QualityChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what a file tells of how people answered: how long they took, and their answers to attention items. */
final class AnsweringBinder {
    /** The column of each format that holds the seconds a person took. */
    private static final Map<String, String> SECONDS =
            Map.of("qualtrics", "Duration (in seconds)", "limesurvey", "interviewtime");

    private record Bound(QualityChecks.AttentionCheck check, int column) {}

    private final FileColumns file;
    private final OptionalInt seconds;
    private final List<Bound> attention = new ArrayList<>();

    /** Finds the columns; those that a study names and the file has not become findings. */
    AnsweringBinder(QualityChecks checks, ColumnFinder finder) {
        this.file = finder.file();
        this.seconds = checks.seconds().isPresent()
                ? finder.find(checks.seconds().get())
                : secondsOf(file.table().export().format(), finder);
        for (QualityChecks.AttentionCheck check : checks.attention()) {
            finder.find(check.column()).ifPresent(column -> attention.add(new Bound(check, column)));
        }
    }

    private static OptionalInt secondsOf(String format, ColumnFinder finder) {
        return Optional.ofNullable(SECONDS.get(format)).map(finder::among).orElse(OptionalInt.empty());
    }

    Answering bind(Kept kept) {
        return new Answering(
                seconds.isPresent() ? Optional.of(seconds(seconds.getAsInt(), kept)) : Optional.empty(),
                attention.stream().map(bound -> attention(bound, kept)).toList());
    }

    /** Seconds above zero; anything else tells nothing. */
    private NumberColumn seconds(int column, Kept kept) {
        TypedCells.Readings readings = file.readings(column);
        NumberColumn.Builder builder = NumberColumn.builder(kept.size());
        for (int index = 0; index < kept.size(); index++) {
            if (readings.of(kept.row(index)) instanceof CellReading.Value value && value.value() > 0) {
                builder.add(value.value());
            } else {
                builder.addMissing(MissingKind.EMPTY);
            }
        }
        return builder.build(file.name(column), file.label(column));
    }

    private AttentionItem attention(Bound bound, Kept kept) {
        TextColumn texts = file.comparable(file.name(bound.column()), bound.column(), kept);
        List<Integer> failed = new ArrayList<>();
        for (int index = 0; index < kept.size(); index++) {
            String text = texts.text(index);
            if (!text.isEmpty() && !same(text, bound.check().answer())) {
                failed.add(index);
            }
        }
        return new AttentionItem(texts.name(), bound.check().answer(), failed);
    }

    /** The same number, or the same words without regard to case. */
    private static boolean same(String text, String answer) {
        double number = CellNumber.of(answer);
        return Double.isNaN(number)
                ? text.strip().toLowerCase(Locale.ROOT).equals(answer.strip().toLowerCase(Locale.ROOT))
                : CellNumber.of(text) == number;
    }
}
