package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Google Forms: one header row with the questions themselves, the first of which is "Timestamp" in the language of the
 * form. Rows of a grid are {@code Question [row]}.
 */
final class GoogleFormsFormat implements ExportFormat {
    @Override
    public String name() {
        return "google-forms";
    }

    @Override
    public Optional<Recognised> recognise(FirstRows rows) {
        // The time of an answer is looked at first: the words are read from a file.
        boolean begins = isTime(rows.cell(1, 0)) && FormatWords.of(name()).has("timestamp", rows.cell(0, 0));
        return begins
                ? Optional.of(new Recognised(
                        HeaderLayout.ONE,
                        EvidenceCode.GOOGLE_FORMS_TIMESTAMP.in(rows.file(), "header", rows.cell(0, 0))))
                : Optional.empty();
    }

    /** Whether a text is a date with a time of day, in any order of its parts. */
    private static boolean isTime(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        boolean timed = text.indexOf(':') > 0 || text.indexOf('.') > 0;
        return digits >= 6 && timed && text.length() < 40;
    }

    @Override
    public IntakeCode mismatch() {
        return IntakeCode.NOT_GOOGLE_FORMS;
    }

    @Override
    public RawTable describe(RawTable table, Surroundings around) {
        FormatWords words = FormatWords.of(name());
        List<ColumnFacts> facts = new ArrayList<>();
        for (String question : table.names()) {
            ColumnFacts fact = ColumnFacts.ofText(text(question));
            facts.add(words.has("identifying", question) ? fact.asIdentifying() : fact);
        }
        return table.with(table.export().of(name(), facts));
    }

    /** What is asked: of a grid its row. */
    private static String text(String question) {
        int open = question.lastIndexOf('[');
        return open > 0 && question.endsWith("]") && question.length() - open > 2
                ? question.substring(open + 1, question.length() - 1).strip()
                : question;
    }
}
