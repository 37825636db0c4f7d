package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * LimeSurvey: a CSV whose header holds codes, question texts, or both as {@code code. question}; or the VV file, which
 * has a row of texts above the row of codes, tabs between cells, and {@code {question_not_shown}} where a question was
 * not asked.
 */
final class LimeSurveyFormat implements ExportFormat {
    private static final String NOT_SHOWN = "{question_not_shown}";
    private static final List<String> CODES = List.of("id", "submitdate", "lastpage", "startlanguage");
    private static final String BETWEEN = ". ";

    @Override
    public String name() {
        return "limesurvey";
    }

    @Override
    public Optional<Recognised> recognise(FirstRows rows) {
        if (rows.hasAll(0, CODES)) {
            return recognised(rows, HeaderLayout.ONE, EvidenceCode.LIMESURVEY_CODES);
        }
        if (rows.hasAll(1, CODES)) {
            return recognised(rows, new HeaderLayout(2, 1), EvidenceCode.LIMESURVEY_VV);
        }
        if (hasCodesBeforeTexts(rows)) {
            return recognised(rows, HeaderLayout.ONE, EvidenceCode.LIMESURVEY_CODES_AND_TEXTS);
        }
        return hasTexts(rows) ? recognised(rows, HeaderLayout.ONE, EvidenceCode.LIMESURVEY_TEXTS) : Optional.empty();
    }

    private static boolean hasCodesBeforeTexts(FirstRows rows) {
        Set<String> codes = new HashSet<>();
        for (int column = 0; column < rows.width(0); column++) {
            codes.add(code(rows.cell(0, column)));
        }
        return codes.containsAll(CODES);
    }

    private boolean hasTexts(FirstRows rows) {
        // A cheap look first: the words are read from a file.
        boolean numbered = !Double.isNaN(CellNumber.of(rows.cell(1, 0))) && rows.width(0) > CODES.size();
        if (!numbered || !isText(rows.cell(0, 0)) || !isText(rows.cell(0, 1))) {
            return false;
        }
        FormatWords words = FormatWords.of(name());
        boolean submitted = false;
        boolean lastPage = false;
        for (int column = 0; column < rows.width(0); column++) {
            submitted |= words.has("submitted", rows.cell(0, column));
            lastPage |= words.has("last-page", rows.cell(0, column));
        }
        return words.has("id", rows.cell(0, 0)) && submitted && lastPage;
    }

    private static boolean isText(String header) {
        return header.indexOf(' ') > 0 || header.indexOf('-') > 0;
    }

    private static Optional<Recognised> recognised(FirstRows rows, HeaderLayout header, EvidenceCode evidence) {
        return Optional.of(new Recognised(header, evidence.in(rows.file())));
    }

    @Override
    public IntakeCode mismatch() {
        return IntakeCode.NOT_LIMESURVEY;
    }

    @Override
    public RawTable describe(RawTable table, Surroundings around) {
        FormatWords words = FormatWords.of(name());
        TableHeader header = table.export().header();
        List<String> names = table.names();
        UnaryOperator<String> text = name -> "";
        if (names.stream().map(LimeSurveyFormat::code).toList().containsAll(CODES)) {
            text = LimeSurveyFormat::text;
        } else if (!names.containsAll(CODES)) {
            text = UnaryOperator.identity();
        }
        List<ColumnFacts> facts = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            ColumnFacts fact = ColumnFacts.ofText(header.named() == 1 ? header.cell(0, column) : text.apply(name));
            boolean identifying = words.has("identifying", code(name)) || words.has("identifying", fact.text());
            facts.add(identifying ? fact.asIdentifying() : fact);
            codes.add(code(name));
        }
        Export export = table.export()
                .of(name(), facts)
                .withNotShown(List.of(NOT_SHOWN))
                .withMarked(unfinished(table, codes, words))
                .withKey(List.of(0));
        return table.withNames(names.containsAll(CODES) ? names : codes).with(export);
    }

    /** Rows without the date at which the survey was handed in. */
    private static List<MarkedRows> unfinished(RawTable table, List<String> codes, FormatWords words) {
        for (int column = 0; column < codes.size(); column++) {
            if (words.has("submitted", codes.get(column))) {
                return List.of(MarkedRows.where(
                        MarkedRows.Kind.UNFINISHED,
                        codes.get(column),
                        table.column(column),
                        date -> date.isEmpty() || date.equals(NOT_SHOWN)));
            }
        }
        return List.of();
    }

    /** The code of a header {@code code. question}; any other header itself. */
    private static String code(String header) {
        int end = header.indexOf(BETWEEN);
        return end > 0 && isCode(header.substring(0, end)) ? header.substring(0, end) : header;
    }

    private static String text(String header) {
        String code = code(header);
        return code.equals(header) ? "" : header.substring(code.length() + BETWEEN.length());
    }

    /** Whether a text is a code such as {@code G01Q02[SQ001]}: what stands in brackets may be anything. */
    private static boolean isCode(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : 0;
            depth -= c == ']' ? 1 : 0;
            if (depth == 0 && c != ']' && !Character.isLetterOrDigit(c) && c != '_') {
                return false;
            }
        }
        return depth == 0 && Character.isLetter(text.charAt(0));
    }
}
