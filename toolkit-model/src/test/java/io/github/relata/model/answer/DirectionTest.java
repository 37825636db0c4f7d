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
                "1 = almost always, 6 = almost never|1|6|frequency|DOWN",
                "1 = strongly agree, 2 = slightly agree, 4 = strongly disagree|1|4|agreement|DOWN",
                "from 0 = never to 4 = very often|0|4|frequency|UP",
                "from 0 = never to 4 = very often|0|4|agreement|UP",
                "1 = almost always, 6 = almost never|1|6|agreement|DOWN",
                "0 = always disagree to 5 = always agree; items 29 and 30 0 = yes, 1 = no|0|1|yes-no|DOWN",
                "0 = always disagree to 5 = always agree; items 29 and 30 0 = yes, 1 = no|0|5|agreement|UP",
                "worded for each item|1|5|agreement|UNKNOWN",
                "1 = excellent, yes, all of the time|1|5|amount|UNKNOWN",
                "0 = always disagree to 5 = always agree; items 29 and 30 0 = yes, 1 = no|0|5|frequency|UNKNOWN"
            })
    void followsTheAnchors(String anchors, double lowest, double highest, String kind, Direction.Way way) {
        Direction direction = new Direction(SETS, new Anchors(anchors), new AnswerRange(lowest, highest));
        assertThat(direction.way(kind)).isEqualTo(way);
    }
}
