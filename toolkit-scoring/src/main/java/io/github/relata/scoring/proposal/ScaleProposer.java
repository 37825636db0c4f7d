package io.github.relata.scoring.proposal;

import io.github.relata.scoring.recognition.Candidate;
import io.github.relata.scoring.recognition.InstrumentRecognition;
import io.github.relata.scoring.recognition.ItemRun;
import io.github.relata.scoring.recognition.ItemRuns;
import io.github.relata.scoring.recognition.Recognition;
import io.github.relata.scoring.recognition.RunAnswers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes runs of columns as scales: of an instrument where one was recognised, else of one's own. */
final class ScaleProposer {
    private final Sheet sheet;
    private final ItemRuns runs;
    private final InstrumentScale ofInstruments;
    private final OwnScale own;
    private final Map<ItemRun, ProposedScale> scales = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    ScaleProposer(Sheet sheet, Names names, MissingCodesProposer missing) {
        this.sheet = sheet;
        this.runs = new ItemRuns(sheet.table(), sheet.answers());
        ScaleNames scaleNames = new ScaleNames(names);
        this.ofInstruments = new InstrumentScale(sheet, scaleNames, missing);
        this.own = new OwnScale(sheet, scaleNames, missing);
    }

    /** The scales among some columns. */
    List<ProposedScale> propose(List<Integer> among) {
        for (ItemRun run : runs.named(among)) {
            if (!asInstrument(run)) {
                runs.alike(run).forEach(this::asAny);
            }
        }
        List<Integer> left =
                among.stream().filter(column -> !used.contains(column)).toList();
        runs.unnamed(left).forEach(this::asAny);
        return ParallelRuns.marked(scales);
    }

    /** The columns that they are made of. */
    Set<Integer> used() {
        return Set.copyOf(used);
    }

    private boolean asInstrument(ItemRun run) {
        RunAnswers answers = answers(run);
        Optional<Candidate> known = InstrumentRecognition.of(run, answers).instrument();
        return known.isPresent() && take(run, ofInstruments.propose(run, answers, known.get()));
    }

    private void asAny(ItemRun run) {
        RunAnswers answers = answers(run);
        Recognition recognition = InstrumentRecognition.of(run, answers);
        Optional<Candidate> known = recognition.instrument();
        if (known.isEmpty() || !take(run, ofInstruments.propose(run, answers, known.get()))) {
            take(run, own.propose(run, answers, recognition));
        }
    }

    private boolean take(ItemRun run, Optional<ProposedScale> scale) {
        scale.ifPresent(proposed -> {
            scales.put(run, proposed);
            used.addAll(run.columns());
        });
        return scale.isPresent();
    }

    private RunAnswers answers(ItemRun run) {
        return RunAnswers.of(run.columns().stream().map(sheet::answers).toList());
    }
}
