package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.intake.RawTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes a study file for a data file: by what names its rows, which columns are variables, and which are the items of an
 * instrument or of a scale of one's own. Every proposal carries its evidence; what the file alone does not tell is left
 * to decide and marked so. What is proposed can be read and run as it stands.
 */
public final class StudyProposer {
    private StudyProposer() {}

    /** The proposal for a table that has a row of answers. */
    public static StudyProposal of(RawTable table) {
        Sheet sheet = new Sheet(table);
        ColumnSorter columns = ColumnSorter.of(sheet);
        Names names = new Names(sheet.words());
        MissingCodesProposer missing = new MissingCodesProposer();
        ScaleProposer scaleProposer = new ScaleProposer(sheet, names, missing);
        List<ProposedScale> scales = scaleProposer.propose(columns.usable());
        VariableProposer variableProposer = new VariableProposer(sheet, names, missing);
        List<ProposedVariable> variables = columns.usable().stream()
                .filter(column -> !scaleProposer.used().contains(column))
                .map(variableProposer::propose)
                .toList();
        return new StudyProposal(
                table.file(),
                title(table.file()),
                sheet.rows().cardinality(),
                table.columnCount(),
                missing.addTo(data(sheet, columns)),
                variables,
                scales,
                columns.leftOut(),
                AnalysisProposer.of(variables, scales));
    }

    private static ProposedData data(Sheet sheet, ColumnSorter columns) {
        ProposedData data = KeyProposer.of(sheet, columns.keys());
        if (!sheet.isOnlyMarked()) {
            return data;
        }
        Map<String, String> keys = new LinkedHashMap<>(data.keys());
        keys.put("keep", "[unfinished, preview]");
        List<Finding> remarks = new ArrayList<>(data.remarks());
        remarks.add(ProposalCode.ONLY_MARKED.question());
        return new ProposedData(keys, data.suggestions(), remarks);
    }

    /** The file's name in words: {@code student_survey.csv} is Student survey. */
    private static String title(String file) {
        int dot = file.lastIndexOf('.');
        String words = (dot > 0 ? file.substring(0, dot) : file)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return words.isEmpty() ? file : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
