package io.github.relata.scoring.quality;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what speaks against a key as a finding. */
public final class KeyingFindings {
    private KeyingFindings() {}

    /** A warning at the scale's place, if something speaks against its key. */
    public static Optional<Finding> of(ScaleKeying keying, Place place) {
        if (!keying.verdict().isSuspicion()) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                KeyingCode.of(keying.verdict()),
                place,
                "scale",
                keying.scale(),
                "columns",
                keying.suspects().stream().map(SuspectItem::column).collect(Collectors.joining(", ")),
                "r",
                correlations(keying.suspects()),
                "n",
                Long.toString(keying.n()),
                "alphas",
                keying.alphas().stream().map(KeyingFindings::alpha).collect(Collectors.joining(", ")),
                "order",
                keying.remedy().variant().orElse(""),
                "remedy",
                keying.remedy().text()));
    }

    /** One correlation, or the strongest and the weakest. */
    private static String correlations(List<SuspectItem> suspects) {
        double[] sorted =
                suspects.stream().mapToDouble(SuspectItem::correlation).sorted().toArray();
        if (sorted.length == 0) {
            return "";
        }
        String strongest = hundredths(sorted[0]);
        String weakest = hundredths(sorted[sorted.length - 1]);
        return strongest.equals(weakest) ? strongest : strongest + " to " + weakest;
    }

    private static String alpha(AlphaChange change) {
        return hundredths(change.declared()) + " -> " + hundredths(change.turned()) + " (" + change.score() + ")";
    }

    /** A number with two decimals. */
    private static String hundredths(double number) {
        long rounded = Math.round(Math.abs(number) * 100);
        String sign = number < 0 && rounded > 0 ? "-" : "";
        return sign + rounded / 100 + "." + rounded % 100 / 10 + rounded % 10;
    }
}
