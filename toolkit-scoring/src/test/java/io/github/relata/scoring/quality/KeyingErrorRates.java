package io.github.relata.scoring.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How often the detective is right about a simulated scale.
 *
 * @param exactly the share of draws in which it named the turned items and no other
 * @param partly some of them and no other
 * @param wrongly one at least that is not turned
 */
record KeyingErrorRates(double exactly, double partly, double wrongly) {
    private static final int[] PEOPLE = {50, 100, 300, 1000};

    /** The rates over so many samples of so many people. */
    static KeyingErrorRates of(KeyingCase scale, int people, int draws) {
        Random random = new Random(31L * people + scale.words().hashCode());
        int exactly = 0;
        int partly = 0;
        int wrongly = 0;
        for (int draw = 0; draw < draws; draw++) {
            ScaleKeying keying = KeyingDetective.examine(scale.scale().answeredBy(people, random));
            long right = keying.suspects().stream()
                    .filter(suspect -> scale.turned().contains(suspect.number()))
                    .count();
            long found = keying.suspects().size();
            // of two halves either may be named, where it is said that nothing tells which
            boolean otherHalf = keying.verdict() == KeyingVerdict.SIDES_UNDECIDED && right == 0;
            long agreeing = otherHalf ? found : right;
            if (agreeing < found) {
                wrongly++;
            } else if (found == scale.turned().size()) {
                exactly++;
            } else if (found > 0) {
                partly++;
            }
        }
        return new KeyingErrorRates((double) exactly / draws, (double) partly / draws, (double) wrongly / draws);
    }

    /** Prints the tables of docs/keying.md; the argument is the number of draws. */
    public static void main(String[] arguments) {
        int draws = Integer.parseInt(arguments[0]);
        List<KeyingCase> cases = new ArrayList<>(KeyingCase.fitting());
        cases.addAll(KeyingCase.turnedItems());
        for (KeyingCase scale : cases) {
            StringBuilder row = new StringBuilder("| ").append(scale.words());
            for (int people : PEOPLE) {
                KeyingErrorRates rates = of(scale, people, draws);
                row.append(" | ").append(scale.turned().isEmpty() ? percent(rates.wrongly()) : rates.hits());
            }
            System.out.println(row.append(" |"));
        }
    }

    /** The turned items found exactly, found in part, and others accused, in percent. */
    private String hits() {
        return percent(exactly) + " / " + percent(partly) + " / " + percent(wrongly);
    }

    private static String percent(double share) {
        long tenths = Math.round(share * 1000);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
