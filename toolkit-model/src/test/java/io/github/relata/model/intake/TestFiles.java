package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
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
