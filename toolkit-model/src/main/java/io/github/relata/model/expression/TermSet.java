package io.github.relata.model.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms as they are read, each once, in the order of their first mention. A term is known by what its factors are
 * called, in whatever order they were written.
 */
final class TermSet {
    static final TermSet EMPTY = new TermSet(Set.of());

    private final Set<Set<String>> terms;

    private TermSet(Collection<Set<String>> terms) {
        this.terms = new LinkedHashSet<>(terms);
    }

    /** The term of one factor. */
    static TermSet of(String factor) {
        return new TermSet(Set.of(Set.of(factor)));
    }

    int size() {
        return terms.size();
    }

    /** The terms of this and of the other. */
    TermSet plus(TermSet other) {
        List<Set<String>> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new TermSet(all);
    }

    /** Each term of this with each of the other; a factor with itself stays itself, as in R. */
    TermSet products(TermSet other) {
        List<Set<String>> all = new ArrayList<>();
        for (Set<String> left : terms) {
            for (Set<String> right : other.terms) {
                Set<String> product = new LinkedHashSet<>(left);
                product.addAll(right);
                all.add(product);
            }
        }
        return new TermSet(all);
    }

    /** The terms by their order; the factors of each stand in the order of the map, which has them by what they are called. */
    List<Term> sorted(Map<String, Factor> factors) {
        List<Term> sorted = new ArrayList<>();
        for (Set<String> term : terms) {
            List<Factor> inOrder = new ArrayList<>();
            for (Map.Entry<String, Factor> factor : factors.entrySet()) {
                if (term.contains(factor.getKey())) {
                    inOrder.add(factor.getValue());
                }
            }
            sorted.add(new Term(inOrder));
        }
        sorted.sort((a, b) -> Integer.compare(a.order(), b.order()));
        return sorted;
    }
}
