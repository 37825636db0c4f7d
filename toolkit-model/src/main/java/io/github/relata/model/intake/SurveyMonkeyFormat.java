package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SurveyMonkey: a row of questions, each above the first of its columns, and a row that says of each column which answer
 * it holds. A column is called by its question, or {@code Question [answer]} where a question has several.
 */
final class SurveyMonkeyFormat implements ExportFormat {
    private static final String RESPONDENT = "Respondent ID";
    private static final String COLLECTOR = "Collector ID";

    @Override
    public String name() {
        return "surveymonkey";
    }

    @Override
    public Optional<Recognised> recognise(FirstRows rows) {
        int respondent = Math.max(rows.find(0, RESPONDENT), rows.find(0, RESPONDENT.replace(" ", "")));
        boolean collected = rows.has(0, COLLECTOR) || rows.has(0, COLLECTOR.replace(" ", ""));
        if (respondent < 0 || !collected) {
            return Optional.empty();
        }
        boolean two = rows.cell(1, respondent).isEmpty();
        return Optional.of(
                two
                        ? new Recognised(new HeaderLayout(2, 0), EvidenceCode.SURVEYMONKEY_TWO_ROWS.in(rows.file()))
                        : new Recognised(HeaderLayout.ONE, EvidenceCode.SURVEYMONKEY_ONE_ROW.in(rows.file())));
    }

    @Override
    public IntakeCode mismatch() {
        return IntakeCode.NOT_SURVEYMONKEY;
    }

    @Override
    public RawTable describe(RawTable table, Surroundings around) {
        FormatWords words = FormatWords.of(name());
        TableHeader header = table.export().header();
        List<String> names = new ArrayList<>();
        List<ColumnFacts> facts = new ArrayList<>();
        List<Integer> key = List.of();
        String question = "";
        for (int column = 0; column < table.columnCount(); column++) {
            String above = header.cell(0, column);
            String answer = header.cell(1, column);
            question = above.isEmpty() ? question : above;
            boolean whole = answer.isEmpty() || words.has("whole", answer);
            names.add(whole ? above : question + " [" + answer + "]");
            ColumnFacts fact = ColumnFacts.ofText(whole ? above : answer);
            facts.add(words.has("identifying", above) ? fact.asIdentifying() : fact);
            key = words.has("id", above) ? List.of(column) : key;
        }
        return table.withNames(names).with(table.export().of(name(), facts).withKey(key));
    }
}
