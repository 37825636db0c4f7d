package io.github.relata.model.study;

import io.github.relata.model.expression.Chain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arrows of chains, from each variable to all behind it, in the order of what they explain. */
final class ArrowOrder {
    /** For each variable, in the order of first mention, what leads to it. */
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();

    ArrowOrder(List<Chain> chains) {
        for (Chain chain : chains) {
            Set<String> before = new LinkedHashSet<>();
            for (List<String> layer : chain.layers()) {
                layer.forEach(name -> sources.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .addAll(before));
                before.addAll(layer);
            }
        }
    }

    /** The names that the chains have, each once. */
    Set<String> names() {
        return sources.keySet();
    }

    /** The arrows; those that run in a circle, or begin at one, are not among them. */
    List<PathDiagram.Arrow> arrows() {
        List<PathDiagram.Arrow> arrows = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        Optional<String> next = next(done);
        while (next.isPresent()) {
            String to = next.get();
            for (String from : sources.getOrDefault(to, Set.of())) {
                arrows.add(new PathDiagram.Arrow(from, to, List.of()));
            }
            done.add(to);
            next = next(done);
        }
        return arrows;
    }

    /** A circle, its first variable named again at its end; none where there is none. */
    Optional<String> circle() {
        for (String start : sources.keySet()) {
            List<String> walked = walkBack(start);
            if (!walked.isEmpty()) {
                return Optional.of(String.join(" -> ", walked));
            }
        }
        return Optional.empty();
    }

    private Optional<String> next(Set<String> done) {
        return sources.keySet().stream()
                .filter(name -> !done.contains(name) && done.containsAll(sources.getOrDefault(name, Set.of())))
                .findFirst();
    }

    /** The shortest way along arrows from a variable to itself, found from its end; empty if there is none. */
    private List<String> walkBack(String end) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(end));
        ways.put(end, List.of(end));
        for (int i = 0; i < open.size(); i++) {
            String at = open.get(i);
            for (String from : sources.getOrDefault(at, Set.of())) {
                List<String> way = new ArrayList<>(List.of(from));
                way.addAll(ways.getOrDefault(at, List.of()));
                if (from.equals(end)) {
                    return way;
                }
                if (ways.putIfAbsent(from, way) == null) {
                    open.add(from);
                }
            }
        }
        return List.of();
    }
}
