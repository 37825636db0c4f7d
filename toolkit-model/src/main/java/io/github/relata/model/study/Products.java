package io.github.relata.model.study;

import io.github.relata.model.expression.Factor;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.expression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The products of a formula, powers among them: which variables they multiply, and what each is made of. */
final class Products {
    private Products() {}

    /** The first of the formula's products: of several variables, else a power. */
    static Optional<Term> first(Formula formula) {
        return formula.terms().stream()
                .filter(term -> term.order() > 1)
                .findFirst()
                .or(() -> formula.terms().stream()
                        .filter(term -> degree(term) > 1)
                        .findFirst());
    }

    /** The variables that are multiplied with one, in the order of the formula; itself the last, if it is raised to a power. */
    static List<String> moderators(Formula formula, String focal) {
        List<String> moderators = new ArrayList<>();
        for (String name : formula.predictors()) {
            if (!name.equals(focal) && formula.terms().stream().anyMatch(term -> has(term, focal) && has(term, name))) {
                moderators.add(name);
            }
        }
        if (isRaised(formula, focal)) {
            moderators.add(focal);
        }
        return moderators;
    }

    /** Whether a formula raises a variable to a power, in whatever product. */
    static boolean isRaised(Formula formula, String variable) {
        return formula.terms().stream().anyMatch(term -> powers(term).getOrDefault(variable, 0) > 1);
    }

    /** What a product of the formula is made of and the formula lacks, the product of the others for each of its variables. */
    static Optional<String> missingPart(Formula formula) {
        List<Map<String, Integer>> known =
                formula.terms().stream().map(Products::powers).toList();
        for (Map<String, Integer> term : known) {
            for (String variable : term.keySet()) {
                Map<String, Integer> part = new TreeMap<>(term);
                part.computeIfPresent(variable, (name, power) -> power > 1 ? power - 1 : null);
                if (!part.isEmpty() && !known.contains(part)) {
                    return Optional.of(written(part));
                }
            }
        }
        return Optional.empty();
    }

    /** The products of a variable that are part of no other product of it. */
    static List<Term> highest(Formula formula, String focal) {
        List<Term> products = formula.terms().stream()
                .filter(term -> has(term, focal) && degree(term) > 1)
                .toList();
        return products.stream()
                .filter(term -> products.stream().noneMatch(other -> isPart(powers(term), powers(other))))
                .toList();
    }

    private static boolean isPart(Map<String, Integer> term, Map<String, Integer> other) {
        return !term.equals(other)
                && term.entrySet().stream()
                        .allMatch(factor -> other.getOrDefault(factor.getKey(), 0) >= factor.getValue());
    }

    /** Whether a term names a variable. */
    static boolean has(Term term, String variable) {
        return term.factors().stream().anyMatch(factor -> factor.name().equals(variable));
    }

    /** How many numbers a term multiplies. */
    private static int degree(Term term) {
        return term.factors().stream().mapToInt(Factor::power).sum();
    }

    private static Map<String, Integer> powers(Term term) {
        Map<String, Integer> powers = new TreeMap<>();
        term.factors().forEach(factor -> powers.merge(factor.name(), factor.power(), Integer::sum));
        return powers;
    }

    private static String written(Map<String, Integer> powers) {
        List<Factor> factors = new ArrayList<>();
        powers.forEach((name, power) -> factors.add(new Factor(name, power)));
        return new Term(factors).toString();
    }
}
