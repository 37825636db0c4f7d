package io.github.relata.report.publish;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.report.results.CsvOutput;
import io.github.relata.report.results.CsvText;
import io.github.relata.report.results.FileContent;
import io.github.relata.scoring.IncompleteScore;
import io.github.relata.scoring.Score;
import io.github.relata.scoring.ScoredData;
import io.github.relata.scoring.quality.careless.CarelessAnswers;
import io.github.relata.scoring.quality.careless.CarelessIndex;
import io.github.relata.scoring.quality.careless.IndexValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files with a row for each case, or for each score that is not plainly complete. */
final class CaseFiles {
    private final ScoredData scored;
    private final SurveyData data;

    CaseFiles(ScoredData scored) {
        this.scored = scored;
        this.data = scored.data();
    }

    /** {@code scores.csv}: the id, then each score. */
    FileContent scores() {
        List<Column> columns = new ArrayList<>();
        columns.add(data.keys());
        scored.scores().forEach(score -> columns.addAll(score.columns()));
        return cases(columns);
    }

    /** {@code dataset.csv}: id, cluster, declared variables with categories by name, and scores. */
    FileContent dataset() {
        List<Column> columns = new ArrayList<>();
        columns.add(data.keys());
        data.cluster().ifPresent(columns::add);
        columns.addAll(data.columns());
        return cases(columns);
    }

    /** {@code scoring.csv}: each score that is prorated or withheld, and by how many answers. */
    FileContent scoring() {
        return out -> {
            CsvOutput csv = new CsvOutput(out);
            for (String header : List.of("id", "score", "answered", "required", "value", "status")) {
                csv.text(header);
            }
            csv.endRow();
            Map<String, CsvText> texts = new HashMap<>();
            scored.forEachIncomplete(incomplete -> row(csv, incomplete, texts));
            csv.flush();
        };
    }

    /** {@code quality.csv}: each index of careless answering, which of them are beyond their cut-off, and the verdict. */
    FileContent quality(CarelessAnswers answers) {
        return out -> {
            CsvOutput csv = new CsvOutput(out);
            csv.text("id");
            answers.indices().forEach(values -> csv.text(values.index().key()));
            csv.text("flags").text("verdict").endRow();
            for (int row = 0; row < data.size(); row++) {
                csv.text(data.keys().text(row));
                for (IndexValues values : answers.indices()) {
                    csv.number(values.value(row));
                }
                csv.text(answers.flags(row).stream().map(CarelessIndex::key).collect(Collectors.joining(" ")))
                        .text(answers.verdict(row).key())
                        .endRow();
            }
            csv.flush();
        };
    }

    /** A row of {@code scoring.csv}; the names of scores and their status are few, and are made once. */
    private void row(CsvOutput csv, IncompleteScore incomplete, Map<String, CsvText> texts) {
        Score score = incomplete.score();
        csv.text(data.keys().text(incomplete.row()))
                .text(texts.computeIfAbsent(incomplete.name(), CsvText::of))
                .whole(score.answered())
                .whole(score.required())
                .number(score.orNaN())
                .text(texts.computeIfAbsent(incomplete.status().key(), CsvText::of))
                .endRow();
    }

    private FileContent cases(List<Column> columns) {
        return out -> {
            CsvOutput csv = new CsvOutput(out);
            columns.forEach(column -> csv.text(column.name()));
            csv.endRow();
            List<CellWriter> writers = columns.stream()
                    .map(column -> column.accept(new Writers(csv)))
                    .toList();
            for (int row = 0; row < data.size(); row++) {
                for (CellWriter writer : writers) {
                    writer.write(row);
                }
                csv.endRow();
            }
            csv.flush();
        };
    }

    private interface CellWriter {
        void write(int row);
    }

    private record Writers(CsvOutput csv) implements Column.Visitor<CellWriter> {
        @Override
        public CellWriter number(NumberColumn column) {
            return row -> csv.number(column.value(row));
        }

        @Override
        public CellWriter category(CategoryColumn column) {
            List<CsvText> levels = column.levels().stream().map(CsvText::of).toList();
            return row -> {
                int level = column.levelIndex(row);
                if (level < 0) {
                    csv.absent();
                } else {
                    csv.text(levels.get(level));
                }
            };
        }

        @Override
        public CellWriter text(TextColumn column) {
            return row -> {
                String text = column.text(row);
                if (text.isEmpty()) {
                    csv.absent();
                } else {
                    csv.text(text);
                }
            };
        }
    }
}
