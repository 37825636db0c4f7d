package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.Answering;
import io.github.relata.model.data.AttentionItem;
import io.github.relata.model.data.NumberColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file tells of how people answered. */
class AnsweringBinderTest {
    @TempDir
    private Path folder;

    private Survey survey(String quality, String answers) throws IOException {
        return Survey.of(
                folder,
                "data: {file: a.csv}\nscoring: {quality: " + quality + "}\nvariables: {x: {}}\n"
                        + "exclude: [{when: x == 9}]\n",
                answers);
    }

    private Answering answering(String quality, String answers) throws IOException {
        return survey(quality, answers).data().answering();
    }

    @Test
    void nothingIsKnownUnasked() throws IOException {
        assertThat(answering("true", "x,interviewtime\n1,20\n").seconds()).isEmpty();
        assertThat(answering("true", "x\n1\n").attention()).isEmpty();
    }

    @Test
    void secondsAreNumbersAboveZero() throws IOException {
        NumberColumn seconds = answering("{seconds: took}", "x,took\n1,20.5\n9,7\n2,0\n3,long\n4,\n")
                .seconds()
                .orElseThrow();

        assertThat(seconds.name()).isEqualTo("took");
        assertThat(seconds.size()).isEqualTo(4);
        assertThat(seconds.value(0)).isEqualTo(20.5);
        assertThat(seconds.missingCount()).isEqualTo(3);
    }

    @Test
    void formatsHaveTheirOwnColumnForIt() throws IOException {
        String answers = """
                StartDate,EndDate,Status,Finished,ResponseId,Duration (in seconds),x
                Start Date,End Date,Response Type,Finished,Response ID,Duration (in seconds),Years
                2025-01-01,2025-01-01,0,1,R_1,300,1
                """;

        assertThat(answering("true", answers).seconds().orElseThrow().value(0)).isEqualTo(300);
    }

    @Test
    void attentionItemsAreComparedAsNumbersOrWords() throws IOException {
        Answering answering = answering(
                "{attention: [{column: A, answer: 4}, {column: B, answer: strongly agree}]}",
                "x,A,B\n1,4,Strongly agree\n2,4.0,agree\n3,5,\n4,,STRONGLY AGREE\n");

        assertThat(answering.attention())
                .containsExactly(
                        new AttentionItem("A", "4", List.of(2)), new AttentionItem("B", "strongly agree", List.of(1)));
    }

    @Test
    void aColumnThatIsNotThereIsTold() throws IOException {
        Survey survey = survey("{seconds: tok, attention: [{column: ATT1, answer: 4}]}", "x,took\n1,20\n");

        assertThat(survey.failed()).isTrue();
        assertThat(survey.told()).anySatisfy(line -> assertThat(line).contains("\"tok\"", "took"));
        assertThat(survey.told()).anySatisfy(line -> assertThat(line).contains("\"ATT1\""));
    }
}
