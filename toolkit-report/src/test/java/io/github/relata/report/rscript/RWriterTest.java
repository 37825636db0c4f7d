package io.github.relata.report.rscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lines are broken where R lets them. */
class RWriterTest {
    @Test
    void breaksCallsBetweenArguments() {
        String call = new RWriter()
                .call("x <- c", Collections.nCopies(20, "\"element\""))
                .toString();
        assertThat(call.lines()).allMatch(line -> line.length() <= 100);
        assertThat(call).startsWith("x <- c(\"element\", ").endsWith("\"element\")\n");
        assertThat(call.lines().skip(1)).allMatch(line -> line.startsWith("  \"element\","));
    }

    @Test
    void breaksConditionsBehindAndsAndOrsThatAreNotQuoted() {
        String half = "study$remark == \"this & that | other \\\" & so on\"";
        String written = new RWriter()
                .condition("kept[which(", String.join(" | ", List.of(half, half, half)), ")] <- FALSE")
                .toString();
        assertThat(written).isEqualTo("kept[which(" + half + " |\n  " + half + " |\n  " + half + ")] <- FALSE\n");
    }

    @Test
    void keepsRemarksInsideTheirComment() {
        String remark = new RWriter()
                .comment("left out:\nstop(\"now\") " + "word ".repeat(40))
                .toString();
        assertThat(remark.lines()).allMatch(line -> line.startsWith("# ") && line.length() <= 100);
    }
}
