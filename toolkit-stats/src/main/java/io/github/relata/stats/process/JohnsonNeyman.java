package io.github.relata.stats.process;

import java.util.List;

/**
 * The region of significance of an effect over a continuous moderator (Johnson &amp; Neyman 1936; Bauer &amp; Curran 2005,
 * <a href="https://doi.org/10.1207/s15327906mbr4003_5">doi:10.1207/s15327906mbr4003_5</a>): the roots of {@code theta(w)^2
 * = t^2 Var(theta(w))}, in closed form. The effect is significant on one side of each bound; with no bound, everywhere or
 * nowhere.
 *
 * @param bounds every real root in ascending order, also outside the observed range
 * @param significantBelowAll whether the effect is significant below the first bound; with no bound, at every value
 * @param criticalValue the t that was used; larger for simultaneous bounds
 * @param observedMin the smallest observed value of the moderator
 * @param observedMax the largest observed value
 * @param shareSignificant the share of the cases at whose value the effect is significant
 */
public record JohnsonNeyman(
        List<Bound> bounds,
        boolean significantBelowAll,
        double criticalValue,
        double observedMin,
        double observedMax,
        double shareSignificant) {
    public JohnsonNeyman {
        bounds = List.copyOf(bounds);
    }

    /** The side of a bound. */
    public enum Side {
        BELOW,
        ABOVE
    }

    /**
     * A bound.
     *
     * @param value of the moderator
     * @param shareBelow the share of cases strictly below
     * @param shareAbove the share of cases strictly above
     * @param significant the side on which the effect is significant
     */
    public record Bound(double value, double shareBelow, double shareAbove, Side significant) {}

    /** Whether the effect is significant at every value of the moderator, observed or not. */
    public boolean isAlwaysSignificant() {
        return bounds.isEmpty() && significantBelowAll;
    }

    /** Whether the effect is significant at no value. */
    public boolean isNeverSignificant() {
        return bounds.isEmpty() && !significantBelowAll;
    }

    /** The bounds within the observed range; often none. */
    public List<Bound> boundsWithinData() {
        return bounds.stream()
                .filter(bound -> bound.value() >= observedMin && bound.value() <= observedMax)
                .toList();
    }
}
