package io.github.relata.model.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that a misspelt one most likely means. Nearness is the number of single letters inserted, deleted,
 * replaced or swapped with their neighbour (optimal string alignment), without regard to case. A name counts as near up to a third
 * of the longer one's length, and at least one letter; of equally near names the first wins.
 */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the candidates, or none if all are too far to be what was meant. */
    public static Optional<String> to(String name, Collection<String> candidates) {
        String wanted = name.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String known = candidate.toLowerCase(Locale.ROOT);
            int longer = Math.max(wanted.length(), known.length());
            int limit = Math.max(1, longer / 3);
            boolean hopeless = Math.abs(wanted.length() - known.length()) > limit;
            int distance = hopeless ? Integer.MAX_VALUE : distance(wanted, known);
            if (distance <= limit && distance < longer && distance < least) {
                nearest = Optional.of(candidate);
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] freed = beforeLast;
            beforeLast = last;
            last = current;
            current = freed;
        }
        return last[b.length()];
    }
}
