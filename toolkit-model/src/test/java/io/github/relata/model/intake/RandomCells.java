package io.github.relata.model.intake;

import java.util.Random;

/** Cells of many kinds, for tests with seeded chance. */
final class RandomCells {
    private static final String[] TEXTS = {
        "Female",
        "Male",
        "Sangat setuju",
        "007",
        "+5",
        "1e3",
        "-0",
        "3,5",
        "Müller",
        "héé ",
        "\u00A0\u20AC 5\u00A0",
        "a;b",
        "5.",
        "it's",
        "日本",
        "-99",
        "N/A",
        "12345678901234567890",
        "0.1234567890123456789",
        "1e400",
        "-.5",
        "1,234.5",
        "=1+1",
        "\u202Eabc",
        "😀"
    };

    private RandomCells() {}

    /** A cell; the greater the variety, from 1 to 4, the more kinds there are. */
    static String next(Random random, int variety) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            return random.nextBoolean() ? "" : "  ";
        }
        if (kind == 1) {
            return "NA";
        }
        if (kind < 4 && variety > 1) {
            return Integer.toString(random.nextInt(100_000) - 50_000);
        }
        if (kind < 6 && variety > 2) {
            return random.nextInt(100) + "." + random.nextInt(1000);
        }
        if (kind < 8 && variety > 3) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        return (random.nextInt(10) == 0 ? " " : "") + (random.nextInt(20) - 5);
    }
}
