package io.github.relata.scoring.quality.careless;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.Answering;
import io.github.relata.model.data.AttentionItem;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.FindingText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of answers, by its very words. */
class CarelessFindingsTest {
    private static double[][] rows(int scales) {
        Random random = new Random(1);
        return IntStream.range(0, 40)
                .mapToObj(person -> SimulatedSurvey.attentive(scales, 0.5, random))
                .toArray(double[][]::new);
    }

    private static List<String> told(SurveyData data) {
        return FindingText.in(Locale.ENGLISH)
                .lines(CarelessFindings.of(CarelessCheck.of(data).orElseThrow(), data));
    }

    @Test
    void nothingIsToldOfGoodAnswers() {
        assertThat(told(SimulatedSurvey.ofSixes(4, rows(4)))).isEmpty();
    }

    @Test
    void carelessAnswersAreToldByRow() {
        double[][] rows = rows(4);
        Arrays.fill(rows[5], 2);

        assertThat(told(SimulatedSurvey.ofSixes(4, rows)))
                .containsExactly("answers.csv, row 7: these answers look careless, by longstring irv. Look at "
                        + "quality.csv. Nobody is left out; sensitivity: careless tells what would change without "
                        + "them.");
    }

    @Test
    void alikeOnesAreOneLine() {
        double[][] rows = rows(4);
        for (int row = 0; row < 5; row++) {
            Arrays.fill(rows[row], 2);
        }

        assertThat(told(SimulatedSurvey.ofSixes(4, rows)))
                .singleElement()
                .asString()
                .startsWith("answers.csv: the answers of 5 people look careless: \"longstring irv\" in row 2, ")
                .contains("and 2 more");
    }

    @Test
    void failedAttentionItemsAreTold() {
        SurveyData data = SimulatedSurvey.ofSixes(4, rows(4))
                .answeredAs(new Answering(Optional.empty(), List.of(new AttentionItem("ATT1", "4", List.of(0, 9)))));

        assertThat(told(data))
                .containsExactly("answers.csv, column \"ATT1\": 2 answers are not 4, which the attention item asks "
                        + "for: row 2, row 11. Nobody is left out for it; exclude does that, by a condition of yours.");
    }

    @Test
    void rowsWithAllAnswersInCommonAreTold() {
        double[][] rows = rows(4);
        rows[20] = rows[3].clone();

        assertThat(told(SimulatedSurvey.ofSixes(4, rows)))
                .containsExactly("answers.csv, row 22: all 24 answers are those of row 5, which is another id. Was a "
                        + "form sent twice, or a row copied? Leave one out under exclude if so.");
    }

    @Test
    void ofAShortScaleChanceExplainsThem() {
        double[][] rows = rows(1);
        rows[20] = rows[3].clone();

        assertThat(told(SimulatedSurvey.ofSixes(1, rows))).isEmpty();
    }

    @Test
    void oneAnswerThroughoutIsNoPattern() {
        double[][] rows = rows(4);
        Arrays.fill(rows[5], 2);
        Arrays.fill(rows[6], 2);

        assertThat(told(SimulatedSurvey.ofSixes(4, rows))).noneMatch(line -> line.contains("in common"));
    }

    @Test
    void scalesThatNobodyAnsweredAndItemsWithoutVarianceAreTold() {
        double[][] rows = rows(4);
        Arrays.fill(rows[8], 6, 12, Double.NaN);
        for (double[] row : rows) {
            row[0] = 3;
            row[2] = 2.5;
        }

        assertThat(told(SimulatedSurvey.ofSixes(4, rows)))
                .containsExactly(
                        "answers.csv, row 10, column \"q7\": no item of \"s2\" is answered. Their scores are not "
                                + "available.",
                        "answers.csv, column \"q1\": everybody gave the same answer, 3. Is this the right column, and "
                                + "was the question shown to all?",
                        "answers.csv, column \"q3\": everybody gave the same answer, 2.5. Is this the right column, "
                                + "and was the question shown to all?");
    }

    @Test
    void tooManyCasesAreNotLookedAtUnasked() {
        assertThat(FindingText.in(Locale.ENGLISH)
                        .line(CarelessFindings.notLookedAt(SimulatedSurvey.ofSixes(4, rows(4)))))
                .contains("40 cases", "scoring: {quality: true}");
    }
}
