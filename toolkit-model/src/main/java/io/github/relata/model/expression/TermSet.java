package io.github.relata.model.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms, each once, in the order of their first mention. A term is known by its factors, in whatever order they were
 * written; once built, its factors stand in the order in which the formula first names them.
 */
final class TermSet {
    static final TermSet EMPTY = new TermSet(Set.of());

    private final Set<Set<Factor>> terms;

    private TermSet(Collection<Set<Factor>> terms) {
        this.terms = new LinkedHashSet<>(terms);
    }

    static TermSet of(Factor factor) {
        return new TermSet(Set.of(Set.of(factor)));
    }

    int size() {
        return terms.size();
    }

    /** Both terms of this and of the other. */
    TermSet plus(TermSet other) {
        List<Set<Factor>> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new TermSet(all);
    }

    /** Each term of this with each of the other; a factor with itself stays itself, as in R. */
    TermSet products(TermSet other) {
        List<Set<Factor>> all = new ArrayList<>();
        for (Set<Factor> left : terms) {
            for (Set<Factor> right : other.terms) {
                Set<Factor> product = new LinkedHashSet<>(left);
                product.addAll(right);
                all.add(product);
            }
        }
        return new TermSet(all);
    }

    /** The terms by their order, with the factors of each in the order of the list. */
    List<Term> sorted(List<Factor> order) {
        List<Term> sorted = new ArrayList<>();
        for (Set<Factor> term : terms) {
            List<Factor> factors = new ArrayList<>(term);
            factors.sort(Comparator.comparingInt(order::indexOf));
            sorted.add(new Term(factors));
        }
        sorted.sort(Comparator.comparingInt(Term::order));
        return sorted;
    }
}
