package io.github.relata.stats.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the strength of an arrow depends on: products of variables, each with all that it is made of (a three-way product
 * brings its two-way products). An arrow that is moderated by its own beginning is quadratic.
 *
 * @param products the variables that are multiplied with the arrow's beginning, list by list
 */
public record Moderators(List<List<Variable>> products) {
    /** The arrow is the same for everybody. */
    public static final Moderators NONE = new Moderators(List.of());

    public Moderators {
        products = products.stream().map(List::copyOf).toList();
    }

    /** Each moderator by itself. */
    public static Moderators additive(Variable... moderators) {
        List<List<Variable>> products = new ArrayList<>();
        for (Variable moderator : moderators) {
            products.add(List.of(moderator));
        }
        return new Moderators(products);
    }

    /** Moderators that moderate each other's moderation, such as {@code age * gender}. */
    public static Moderators product(Variable... moderators) {
        return new Moderators(List.of(List.of(moderators)));
    }

    /** The variables, each once, in the order in which they are named. */
    public List<Variable> variables() {
        Set<Variable> variables = new LinkedHashSet<>();
        products.forEach(variables::addAll);
        return List.copyOf(variables);
    }

    /** All products and what they are made of, each once, the shorter first. */
    List<List<Variable>> closure() {
        Set<List<Variable>> all = new LinkedHashSet<>();
        for (List<Variable> product : products) {
            for (int subset = 1; subset < 1 << product.size(); subset++) {
                List<Variable> part = new ArrayList<>();
                for (int i = 0; i < product.size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        part.add(product.get(i));
                    }
                }
                all.add(part);
            }
        }
        return all.stream().sorted(Comparator.comparingInt(List::size)).toList();
    }

    /** Whether a product is part of no other. */
    boolean isHighest(List<Variable> product) {
        return products.stream().noneMatch(other -> other.size() > product.size() && other.containsAll(product));
    }
}
