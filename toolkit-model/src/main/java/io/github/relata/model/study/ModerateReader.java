package io.github.relata.model.study;

import io.github.relata.model.expression.Formula;
import io.github.relata.model.expression.Term;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/** Reads {@code moderate} and {@code buffer}: a formula with a product, and how it is probed. */
final class ModerateReader {
    private static final int MOST_MODERATORS = 3;

    private final Names names;
    private final Expressions expressions;
    private final ModelReader models;
    private final Findings findings;

    ModerateReader(Names names, Expressions expressions, boolean clustered, Findings findings) {
        this.names = names;
        this.expressions = expressions;
        this.models = new ModelReader(names, clustered, findings);
        this.findings = findings;
    }

    /** The analysis, unless something it names is faulty or not available yet. */
    Optional<Analysis> moderate(ValueReader subject, MapReader map, Analysis.Frame frame) {
        Probing probing = probing(map, map.value("probe"));
        return moderation(subject, map, frame, probing).map(moderation -> moderation);
    }

    /** The same for a stressor and a resource. */
    Optional<Analysis> buffer(ValueReader subject, MapReader map, Analysis.Frame frame) {
        return moderation(subject, map, frame, probing(map, Optional.empty()))
                .filter(moderation -> isBuffering(moderation, subject.place()))
                .map(Analysis.Buffer::new);
    }

    private Optional<Analysis.Moderate> moderation(
            ValueReader subject, MapReader map, Analysis.Frame frame, Probing probing) {
        Analysis.Regress.Errors errors = models.errors(map);
        Optional<YamlText> text = subject.text();
        Optional<Formula> formula = text.flatMap(expressions::formula);
        Optional<String> outcome = formula.flatMap(Formula::outcome);
        if (formula.isPresent() && outcome.isEmpty()) {
            findings.add(Finding.error(
                    StudyCode.NO_OUTCOME,
                    subject.place(),
                    "formula",
                    text.orElseThrow().text(),
                    "kind",
                    subject.name()));
        }
        return formula.filter(model -> outcome.isPresent() && isKnown(model, outcome.get(), subject.place()))
                .flatMap(model -> focal(model, subject.place()))
                .filter(focal -> areFew(formula.orElseThrow(), focal, subject.place()))
                .map(focal -> new Analysis.Moderate(
                        frame, outcome.orElseThrow(), formula.orElseThrow(), focal, probing, errors));
    }

    private boolean isKnown(Formula formula, String outcome, Place place) {
        boolean number = names.requireNumber(outcome, place);
        return models.requirePredictors(formula, place) && number;
    }

    /** The first variable of the first product, if all products are whole. */
    private Optional<String> focal(Formula formula, Place place) {
        Optional<Term> product = Products.first(formula);
        if (product.isEmpty()) {
            findings.add(Finding.error(StudyCode.NO_PRODUCT, place, "formula", formula.toString()));
            return Optional.empty();
        }
        Optional<String> missing = Products.missingPart(formula);
        missing.ifPresent(part -> findings.add(Finding.error(StudyCode.PART_OF_PRODUCT, place, "part", part)));
        return missing.isPresent()
                ? Optional.empty()
                : Optional.of(product.get().factors().get(0).name());
    }

    /** Whether slopes can be told at combinations of all moderators. */
    private boolean areFew(Formula formula, String focal, Place place) {
        List<String> moderators = Products.moderators(formula, focal);
        if (moderators.size() > MOST_MODERATORS) {
            findings.add(Finding.error(
                    StudyCode.TOO_MANY_MODERATORS,
                    place,
                    "focal",
                    focal,
                    "count",
                    Integer.toString(moderators.size()),
                    "most",
                    Integer.toString(MOST_MODERATORS)));
        }
        return moderators.size() <= MOST_MODERATORS;
    }

    private boolean isBuffering(Analysis.Moderate moderation, Place place) {
        List<String> moderators = moderation.moderators();
        if (moderators.size() != 1 || moderators.contains(moderation.focal())) {
            findings.add(Finding.error(
                    StudyCode.NOT_ONE_RESOURCE,
                    place,
                    "formula",
                    moderation.formula().toString()));
            return false;
        }
        String resource = moderators.get(0);
        if (Products.isRaised(moderation.formula(), resource)) {
            findings.add(Finding.error(StudyCode.RESOURCE_RAISED, place, "name", resource));
            return false;
        }
        boolean stressor = names.requireNumber(moderation.focal(), place);
        return names.requireNumber(resource, place) && stressor;
    }

    private Probing probing(MapReader map, Optional<ValueReader> probe) {
        Probing.Centring centring = map.choice("center", Probing.Centring.class).orElse(Probing.Centring.NONE);
        Probing.Bounds bounds = map.choice("bounds", Probing.Bounds.class).orElse(Probing.Bounds.POINTWISE);
        return new Probing(centring, new ProbeReader(findings).read(probe), bounds);
    }
}
