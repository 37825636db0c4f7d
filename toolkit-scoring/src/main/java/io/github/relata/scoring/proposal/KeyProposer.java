package io.github.relata.scoring.proposal;

import io.github.relata.model.binding.KeyProposal;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.yaml.YamlWriter;
import io.github.relata.scoring.recognition.ColumnAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes by what rows are told apart, and what they are nested in. */
final class KeyProposer {
    private final Sheet sheet;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> suggestions = new LinkedHashMap<>();
    private final List<Finding> remarks = new ArrayList<>();

    private KeyProposer(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A proposal by the columns that are called as ids are. */
    static ProposedData of(Sheet sheet, List<Integer> likely) {
        KeyProposer proposer = new KeyProposer(sheet);
        Optional<Integer> id = proposer.id(likely);
        proposer.cluster(likely.stream()
                .filter(column -> !Optional.of(column).equals(id))
                .toList());
        return new ProposedData(proposer.keys, proposer.suggestions, proposer.remarks);
    }

    /** The first column whose proposal names each row, or else the first that tells several rows of one id apart. */
    private Optional<Integer> id(List<Integer> likely) {
        Map<Integer, KeyProposal> proposals = new LinkedHashMap<>();
        likely.forEach(column -> KeyProposal.of(sheet.table(), sheet.rows(), column)
                .filter(proposal -> proposal.id().stream().allMatch(sheet::isFoundByName))
                .ifPresent(proposal -> proposals.put(column, proposal)));
        Optional<Map.Entry<Integer, KeyProposal>> chosen = proposals.entrySet().stream()
                .filter(entry -> entry.getValue().selection().isEmpty())
                .findFirst()
                .or(() -> proposals.entrySet().stream().findFirst());
        chosen.ifPresentOrElse(
                entry -> declare(entry.getValue()),
                () -> remarks.add(likely.stream()
                        .filter(column -> !isCluster(column))
                        .findFirst()
                        .map(this::repeated)
                        .orElseGet(ProposalCode.NO_KEY::evidence)));
        return chosen.map(Map.Entry::getKey);
    }

    private void declare(KeyProposal proposal) {
        List<String> names = proposal.id().stream().map(sheet::name).toList();
        List<String> written = names.stream().map(YamlWriter::text).toList();
        String rows = Integer.toString(sheet.rows().cardinality());
        if (proposal.selection().isEmpty()) {
            keys.put("id", written.get(0));
            remarks.add(ProposalCode.KEY.evidence("id", names.get(0), "rows", rows));
            return;
        }
        String selection = YamlWriter.text(proposal.selection().get());
        String persons = Integer.toString(proposal.persons());
        keys.put("id", written.size() == 1 ? written.get(0) : YamlWriter.list(written));
        if (names.size() > 1) {
            suggestions.put("rows", selection);
            remarks.add(ProposalCode.KEY_OF_SEVERAL.question(
                    "rows", rows, "persons", persons, "id", String.join(", ", names)));
        } else {
            keys.put("rows", selection);
            remarks.add(ProposalCode.KEY_BLANK.question("rows", rows, "persons", persons, "id", names.get(0)));
        }
    }

    private Finding repeated(int column) {
        ColumnAnswers answers = sheet.answers(column);
        int rows = sheet.rows().cardinality();
        return ProposalCode.KEY_REPEATED.question(
                "id",
                sheet.name(column),
                "blank",
                Integer.toString(rows - answers.filled()),
                "distinct",
                Integer.toString(answers.distinct()),
                "rows",
                Integer.toString(rows));
    }

    /** A column that names what several rows belong to. */
    private void cluster(List<Integer> others) {
        for (int column : others) {
            if (isCluster(column)) {
                suggestions.put("cluster", YamlWriter.text(sheet.name(column)));
                remarks.add(ProposalCode.CLUSTER.question(
                        "column",
                        sheet.name(column),
                        "values",
                        Integer.toString(sheet.answers(column).distinct())));
                return;
            }
        }
    }

    private boolean isCluster(int column) {
        ColumnAnswers answers = sheet.answers(column);
        boolean several = answers.distinct() > 1 && 2 * answers.distinct() <= answers.filled();
        boolean full = answers.filled() == sheet.rows().cardinality();
        return several && full && sheet.isFoundByName(column) && sheet.words().in("cluster", sheet.name(column));
    }
}
