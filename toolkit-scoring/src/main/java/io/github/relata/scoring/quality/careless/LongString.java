package io.github.relata.scoring.quality.careless;

/**
 * How long a person gave the same answer, item after item, in the order of administration. R: {@code
 * careless::longstring}. A missing answer ends a string and is one of its own, as {@code rle} has it; of no items at all
 * the longest string is 0. Source: Johnson 2005, <a
 * href="https://doi.org/10.1016/j.jrp.2004.09.009">doi:10.1016/j.jrp.2004.09.009</a>.
 */
public final class LongString {
    private LongString() {}

    /** The length of the longest string. */
    public static int longest(double... answers) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < answers.length; i++) {
            length = continues(answers, i) ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** The mean length of the strings, {@code NaN} for no answers. */
    public static double average(double... answers) {
        int strings = 0;
        for (int i = 0; i < answers.length; i++) {
            strings += continues(answers, i) ? 0 : 1;
        }
        return answers.length == 0 ? Double.NaN : (double) answers.length / strings;
    }

    private static boolean continues(double[] answers, int i) {
        return i > 0 && answers[i] == answers[i - 1];
    }
}
