package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small data files for tests, and what they are read as. */
final class TestFiles {
    private TestFiles() {}

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static List<String> messages(Checked<RawTable> checked) {
        return FindingText.in(Locale.ENGLISH).lines(checked.findings());
    }

    /** Every row as its cells between bars, after its number in the file. */
    static List<String> rows(RawTable table) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            StringBuilder text = new StringBuilder().append(table.rowNumber(row));
            for (RawColumn column : table.columns()) {
                text.append('|').append(column.text(row));
            }
            rows.add(text.toString());
        }
        return rows;
    }

    /** What was decided about how a file is written: subject, choice and evidence. */
    static List<String> decisions(RawTable table) {
        FindingText words = FindingText.in(Locale.ENGLISH);
        return table.export().decisions().stream()
                .map(each -> each.subject() + " " + each.choice() + ": "
                        + words.sentence(new FindingGroup(List.of(each.evidence()))))
                .toList();
    }

    /** What the export tells of the columns. */
    static List<String> texts(RawTable table) {
        return table.export().columns().stream().map(ColumnFacts::text).toList();
    }

    /** The headers of the columns that tell who answered. */
    static List<String> identifying(RawTable table) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < table.columnCount(); column++) {
            if (table.export().columns().get(column).identifying()) {
                names.add(table.names().get(column));
            }
        }
        return names;
    }

    /** The marked rows, as in the file, with their reasons. */
    static List<String> marked(RawTable table) {
        return table.export().marked().stream()
                .map(marked -> marked.kind() + " " + marked.reason() + ": "
                        + marked.rows().mapToObj(table::rowNumber).toList())
                .toList();
    }

    /** How a column is stored, with its dictionary if it has one. */
    static String storage(RawColumn column) {
        return column.accept(new RawColumn.Visitor<>() {
            @Override
            public String smallIntegers(SmallIntegerColumn integers) {
                return "small integers";
            }

            @Override
            public String decimals(DecimalColumn decimals) {
                return "decimals";
            }

            @Override
            public String texts(TextColumn texts) {
                return "texts " + texts.dictionary();
            }
        });
    }
}
