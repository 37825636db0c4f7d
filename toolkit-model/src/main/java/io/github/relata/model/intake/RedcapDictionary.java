package io.github.relata.model.intake;

import io.github.relata.model.finding.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The data dictionary of a REDCap project: 18 columns, one row for each field. */
final class RedcapDictionary {
    private static final String CHECKBOX = "___";
    private static final Map<String, List<String>> HEADERS = Map.of(
            "name", List.of("Variable / Field Name", "field_name"),
            "type", List.of("Field Type", "field_type"),
            "label", List.of("Field Label", "field_label"),
            "choices", List.of("Choices, Calculations, OR Slider Labels", "select_choices_or_calculations"),
            "validation",
                    List.of("Text Validation Type OR Show Slider Number", "text_validation_type_or_show_slider_number"),
            "lowest", List.of("Text Validation Min", "text_validation_min"),
            "highest", List.of("Text Validation Max", "text_validation_max"),
            "identifier", List.of("Identifier?", "identifier"));

    private final RawTable table;
    private final EvidenceCode found;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * The dictionary that a table holds.
     *
     * @param found how it was found
     */
    RedcapDictionary(RawTable table, EvidenceCode found) {
        this.table = table;
        this.found = found;
        HEADERS.forEach((meaning, headers) -> {
            for (String header : headers) {
                int column = table.names().indexOf(header);
                if (column >= 0) {
                    columns.put(meaning, column);
                }
            }
        });
        if (isOne()) {
            for (int row = 0; row < table.rowCount(); row++) {
                rows.put(cell(row, "name").toLowerCase(Locale.ROOT), row);
            }
        }
    }

    /** The name of its file. */
    String file() {
        return table.file();
    }

    /** How many fields it has. */
    int size() {
        return rows.size();
    }

    /** That it was used, and why. */
    Decision decision() {
        return new Decision(
                Decision.Subject.DICTIONARY,
                table.file(),
                found.in(table.file(), "fields", Integer.toString(rows.size())));
    }

    /** What it tells of a column of the data. */
    ColumnFacts facts(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        int box = name.indexOf(CHECKBOX);
        Integer row = rows.get(box > 0 ? name.substring(0, box) : name);
        if (row == null) {
            return ColumnFacts.NONE;
        }
        boolean identifying = cell(row, "identifier").equalsIgnoreCase("y");
        Map<String, String> choices = choices(row);
        if (box > 0) {
            String code = name.substring(box + CHECKBOX.length());
            String answer = choices.entrySet().stream()
                    .filter(choice -> choice.getKey()
                            .toLowerCase(Locale.ROOT)
                            .replace('-', '_')
                            .equals(code))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(code);
            return new ColumnFacts(label(row) + " [" + answer + "]", identifying, Map.of(), Optional.empty());
        }
        return new ColumnFacts(label(row), identifying, choices, limits(row));
    }

    /** A label without the marks of a web page. */
    private String label(int row) {
        String text = cell(row, "label");
        StringBuilder label = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
            int close = text.indexOf('>', open);
            boolean mark =
                    close > open + 1 && (Character.isLetter(text.charAt(open + 1)) || text.charAt(open + 1) == '/');
            int end = mark ? close + 1 : open + 1;
            label.append(text, at, mark ? open : end).append(mark ? " " : "");
            at = end;
        }
        return CellText.collapse(label.append(text.substring(at)).toString());
    }

    /** The codes of a field's answers with their words. */
    private Map<String, String> choices(int row) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (cell(row, "type").toLowerCase(Locale.ROOT)) {
            case "radio", "dropdown", "checkbox" -> {
                for (String choice : List.of(cell(row, "choices").split("\\|", -1))) {
                    int comma = choice.indexOf(',');
                    if (comma > 0) {
                        choices.put(
                                choice.substring(0, comma).strip(),
                                choice.substring(comma + 1).strip());
                    }
                }
            }
            case "yesno" -> {
                choices.put("1", "Yes");
                choices.put("0", "No");
            }
            case "truefalse" -> {
                choices.put("1", "True");
                choices.put("0", "False");
            }
            default -> {}
        }
        return choices;
    }

    /** The bounds of a field of numbers; those of dates are no numbers. */
    private Optional<ColumnFacts.Limits> limits(int row) {
        String validation = cell(row, "validation").toLowerCase(Locale.ROOT);
        boolean numeric = validation.startsWith("number") || validation.equals("integer");
        double lowest = CellNumber.of(cell(row, "lowest"));
        double highest = CellNumber.of(cell(row, "highest"));
        if (!numeric || (Double.isNaN(lowest) && Double.isNaN(highest))) {
            return Optional.empty();
        }
        return Optional.of(new ColumnFacts.Limits(
                Double.isNaN(lowest) ? Double.NEGATIVE_INFINITY : lowest,
                Double.isNaN(highest) ? Double.POSITIVE_INFINITY : highest,
                new Place.Row(table.file(), table.rowNumber(row))));
    }

    /** How many of its fields are columns of the data. */
    long known(RawTable data) {
        return data.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.contains(CHECKBOX) ? name.substring(0, name.indexOf(CHECKBOX)) : name)
                .distinct()
                .filter(rows::containsKey)
                .count();
    }

    /** Whether the table has the columns of one. */
    boolean isOne() {
        return columns.containsKey("name") && columns.containsKey("type") && columns.containsKey("label");
    }

    private String cell(int row, String meaning) {
        Integer column = columns.get(meaning);
        return column == null ? "" : table.column(column).text(row);
    }
}
