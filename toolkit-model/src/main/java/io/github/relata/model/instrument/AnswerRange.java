package io.github.relata.model.instrument;

/** The lowest and highest possible answer to an item. */
public record AnswerRange(double minimum, double maximum) {
    /** Any answer: of what has no declared range. There is no other end to count from. */
    public static final AnswerRange UNBOUNDED = new AnswerRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public AnswerRange {
        if (!(minimum < maximum) || Double.isInfinite(minimum) != Double.isInfinite(maximum)) {
            throw new IllegalArgumentException("no range of answers: " + minimum + " to " + maximum);
        }
    }

    /** Whether it has ends. */
    public boolean isBounded() {
        return !Double.isInfinite(minimum);
    }

    /** The answer counted from the other end: {@code minimum + maximum - answer}. */
    public double reverse(double answer) {
        return minimum + maximum - answer;
    }

    /** Whether an answer lies in it, its ends included. */
    public boolean contains(double answer) {
        return answer >= minimum && answer <= maximum;
    }

    /** How far apart its ends are. */
    public double width() {
        return maximum - minimum;
    }
}
