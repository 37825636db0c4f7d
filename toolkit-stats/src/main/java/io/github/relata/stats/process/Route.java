package io.github.relata.stats.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way along the arrows of a path model. The effect that it carries is the product of its arrows' effects.
 *
 * @param arrows the arrows in their order, at least one
 */
public record Route(List<Arrow> arrows) {
    public Route {
        arrows = List.copyOf(arrows);
    }

    /** Whether it is one arrow: a direct effect. */
    public boolean isDirect() {
        return arrows.size() == 1;
    }

    /** Where it ends. */
    Variable end() {
        return arrows.get(arrows.size() - 1).to();
    }

    /** The variables between its ends. */
    public List<Variable> mediators() {
        List<Variable> mediators = new ArrayList<>();
        for (Arrow arrow : arrows.subList(0, arrows.size() - 1)) {
            mediators.add(arrow.to());
        }
        return mediators;
    }

    /** What the effect depends on. */
    public List<Variable> moderators() {
        Set<Variable> moderators = new LinkedHashSet<>();
        arrows.forEach(arrow -> moderators.addAll(arrow.moderators().variables()));
        return List.copyOf(moderators);
    }
}
