package io.github.relata.stats.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way along the arrows of a path model. The effect that it carries is the product of its arrows' effects.
 *
 * @param paths the arrows in their order, at least one
 */
public record Route(List<Path> paths) {
    public Route {
        paths = List.copyOf(paths);
    }

    /** Whether it is one arrow: a direct effect. */
    public boolean isDirect() {
        return paths.size() == 1;
    }

    /** The variables between its ends. */
    public List<Variable> mediators() {
        List<Variable> mediators = new ArrayList<>();
        for (Path path : paths.subList(0, paths.size() - 1)) {
            mediators.add(path.to());
        }
        return mediators;
    }

    /** What the effect depends on. */
    public List<Variable> moderators() {
        Set<Variable> moderators = new LinkedHashSet<>();
        paths.forEach(path -> moderators.addAll(path.moderators().variables()));
        return List.copyOf(moderators);
    }
}
