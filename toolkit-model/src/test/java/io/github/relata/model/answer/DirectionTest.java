package io.github.relata.model.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.AnswerRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    private static final AnswerSets SETS = AnswerSets.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 = almost always, 6 = almost never|1|6|frequency|true",
                "1 = strongly agree, 2 = slightly agree, 4 = strongly disagree|1|4|agreement|true",
                "from 0 = never to 4 = very often|0|4|frequency|false",
                "from 0 = never to 4 = very often|0|4|agreement|false",
                "1 = almost always, 6 = almost never|1|6|agreement|true",
                "0 = always disagree to 5 = always agree; items 29 and 30 0 = yes, 1 = no|0|1|yes-no|true",
                "0 = always disagree to 5 = always agree; items 29 and 30 0 = yes, 1 = no|0|5|agreement|false",
                "worded for each item|1|5|agreement|false"
            })
    void followsTheAnchors(String anchors, double lowest, double highest, String kind, boolean downwards) {
        Direction direction = new Direction(SETS, new Anchors(anchors), new AnswerRange(lowest, highest));
        assertThat(direction.isDownwards(kind)).isEqualTo(downwards);
    }
}
