package io.github.relata.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds places for words along lines: where they hide neither a box nor one another, and as little of a line as can be. */
final class FreePlaces {
    private static final double COVERED = 1000;
    private static final double MARGIN = 4;
    private static final double MOST_HIDDEN = 0.5;
    private static final double FIRST = 0.14;
    private static final double STEP = 0.03;

    private final double width;
    private final List<Curve> lines;
    private final List<Box> taken;
    private boolean crowded;

    /** The places of a sheet of this width with these boxes and lines. */
    FreePlaces(double width, List<Box> boxes, List<Curve> lines) {
        this.width = width;
        this.lines = List.copyOf(lines);
        this.taken = new ArrayList<>(boxes);
    }

    /** Whether something found no place of its own. */
    boolean isCrowded() {
        return crowded;
    }

    /** Puts words of a size onto a line, or close beside one that they would hide, as near to its middle as can be. */
    Box on(Curve line, Box size) {
        Box best = size;
        double least = Double.POSITIVE_INFINITY;
        for (double share = FIRST; share <= 1 - FIRST; share += STEP) {
            for (int side = -1; side <= 1; side++) {
                Box place = side == 0 ? size.at(line.x(share), line.y(share)) : beside(line, size, share, side * 2);
                double hidden = Math.max(0, line.shareWithin(place) - MOST_HIDDEN);
                double cost = 20 * Math.abs(share - 0.5) + 30 * Math.abs(side) + 300 * hidden + cost(place, line);
                if (cost < least) {
                    best = place;
                    least = cost;
                }
            }
        }
        return take(best, least);
    }

    /** Puts words of a size beside a line, from where an arrow can point at it. */
    Beside beside(Curve line, Box size) {
        Beside best = new Beside(size, 0.5);
        double least = Double.POSITIVE_INFINITY;
        for (double share = FIRST; share <= 1 - FIRST; share += STEP) {
            for (int side = -1; side <= 1; side += 2) {
                for (double distance = 18; distance < 150; distance += 6) {
                    Box place = beside(line, size, share, side * distance);
                    Curve pointer = pointer(place, line, share);
                    double cost =
                            20 * Math.abs(share - 0.5) + 0.3 * distance + cost(place, line) + cost(pointer, place);
                    if (cost < least) {
                        best = new Beside(place, share);
                        least = cost;
                    }
                }
            }
        }
        take(best.place(), least);
        return best;
    }

    /** Where words stand beside a line, and at which share of it they point. */
    record Beside(Box place, double share) {}

    /** The arrow from words to the line that they stand beside. */
    static Curve pointer(Box words, Curve line, double share) {
        Box end = new Box(line.x(share), line.y(share), 1, 1);
        return Curve.between(Curve.End.middle(words), Curve.End.middle(end), 0, 2);
    }

    private static Box beside(Curve line, Box size, double share, double distance) {
        double leftX = line.directionY(share);
        double leftY = -line.directionX(share);
        double half = (Math.abs(leftX) * size.width() + Math.abs(leftY) * size.height()) / 2;
        double reach = distance + Math.copySign(half, distance);
        return size.at(line.x(share) + reach * leftX, line.y(share) + reach * leftY);
    }

    private double cost(Box place, Curve own) {
        double cost = place.left() < 0 || place.right() > width ? COVERED : 0;
        Box room = place.grown(MARGIN);
        for (Box box : taken) {
            cost += room.overlaps(box) ? COVERED : 0;
        }
        for (Curve line : lines) {
            cost += line.equals(own) ? 0 : 300 * line.shareWithin(room);
        }
        return cost;
    }

    /** An arrow that runs through words is as bad as words upon words. */
    private double cost(Curve pointer, Box from) {
        double cost = 0;
        for (Box box : taken) {
            cost += !box.equals(from) && pointer.shareWithin(box.grown(2)) > 0 ? COVERED : 0;
        }
        for (Curve line : lines) {
            cost += crosses(pointer, line) ? 40 : 0;
        }
        return cost;
    }

    /** Whether an arrow crosses a line before its end. */
    private static boolean crosses(Curve pointer, Curve line) {
        for (double share = 0; share < 0.8; share += 0.1) {
            if (line.shareWithin(new Box(pointer.x(share), pointer.y(share), 6, 6)) > 0) {
                return true;
            }
        }
        return false;
    }

    private Box take(Box place, double cost) {
        crowded |= cost >= COVERED;
        taken.add(place);
        return place;
    }
}
