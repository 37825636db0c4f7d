package io.github.relata.model.instrument;

/** An item as a score counts it: the points of its answer, times a weight. */
public record KeyedItem(Item item, Keying keying, double weight) {
    /** An item that counts once, as it is or reversed. */
    public static KeyedItem of(Item item, boolean reverseKeyed) {
        return new KeyedItem(item, reverseKeyed ? new Keying.Reversed(item.range()) : new Keying.Direct(), 1);
    }

    /** Whether its answer counts from the other end. */
    public boolean reverseKeyed() {
        return keying instanceof Keying.Reversed;
    }

    /** Whether the score counts the answer in its own metric: as it is or reversed, once. */
    public boolean isPlain() {
        return weight == 1 && !(keying instanceof Keying.Table);
    }

    /** The least and the most that an answer can add to the score. */
    public AnswerRange range() {
        AnswerRange points = keying.pointsOf(item.range());
        double least = points.minimum() * weight;
        double most = points.maximum() * weight;
        return weight > 0 ? new AnswerRange(least, most) : new AnswerRange(most, least);
    }

    /** Puts what each of the first answers adds to the score in its place. */
    public void keyAll(double[] answers, int count) {
        keying.pointsOfAll(answers, count);
        for (int i = 0; weight != 1 && i < count; i++) {
            answers[i] *= weight;
        }
    }

    /** What the answer adds to the score. */
    public double keyed(double answer) {
        return weight == 1 ? keying.points(answer) : keying.points(answer) * weight;
    }
}
