package io.github.relata.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the variables of a path diagram stand. From left to right in the order in which they work on one another; what
 * begins and what ends the paths on a base line, one below the other, and what lies between on an arch above it, so that
 * no straight path from one to another runs through a third. Places above the base line are negative.
 */
final class PathPlaces {
    private final List<PathDiagram.Path> paths;
    private final int[] depths;
    private final int deepest;

    PathPlaces(int variables, List<PathDiagram.Path> paths) {
        this.paths = paths;
        this.depths = new int[variables];
        for (int round = 0; round < variables; round++) {
            for (PathDiagram.Path path : paths) {
                depths[path.to()] = Math.max(depths[path.to()], depths[path.from()] + 1);
            }
        }
        int most = 0;
        for (int variable = 0; variable < variables; variable++) {
            most = Math.max(most, depths[variable] + (isOutcome(variable) ? 0 : 1));
        }
        this.deepest = most;
    }

    /** The number of places from left to right. */
    int columns() {
        return deepest + 1;
    }

    /**
     * The variables in their places.
     *
     * @param sizes the boxes of the variables, wherever they are
     * @param width the width of the whole
     * @param row the distance of what stands one above the other
     */
    List<Box> of(List<Box> sizes, double width, double row) {
        int tallest = 1;
        int[] counts = new int[columns()];
        int[] positions = new int[depths.length];
        for (int variable = 0; variable < depths.length; variable++) {
            positions[variable] = counts[column(variable)]++;
            tallest = Math.max(tallest, isBetween(variable) ? counts[column(variable)] : 1);
        }
        double first = widest(sizes, 0) / 2;
        double last = width - widest(sizes, deepest) / 2;
        double arch = row * Math.max(1.2, 0.75 * (deepest - 1));
        List<Box> places = new ArrayList<>();
        for (int variable = 0; variable < depths.length; variable++) {
            double x = first + (last - first) * column(variable) / deepest;
            double height = isBetween(variable)
                    ? arch * StrictMath.sin(StrictMath.PI * column(variable) / deepest) + row * positions[variable]
                    : -row * positions[variable];
            places.add(sizes.get(variable).at(x, -height));
        }
        return places;
    }

    private double widest(List<Box> sizes, int column) {
        double widest = 0;
        for (int variable = 0; variable < depths.length; variable++) {
            widest = column(variable) == column
                    ? Math.max(widest, sizes.get(variable).width())
                    : widest;
        }
        return widest;
    }

    private int column(int variable) {
        return isOutcome(variable) ? deepest : depths[variable];
    }

    private boolean isBetween(int variable) {
        return depths[variable] > 0 && !isOutcome(variable);
    }

    private boolean isOutcome(int variable) {
        return paths.stream().noneMatch(path -> path.from() == variable);
    }
}
