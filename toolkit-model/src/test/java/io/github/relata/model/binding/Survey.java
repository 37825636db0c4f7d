package io.github.relata.model.binding;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.study.SampleInstruments;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small study with its data file, read and bound in a folder for tests. */
final class Survey {
    private final Checked<SurveyData> read;

    private Survey(Checked<SurveyData> read) {
        this.read = read;
    }

    /** Reads answers by a study that names them {@code a.csv}. */
    static Survey of(Path folder, String study, String answers) throws IOException {
        return of(folder, new SampleInstruments(), study, answers);
    }

    /** As {@link #of(Path, String, String)}, with instruments of the test's own. */
    static Survey of(Path folder, InstrumentCatalog instruments, String study, String answers) throws IOException {
        Files.writeString(folder.resolve("a.csv"), answers, StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("study.yaml"), study, StandardCharsets.UTF_8);
        Checked<Study> declared = StudyReader.with(instruments).read(file);
        return new Survey(SurveyReader.read(declared.orThrow()));
    }

    SurveyData data() {
        return read.orThrow();
    }

    boolean failed() {
        return read.value().isEmpty();
    }

    List<Finding> findings() {
        return read.findings();
    }

    /** What a user is told. */
    List<String> told() {
        return FindingText.in(Locale.ENGLISH).lines(read.findings());
    }

    List<String> keys() {
        return values(data().keys());
    }

    /** The values of a variable as texts; a missing one is a dot. */
    List<String> values(String name) {
        return values(data().column(name).orElseThrow());
    }

    /** The answers to an item of a scale, counted from 1. */
    List<String> answers(String scale, int item) {
        return values(data().scales().stream()
                .filter(items -> items.name().equals(scale))
                .findFirst()
                .orElseThrow()
                .items()
                .get(item - 1));
    }

    static List<String> values(Column column) {
        List<String> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(column.missing(row).isPresent() ? "." : column.accept(new Cell(row)));
        }
        return values;
    }

    private record Cell(int row) implements Column.Visitor<String> {
        @Override
        public String number(NumberColumn column) {
            double value = column.value(row);
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }

        @Override
        public String category(CategoryColumn column) {
            return column.levels().get(column.levelIndex(row));
        }

        @Override
        public String text(TextColumn column) {
            return column.text(row);
        }
    }
}
