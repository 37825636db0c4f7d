package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * REDCap: one row for each record, or for each of its events and repeated instruments; a checkbox is a column
 * {@code field___code} for each of its answers. The project's data dictionary tells labels, choices and ranges.
 */
final class RedcapFormat implements ExportFormat {
    private static final String PREFIX = "redcap_";
    private static final List<String> KEY =
            List.of("redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance");
    private static final List<String> KEY_LABELS = List.of("Event Name", "Repeat Instrument", "Repeat Instance");
    private static final String COMPLETE = "_complete";
    private static final String COMPLETE_LABEL = "Complete?";
    private static final String TIMESTAMP = "_timestamp";
    private static final String NOT_COMPLETED = "[not completed]";

    @Override
    public String name() {
        return "redcap";
    }

    @Override
    public Optional<Recognised> recognise(FirstRows rows) {
        boolean fields = true;
        for (int column = 0; column < rows.width(0); column++) {
            String header = rows.cell(0, column);
            if (header.startsWith(PREFIX)) {
                return recognised(EvidenceCode.REDCAP_COLUMN, header, rows);
            }
            if (column > 0 && header.equals(COMPLETE_LABEL)) {
                return recognised(EvidenceCode.REDCAP_LABELS, header, rows);
            }
            fields &= isField(header);
        }
        for (int column = 1; fields && column < rows.width(0); column++) {
            String header = rows.cell(0, column);
            if (header.endsWith(COMPLETE) && isStatus(rows, column)) {
                return recognised(EvidenceCode.REDCAP_COMPLETE, header, rows);
            }
        }
        return Optional.empty();
    }

    private static Optional<Recognised> recognised(EvidenceCode evidence, String header, FirstRows rows) {
        return Optional.of(new Recognised(HeaderLayout.ONE, evidence.in(rows.file(), "header", header)));
    }

    /** Whether a header is the name of a field: small letters, digits and underscores. */
    private static boolean isField(String header) {
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return !header.isEmpty();
    }

    /** Whether a column holds the status of a form: 0, 1 or 2. */
    private static boolean isStatus(FirstRows rows, int column) {
        for (int row = 1; row < rows.rows().size(); row++) {
            String cell = rows.cell(row, column);
            if (!cell.isEmpty() && !(cell.length() == 1 && "012".contains(cell))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public IntakeCode mismatch() {
        return IntakeCode.NOT_REDCAP;
    }

    @Override
    public RawTable describe(RawTable table, Surroundings around) {
        Optional<RedcapDictionary> dictionary = DictionarySearch.find(table, around);
        List<ColumnFacts> facts = new ArrayList<>();
        for (String name : table.names()) {
            facts.add(dictionary.map(fields -> fields.facts(name)).orElse(ColumnFacts.NONE));
        }
        Export export = table.export()
                .of(name(), facts)
                .withMarked(unfinished(table))
                .withKey(key(table.names()))
                .withDecisions(
                        dictionary.map(RedcapDictionary::decision).stream().toList());
        return table.with(export);
    }

    /** The record, its event, and the repeated instrument with its number, as far as the export has them. */
    private static List<Integer> key(List<String> names) {
        List<Integer> key = new ArrayList<>(List.of(0));
        for (int column = 1; column < names.size(); column++) {
            String name = names.get(column);
            if (KEY.contains(name.toLowerCase(Locale.ROOT)) || KEY_LABELS.contains(name)) {
                key.add(column);
            }
        }
        return key;
    }

    /** Rows in which a survey was begun and none was handed in. */
    private static List<MarkedRows> unfinished(RawTable table) {
        BitSet begun = new BitSet();
        BitSet done = new BitSet();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < table.columnCount(); column++) {
            if (table.names().get(column).endsWith(TIMESTAMP)) {
                RawColumn times = table.column(column);
                for (int row = 0; row < times.size(); row++) {
                    String time = times.text(row);
                    begun.set(row, begun.get(row) || time.equals(NOT_COMPLETED));
                    done.set(row, done.get(row) || (!time.isEmpty() && !time.equals(NOT_COMPLETED)));
                }
                names.add(table.names().get(column));
            }
        }
        begun.andNot(done);
        String reason = String.join(", ", names) + " = " + NOT_COMPLETED;
        return List.of(MarkedRows.of(MarkedRows.Kind.UNFINISHED, reason, begun));
    }
}
