package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Qualtrics: a row of names, a row of question texts and a row of import ids as JSON; older exports have the names
 * {@code V1} to {@code V10} and no import ids, and some users delete the lower rows. Texts may be in any language: what
 * a column is, is told by its import id, then by its name, then by known texts.
 */
final class QualtricsFormat implements ExportFormat {
    private static final String IMPORT_ID = "{\"ImportId\":\"";
    private static final List<String> LEGACY = List.of("V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10");
    private static final List<String> NAMES = List.of("StartDate", "EndDate", "Finished");
    private static final int PREVIEW_BIT = 1;
    private static final int TEST_BIT = 2;
    private static final int SPAM_BIT = 8;
    private static final double DONE = 100;

    @Override
    public String name() {
        return "qualtrics";
    }

    @Override
    public Optional<Recognised> recognise(FirstRows rows) {
        for (int row = 1; row <= 2; row++) {
            // Every column of an export has an import id.
            if (rows.cell(row, 0).startsWith(IMPORT_ID)) {
                return recognised(rows, row + 1, EvidenceCode.QUALTRICS_IMPORT_IDS);
            }
        }
        if (rows.hasAll(0, LEGACY) && rows.has(1, "ResponseID")) {
            return recognised(rows, 2, EvidenceCode.QUALTRICS_LEGACY);
        }
        if (rows.hasAll(0, NAMES) && (rows.has(0, "ResponseId") || rows.has(0, "RecordedDate"))) {
            String below = rows.cell(1, rows.find(0, "StartDate"));
            boolean answer = !below.isEmpty() && Character.isDigit(below.charAt(0));
            return recognised(rows, answer ? 1 : 2, EvidenceCode.QUALTRICS_NAMES);
        }
        return Optional.empty();
    }

    private static Optional<Recognised> recognised(FirstRows rows, int header, EvidenceCode evidence) {
        return Optional.of(new Recognised(
                new HeaderLayout(header, 0), evidence.in(rows.file(), "rows", Integer.toString(header))));
    }

    @Override
    public IntakeCode mismatch() {
        return IntakeCode.NOT_QUALTRICS;
    }

    @Override
    public RawTable describe(RawTable table, Surroundings around) {
        TableHeader header = table.export().header();
        FormatWords words = FormatWords.of(name());
        List<ColumnFacts> facts = new ArrayList<>();
        for (int column = 0; column < table.columnCount(); column++) {
            ColumnFacts fact = ColumnFacts.ofText(text(header, column));
            facts.add(is(words, "identifying", header, column) ? fact.asIdentifying() : fact);
        }
        List<Integer> key = find(words, "id", header).stream().boxed().toList();
        return table.with(table.export()
                .of(name(), facts)
                .withMarked(marked(table, words))
                .withKey(key));
    }

    private static String text(TableHeader header, int column) {
        String text = header.cell(1, column);
        return text.startsWith(IMPORT_ID) ? "" : text;
    }

    private static List<MarkedRows> marked(RawTable table, FormatWords words) {
        TableHeader header = table.export().header();
        List<MarkedRows> marked = new ArrayList<>();
        find(words, "status", header)
                .ifPresent(column -> marked.add(MarkedRows.where(
                        MarkedRows.Kind.PREVIEW,
                        table.names().get(column),
                        table.column(column),
                        text -> isPreview(text, words))));
        OptionalInt finished = find(words, "finished", header);
        if (finished.isPresent()) {
            marked.add(MarkedRows.where(
                    MarkedRows.Kind.UNFINISHED,
                    table.names().get(finished.getAsInt()),
                    table.column(finished.getAsInt()),
                    text -> words.has("unfinished", text)));
        } else {
            find(words, "progress", header)
                    .ifPresent(column -> marked.add(MarkedRows.where(
                            MarkedRows.Kind.UNFINISHED,
                            table.names().get(column),
                            table.column(column),
                            text -> CellNumber.of(text) < DONE)));
        }
        return marked;
    }

    /** The status is a sum of bits, or words. */
    private static boolean isPreview(String status, FormatWords words) {
        double number = CellNumber.of(status);
        if (Double.isNaN(number)) {
            return words.partOf("preview", status);
        }
        return ((int) number & (PREVIEW_BIT | TEST_BIT | SPAM_BIT)) != 0;
    }

    private static OptionalInt find(FormatWords words, String role, TableHeader header) {
        for (int column = 0; column < header.names().size(); column++) {
            if (is(words, role, header, column)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean is(FormatWords words, String role, TableHeader header, int column) {
        for (int row = 0; row < header.size(); row++) {
            String cell = header.cell(row, column);
            if (cell.startsWith(IMPORT_ID)) {
                int end = cell.indexOf('"', IMPORT_ID.length());
                return end > 0 && words.has(role, cell.substring(IMPORT_ID.length(), end));
            }
        }
        return words.has(role, header.cell(0, column)) || words.has(role, header.cell(1, column));
    }
}
