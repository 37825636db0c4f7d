package io.github.relata.report.results;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The shortest texts of numbers as bytes, the recent ones remembered: the scores of a scale take few values, and
 * thousands of rows ask for each of them.
 */
final class NumberTexts {
    private static final int SLOT_BITS = 12;

    private final double[] numbers = new double[1 << SLOT_BITS];
    private final byte[][] texts = new byte[1 << SLOT_BITS][];

    NumberTexts() {
        // An empty slot holds the text of the number it is initialised with.
        Arrays.fill(texts, new byte[] {'0'});
    }

    byte[] of(double value) {
        // Fibonacci hashing: the high bits of the product mix all bits of the number.
        int slot = (int) ((Double.doubleToRawLongBits(value) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
        if (numbers[slot] != value) {
            numbers[slot] = value;
            texts[slot] = ShortestDecimal.of(value).getBytes(StandardCharsets.US_ASCII);
        }
        return texts[slot];
    }
}
