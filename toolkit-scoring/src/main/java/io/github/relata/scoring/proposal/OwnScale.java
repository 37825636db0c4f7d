package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.yaml.YamlWriter;
import io.github.relata.scoring.recognition.AnswerOrder;
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
    /** A lowest answer that is one of more than so many may stand for none. */
    private static final int RARE = 100;
    /** Beside a zero that stands for none there are answers enough, such as 1 to 5. */
    private static final double LEAST_WIDTH = 4;

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
        return RunColumns.of(sheet, run)
                .flatMap(columns -> answers.areLabels()
                        ? Optional.of(labelled(run, answers, recognition, columns))
                        : answers.range().map(range -> numbers(run, answers, range, recognition, columns)));
    }

    private ProposedScale numbers(
            ItemRun run,
            RunAnswers answers,
            AnswerRange range,
            Recognition recognition,
            Map.Entry<String, String> columns) {
        run.columns()
                .forEach(column -> missing.look(
                        sheet.name(column),
                        answers.strays(),
                        sheet.answers(column).values()));
        String lowest = NumberWords.of(range.minimum());
        String highest = NumberWords.of(range.maximum());
        List<Finding> remarks = new ArrayList<>();
        remarks.add(evidence(ProposalCode.OWN, run, lowest, highest));
        remarks.addAll(marked(run));
        remarks.add(ProposalCode.OWN_RANGE.question("lowest", lowest, "highest", highest));
        int zeros = answers.count(0);
        if (range.minimum() == 0 && zeros * RARE < answers.count() && range.width() >= LEAST_WIDTH) {
            remarks.add(ProposalCode.RARE_ZERO.question(
                    "count", Integer.toString(zeros), "all", Integer.toString(answers.count())));
        }
        remarks.addAll(candidates(run, answers, recognition));
        Map<String, String> keys = keys(columns, range);
        List<String> against = new KeyingTrial(sheet, run, answers.strays()).runningAgainst(range);
        if (!against.isEmpty()) {
            remarks.add(ProposalCode.RUNS_AGAINST.question(
                    "columns",
                    String.join(", ", against),
                    "reverse",
                    YamlWriter.list(against.stream().map(YamlWriter::text).toList())));
        }
        return scale(run, keys, List.of(), true, remarks);
    }

    /** Answers that are texts count by the place that a known set of answers gives them, if it is one place alone. */
    private ProposedScale labelled(
            ItemRun run, RunAnswers answers, Recognition recognition, Map.Entry<String, String> columns) {
        Optional<AnswerOrder> order = AnswerOrder.of(answers.texts());
        String texts = String.join(", ", answers.texts());
        List<Finding> remarks = new ArrayList<>();
        remarks.add(evidence(ProposalCode.OWN_TEXTS, run, "", ""));
        remarks.addAll(marked(run));
        remarks.addAll(candidates(run, answers, recognition));
        List<Map<String, String>> lines = new ArrayList<>();
        for (Map<String, Integer> places : order.map(AnswerOrder::orders).orElse(List.of())) {
            Map<String, String> keys = keys(
                    columns, new AnswerRange(order.get().lowest(), order.get().highest()));
            keys.put("labels", LabelKeys.of(places));
            lines.add(keys);
        }
        if (lines.isEmpty()) {
            remarks.add(ProposalCode.LABELS_UNKNOWN.question("texts", texts));
            Map<String, String> keys =
                    keys(columns, new AnswerRange(1, answers.texts().size()));
            Map<String, String> open = new LinkedHashMap<>();
            answers.texts().forEach(text -> open.put(text, "…"));
            keys.put("labels", YamlWriter.map(open));
            return scale(run, keys, List.of(), false, remarks);
        }
        boolean clear = order.get().isClear();
        remarks.add(
                clear
                        ? ProposalCode.LABELS.evidence(
                                "kind",
                                order.get().kind(),
                                "size",
                                Integer.toString(
                                        order.get().highest() - order.get().lowest() + 1))
                        : ProposalCode.LABELS_ORDERS.question("texts", texts));
        return scale(run, lines.get(0), clear ? List.of() : lines, clear, remarks);
    }

    private static Map<String, String> keys(Map.Entry<String, String> columns, AnswerRange range) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(columns.getKey(), columns.getValue());
        keys.put("range", YamlWriter.list(List.of(NumberWords.of(range.minimum()), NumberWords.of(range.maximum()))));
        keys.put("score", "mean");
        return keys;
    }

    private Finding evidence(ProposalCode code, ItemRun run, String lowest, String highest) {
        return code.evidence(
                "items",
                Integer.toString(run.size()),
                "first",
                sheet.name(run.columns().get(0)),
                "last",
                sheet.name(run.columns().get(run.size() - 1)),
                "lowest",
                lowest,
                "highest",
                highest);
    }

    /** What the names say of reversed items, if they say anything. */
    private List<Finding> marked(ItemRun run) {
        return run.marked().isEmpty()
                ? List.of()
                : List.of(ProposalCode.MARKED_REVERSED.question(
                        "columns",
                        String.join(", ", run.marked().stream().map(sheet::name).toList())));
    }

    private ProposedScale scale(
            ItemRun run,
            Map<String, String> keys,
            List<Map<String, String>> alternatives,
            boolean active,
            List<Finding> remarks) {
        String name = names.of(run, "");
        return new ProposedScale(
                name,
                sheet.name(run.columns().get(0)),
                sheet.name(run.columns().get(run.size() - 1)),
                run.size(),
                Optional.empty(),
                Optional.empty(),
                List.of(name),
                keys,
                alternatives,
                active,
                remarks);
    }

    /** What it may be: instruments with as many items, or else those that the columns are called after. */
    private static List<Finding> candidates(ItemRun run, RunAnswers answers, Recognition recognition) {
        List<Candidate> counted = recognition.candidates().stream()
                .filter(candidate -> candidate.has(Clue.COUNT))
                .toList();
        List<Candidate> named = counted.isEmpty() ? recognition.candidates() : counted;
        return named.stream()
                .map(candidate -> candidate(run, answers, candidate))
                .toList();
    }

    private static Finding candidate(ItemRun run, RunAnswers answers, Candidate candidate) {
        boolean possible = candidate.has(Clue.ANSWERS) || candidate.has(Clue.SLIPS) || !answers.areNumbers();
        ProposalCode code = !candidate.has(Clue.COUNT)
                ? ProposalCode.CANDIDATE_OF_OTHER_LENGTH
                : possible ? ProposalCode.CANDIDATE : ProposalCode.CANDIDATE_CODED;
        AnswerRange range = candidate.instrument().answers();
        return code.question(
                "id", candidate.instrument().id(),
                "name", candidate.instrument().name().english(),
                "items", Integer.toString(candidate.instrument().items()),
                "columns", Integer.toString(run.size()),
                "lowest", NumberWords.of(range.minimum()),
                "highest", NumberWords.of(range.maximum()));
    }
}
