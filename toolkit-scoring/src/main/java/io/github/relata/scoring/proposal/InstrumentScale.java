package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.yaml.YamlWriter;
import io.github.relata.scoring.library.Instruments;
import io.github.relata.scoring.recognition.AnswerOrder;
import io.github.relata.scoring.recognition.Candidate;
import io.github.relata.scoring.recognition.Clue;
import io.github.relata.scoring.recognition.ItemRun;
import io.github.relata.scoring.recognition.RunAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes a scale of an instrument that was recognised. */
final class InstrumentScale {
    private final Sheet sheet;
    private final ScaleNames names;
    private final MissingCodesProposer missing;

    InstrumentScale(Sheet sheet, ScaleNames names, MissingCodesProposer missing) {
        this.sheet = sheet;
        this.names = names;
        this.missing = missing;
    }

    /** The proposal; none where a study file could not name the columns. */
    Optional<ProposedScale> propose(ItemRun run, RunAnswers answers, Candidate known) {
        return RunColumns.of(sheet, run).map(columns -> {
            run.columns()
                    .forEach(column -> missing.look(
                            sheet.name(column),
                            answers.strays(),
                            sheet.answers(column).values()));
            return scale(run, answers, known, columns);
        });
    }

    private ProposedScale scale(ItemRun run, RunAnswers answers, Candidate known, Map.Entry<String, String> columns) {
        Instrument instrument = Instruments.shipped().get(known.instrument().id());
        List<Finding> remarks = new ArrayList<>();
        remarks.add(evidence(run, answers, known, instrument));
        if (known.has(Clue.SLIPS)) {
            missing.invalid(sheet.name(run.columns().get(0)));
            remarks.add(ProposalCode.INSTRUMENT_SLIPS.question(
                    "lowest", NumberWords.of(instrument.answers().minimum()),
                    "highest", NumberWords.of(instrument.answers().maximum())));
        }
        Map<String, String> keys = keys(instrument, columns, known.coding());
        if (answers.areLabels()) {
            AnswerOrder order =
                    AnswerOrder.within(answers.texts(), instrument.answers()).orElseThrow();
            keys.put("labels", LabelKeys.of(order.orders().get(0)));
            remarks.add(labels(order, instrument.answering().anchors().english()));
        }
        String name = names.of(run, instrument.id());
        List<Map<String, String>> alternatives = new ArrayList<>();
        Optional<ItemOrder> order = instrument.dominantOrder();
        if (order.isEmpty()) {
            order = new KeyingTrial(sheet, run, answers.strays()).fittingOrder(instrument, known.coding());
            order.ifPresent(fitting -> {
                keys.put("variant", YamlWriter.text(fitting.name()));
                remarks.add(ProposalCode.VARIANT_BY_ANSWERS.question(
                        "variant",
                        fitting.name(),
                        "recognition",
                        fitting.recognition().english()));
            });
            if (order.isEmpty()) {
                for (ItemOrder each : instrument.orders()) {
                    Map<String, String> alternative = new LinkedHashMap<>(keys);
                    alternative.put("variant", YamlWriter.text(each.name()));
                    alternatives.add(alternative);
                    remarks.add(ProposalCode.VARIANT.question(
                            "variant",
                            each.name(),
                            "recognition",
                            each.recognition().english()));
                }
            }
        }
        if (instrument.orders().size() > 1) {
            instrument
                    .dominantOrder()
                    .ifPresent(dominant -> remarks.add(ProposalCode.VARIANT_DEFAULT.evidence(
                            "variant",
                            dominant.name(),
                            "recognition",
                            dominant.recognition().english())));
        }
        boolean settings = !instrument.answering().settings().isEmpty();
        if (settings) {
            remarks.add(ProposalCode.SETTINGS.question(
                    "id",
                    instrument.id(),
                    "settings",
                    String.join(", ", instrument.answering().settings().keySet())));
        }
        return new ProposedScale(
                name,
                sheet.name(run.columns().get(0)),
                sheet.name(run.columns().get(run.size() - 1)),
                run.size(),
                Optional.of(instrument.id()),
                known.instrument().mainConstruct(),
                order.map(of -> scores(of, name)).orElse(List.of()),
                keys,
                alternatives,
                order.isPresent() && !settings,
                remarks);
    }

    private Finding evidence(ItemRun run, RunAnswers answers, Candidate known, Instrument instrument) {
        AnswerRange seen = answers.range().orElse(instrument.answers());
        ProposalCode code = known.coding().isPresent() ? ProposalCode.INSTRUMENT_CODED : ProposalCode.INSTRUMENT;
        return code.evidence(
                "items", Integer.toString(run.size()),
                "first", sheet.name(run.columns().get(0)),
                "last", sheet.name(run.columns().get(run.size() - 1)),
                "lowest", NumberWords.of(seen.minimum()),
                "highest", NumberWords.of(seen.maximum()),
                "minimum", NumberWords.of(instrument.answers().minimum()),
                "maximum", NumberWords.of(instrument.answers().maximum()),
                "id", instrument.id(),
                "name", instrument.name());
    }

    private static Finding labels(AnswerOrder order, String anchors) {
        String size = Integer.toString(order.highest() - order.lowest() + 1);
        return anchors.isEmpty()
                ? ProposalCode.LABELS.evidence("kind", order.kind(), "size", size)
                : ProposalCode.LABELS_WITH_ANCHORS.question("kind", order.kind(), "size", size, "anchors", anchors);
    }

    private static Map<String, String> keys(
            Instrument instrument, Map.Entry<String, String> columns, Optional<Coding> coding) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("instrument", instrument.id());
        keys.put(columns.getKey(), columns.getValue());
        coding.ifPresent(codes -> {
            List<String> ends = new ArrayList<>(List.of(NumberWords.of(codes.lowest())));
            codes.highest().ifPresent(highest -> ends.add(NumberWords.of(highest)));
            keys.put("coded", YamlWriter.list(ends));
        });
        return keys;
    }

    /** The names of the scores that are numbers, each on other items; of the total alone where there is one. */
    private static List<String> scores(ItemOrder order, String scale) {
        Map<Object, ScoreDefinition> byItems = new LinkedHashMap<>();
        order.scores().stream()
                .filter(score -> !score.isCategory())
                .forEach(score -> byItems.putIfAbsent(score.rule().itemNumbers(), score));
        List<ScoreDefinition> numbers = List.copyOf(byItems.values());
        return numbers.stream().anyMatch(ScoreDefinition::isTotal)
                ? List.of(scale)
                : numbers.stream().map(score -> score.nameIn(scale)).toList();
    }
}
