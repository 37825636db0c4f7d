package io.github.relata.report.figure;

/** An upright rectangle, by its middle. */
record Box(double x, double y, double width, double height) {
    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    double top() {
        return y - height / 2;
    }

    double bottom() {
        return y + height / 2;
    }

    /** The same rectangle elsewhere. */
    Box at(double otherX, double otherY) {
        return new Box(otherX, otherY, width, height);
    }

    /** The rectangle with a margin around it. */
    Box grown(double margin) {
        return new Box(x, y, width + 2 * margin, height + 2 * margin);
    }

    boolean overlaps(Box other) {
        return Math.abs(x - other.x) < (width + other.width) / 2 && Math.abs(y - other.y) < (height + other.height) / 2;
    }

    boolean contains(double pointX, double pointY) {
        return Math.abs(pointX - x) < width / 2 && Math.abs(pointY - y) < height / 2;
    }
}
