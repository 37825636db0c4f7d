package io.github.relata.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.model.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyingFindingsTest {
    private static final Place PLACE = new Place.Line("study.yaml", 9);

    private static ScaleKeying keying(KeyingVerdict verdict, Optional<String> variant, double... correlations) {
        List<SuspectItem> suspects = IntStream.range(0, correlations.length)
                .mapToObj(i -> new SuspectItem(4 + i, "PSS_" + (4 + i), true, correlations[i], 1e-9, -0.6))
                .toList();
        List<Integer> items = suspects.stream().map(SuspectItem::number).toList();
        return new ScaleKeying(
                "stress",
                120,
                verdict,
                suspects,
                List.of(new AlphaChange("stress", -0.283, 0.8551), new AlphaChange("stress.part", 0.004, 0.7)),
                new KeyingRemedy(variant, "reversed-in-file", items, !items.isEmpty()));
    }

    private static String text(ScaleKeying keying) {
        Finding finding = KeyingFindings.of(keying, PLACE).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.code().concern()).isEqualTo(Concern.DECLARATION);
        return FindingText.in(Locale.ENGLISH).line(finding);
    }

    @Test
    void namesTheColumnsWhatTurningGivesAndWhatToWrite() {
        assertThat(text(keying(KeyingVerdict.ALL_REVERSED_TWICE, Optional.empty(), -0.447, -0.523)))
                .isEqualTo("study.yaml, line 9: \"stress\" does not fit its key in any of the items that it reverses,"
                        + " PSS_4, PSS_5 (r = -0.52 to -0.45 with the others, n = 120): all reversed in the file"
                        + " already? Turned, alpha: -0.28 -> 0.86 (stress), 0.00 -> 0.70 (stress.part)."
                        + " Look at the file. If it is so, write reversed-in-file: [4, 5] under the scale;"
                        + " nothing was turned.");
    }

    @Test
    void oneItemHasOneCorrelation() {
        assertThat(text(keying(KeyingVerdict.DOUBLY_REVERSED, Optional.empty(), -0.5)))
                .contains("in PSS_4 (r = -0.50 with the items that fit, n = 120)");
    }

    @Test
    void anotherOrderIsNamed() {
        assertThat(text(keying(KeyingVerdict.OTHER_ORDER, Optional.of("block"))))
                .contains("fit the item order block better", "write variant: block under the scale");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FITS", "NOT_EXAMINED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everySuspicionHasItsWords(KeyingVerdict verdict) {
        assertThat(verdict.isSuspicion()).isTrue();
        assertThat(text(keying(verdict, Optional.of("block"), -0.5)))
                .startsWith("study.yaml, line 9: ")
                .contains("\"stress\"", "-0.28 -> 0.86 (stress)", "variant: block, reversed-in-file: [4]", " was ");
        assertThat(verdict.key()).matches("[a-z-]+");
    }

    @ParameterizedTest
    @EnumSource(names = {"FITS", "NOT_EXAMINED"})
    void noSuspicionIsNoFinding(KeyingVerdict verdict) {
        assertThat(KeyingFindings.of(keying(verdict, Optional.empty()), PLACE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> KeyingCode.of(verdict));
    }
}
