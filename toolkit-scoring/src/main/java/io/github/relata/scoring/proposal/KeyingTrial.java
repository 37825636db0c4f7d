package io.github.relata.scoring.proposal;

import io.github.relata.model.binding.SurveyReader;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.study.ColumnNames;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.QualityChecks;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Study;
import io.github.relata.scoring.quality.KeyingDetective;
import io.github.relata.scoring.quality.KeyingVerdict;
import io.github.relata.scoring.quality.ScaleKeying;
import io.github.relata.scoring.quality.SuspectItem;
import io.github.relata.scoring.recognition.ItemRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores a run as a study would, to hear what the keying detective says of a key that is to be proposed. */
final class KeyingTrial {
    private static final Place NOWHERE = new Place.Nowhere();
    private static final double CONFIDENCE = 0.95;

    private final Sheet sheet;
    private final ItemRun run;
    private final List<String> missing;

    /** A trial of a run; {@code strays} are numbers in it that count as missing. */
    KeyingTrial(Sheet sheet, ItemRun run, List<Double> strays) {
        this.sheet = sheet;
        this.run = run;
        this.missing = strays.stream().map(NumberWords::of).toList();
    }

    /** The one item order of an instrument that the answers fit, where they speak against all others. */
    Optional<ItemOrder> fittingOrder(Instrument instrument, Optional<Coding> coding) {
        List<ItemOrder> fitting = instrument.orders().stream()
                .filter(order ->
                        instrument.orders().stream().allMatch(other -> speaksFor(order, instrument, other, coding)))
                .toList();
        return instrument.orders().size() > 1 && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether, with one order as the key, the answers fit it if it is the wanted one and call for the wanted one else. */
    private boolean speaksFor(ItemOrder wanted, Instrument instrument, ItemOrder key, Optional<Coding> coding) {
        Optional<ScaleKeying> keying = examine(new Scale.Shipped(instrument, key, Map.of()), coding);
        boolean same = key.name().equals(wanted.name());
        KeyingVerdict expected = same ? KeyingVerdict.FITS : KeyingVerdict.OTHER_ORDER;
        Optional<String> variant = same ? Optional.empty() : Optional.of(wanted.name());
        return keying.filter(found -> found.verdict() == expected)
                .filter(found -> found.remedy().variant().equals(variant))
                .isPresent();
    }

    /** The columns that run against the others of a scale without reversed items. */
    List<String> runningAgainst(AnswerRange range) {
        Scale.Own key = new Scale.Own(range, List.of(), Aggregation.MEAN, List.of(), true);
        return examine(key, Optional.empty()).stream()
                .filter(keying -> keying.verdict() == KeyingVerdict.UNREVERSED)
                .flatMap(keying -> keying.suspects().stream())
                .map(SuspectItem::column)
                .toList();
    }

    private Optional<ScaleKeying> examine(Scale.Key key, Optional<Coding> coding) {
        Scale.AnswersInFile inFile = new Scale.AnswersInFile(coding, Map.of(), List.of());
        Scale scale = new Scale(NOWHERE, "trial", "trial", key, columns(), Optional.empty(), inFile);
        return SurveyReader.read(study(scale), sheet.table())
                .value()
                .map(data -> KeyingDetective.examine(data.scales().get(0)));
    }

    private ColumnNames columns() {
        return run.isBlock()
                ? new ColumnNames.Block(
                        NOWHERE,
                        new ColumnRange(run.columns().get(0), run.columns().get(run.size() - 1)))
                : new ColumnNames.Headers(
                        NOWHERE, run.columns().stream().map(sheet::name).toList());
    }

    private Study study(Scale scale) {
        String file = sheet.table().file();
        DataSource data = new DataSource(
                NOWHERE,
                Path.of(file),
                file,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                missing,
                DataSource.InvalidAnswers.MISSING,
                DataSource.Duplicates.ERROR,
                IntakeOptions.auto());
        return new Study(
                file,
                "",
                Locale.ENGLISH,
                data,
                List.of(),
                List.of(),
                List.of(scale),
                List.of(),
                List.of(),
                QualityChecks.OFF,
                1,
                CONFIDENCE,
                "");
    }
}
