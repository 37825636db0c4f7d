package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.yaml.YamlWriter;
import io.github.relata.scoring.recognition.Candidate;
import io.github.relata.scoring.recognition.Clue;
import io.github.relata.scoring.recognition.ItemRun;
import io.github.relata.scoring.recognition.Recognition;
import io.github.relata.scoring.recognition.RunAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes a scale of one's own for columns that no instrument is known for, with those that it may be. */
final class OwnScale {
    private final Sheet sheet;
    private final ScaleNames names;
    private final MissingCodesProposer missing;

    OwnScale(Sheet sheet, ScaleNames names, MissingCodesProposer missing) {
        this.sheet = sheet;
        this.names = names;
        this.missing = missing;
    }

    /** The proposal; none where a study file could not name the columns, or nobody answered in two ways. */
    Optional<ProposedScale> propose(ItemRun run, RunAnswers answers, Recognition recognition) {
        Optional<AnswerRange> range = answers.range();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        return RunColumns.of(sheet, run).map(columns -> {
            run.columns().forEach(column -> missing.look(
                    sheet.name(column), answers.strays(), sheet.answers(column).values()));
            return scale(run, range.get(), answers.strays(), recognition, columns);
        });
    }

    private ProposedScale scale(
            ItemRun run, AnswerRange range, List<Double> strays, Recognition recognition, Map.Entry<String, String> columns) {
        String first = sheet.name(run.columns().get(0));
        String last = sheet.name(run.columns().get(run.size() - 1));
        String lowest = NumberWords.of(range.minimum());
        String highest = NumberWords.of(range.maximum());
        List<Finding> remarks = new ArrayList<>();
        remarks.add(ProposalCode.OWN.evidence(
                "items", Integer.toString(run.size()), "first", first, "last", last, "lowest", lowest, "highest", highest));
        remarks.add(ProposalCode.OWN_RANGE.question("lowest", lowest, "highest", highest));
        remarks.addAll(candidates(run, recognition));
        if (!run.marked().isEmpty()) {
            remarks.add(ProposalCode.MARKED_REVERSED.question(
                    "columns", String.join(", ", run.marked().stream().map(sheet::name).toList())));
        }
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(columns.getKey(), columns.getValue());
        keys.put("range", YamlWriter.list(List.of(lowest, highest)));
        keys.put("score", "mean");
        List<String> against = new KeyingTrial(sheet, run, strays).runningAgainst(range);
        if (!against.isEmpty()) {
            remarks.add(ProposalCode.RUNS_AGAINST.question(
                    "columns", String.join(", ", against), "reverse", YamlWriter.list(against.stream().map(YamlWriter::text).toList())));
        }
        String name = names.of(run, "");
        return new ProposedScale(
                name,
                first,
                last,
                run.size(),
                Optional.empty(),
                Optional.empty(),
                List.of(name),
                keys,
                List.of(),
                true,
                remarks);
    }

    /** What it may be: instruments with as many items, or else those that the columns are called after. */
    private static List<Finding> candidates(ItemRun run, Recognition recognition) {
        List<Candidate> counted = recognition.candidates().stream()
                .filter(candidate -> candidate.has(Clue.COUNT))
                .toList();
        List<Candidate> named = counted.isEmpty() ? recognition.candidates() : counted;
        return named.stream().map(candidate -> candidate(run, candidate)).toList();
    }

    private static Finding candidate(ItemRun run, Candidate candidate) {
        ProposalCode code =
                candidate.has(Clue.COUNT) ? ProposalCode.CANDIDATE : ProposalCode.CANDIDATE_OF_OTHER_LENGTH;
        AnswerRange possible = candidate.instrument().answers();
        return code.question(
                "id", candidate.instrument().id(),
                "name", candidate.instrument().name().english(),
                "items", Integer.toString(candidate.instrument().items()),
                "columns", Integer.toString(run.size()),
                "lowest", NumberWords.of(possible.minimum()),
                "highest", NumberWords.of(possible.maximum()));
    }
}
