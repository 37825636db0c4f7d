package io.github.relata.model.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerSetsTest {
    private static final AnswerSets SETS = AnswerSets.shipped();

    static Stream<Arguments> sets() {
        return SETS.all().stream().map(set -> Arguments.of(set.kind() + " " + set.language() + " " + set.size(), set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void everySetIsFoundByItsOwnWords(String name, AnswerSet set) {
        List<String> words = IntStream.rangeClosed(1, set.size())
                .mapToObj(position -> set.words(position, List.of()))
                .toList();
        RecognisedAnswers found = SETS.recognise(words).ofSize(set.size());
        assertThat(found.sets()).contains(set);
        assertThat(found.isClear()).as("one order for " + words).isTrue();
        assertThat(found.isComplete()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STS TS S SS|sangat tidak setuju",
                "sts ts n s ss|netral",
                "SS S CS CTS TS STS|cukup setuju",
                "SS S CS N KS TS STS|kurang setuju",
                "TP JR KD SR SL|jarang",
                "TP P S SP SS|"
            })
    void recognisesCodes(String codes, String word) {
        RecognisedAnswers found = SETS.recognise(List.of(codes.split(" ")));
        assertThat(found.isEmpty()).isEqualTo(word == null);
        if (word != null) {
            assertThat(found.isClear()).isTrue();
            assertThat(found.isComplete()).isTrue();
            assertThat(found.closest().orElseThrow().position(AnswerText.of(word)))
                    .isPresent();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sangat Tidak Setuju,Tidak Setuju,Netral,Setuju,Sangat Setuju|5",
                "1 - Sangat Tidak Setuju,2 - Tidak Setuju,3 - Ragu-ragu,4 - Setuju,5 - Sangat Setuju|5",
                "Sangat Tidak Setuju (STS),Tidak Setuju (TS),Setuju (S),Sangat Setuju (SS)|4",
                "Selalu,Sering,Kadang-kadang,Jarang,Tidak pernah|5",
                "Tidak pernah,Kadang - kadang,Sering,Selalu|4",
                "Strongly disagree,Disagree,Neither agree nor disagree,Agree,Strongly agree|5",
                "Not at all,Several days,More than half the days,Nearly every day|4",
                "Ya,Tidak|2",
                "SS,S,TS,STS,Sangat Setuju|4"
            })
    void countsTheAnswers(String texts, int size) {
        RecognisedAnswers found = SETS.recognise(List.of(texts.split(",")));
        assertThat(found.closest().orElseThrow().size()).isEqualTo(size);
        assertThat(found.isClear()).isTrue();
        assertThat(found.isComplete()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"Jarang,Kadang-kadang,Sering|4", "TS,S,SS|4", "TP,J,KK,S|5", "STS,KS,S,SS|5"})
    void saysThatAnOrderIsNotClear(String texts, int size) {
        RecognisedAnswers found = SETS.recognise(List.of(texts.split(","))).ofSize(size);
        assertThat(found.isEmpty()).isFalse();
        assertThat(found.isClear()).isFalse();
        assertThat(found.orders()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Setuju,Sering|a mixture",
                "Setuju,Stuju|a slip of the pen",
                "STS,TS,RR,N,S,SS|two words for the middle",
                "Sering (1-2 kali),Sering (3-4 kali)|one word for two answers"
            })
    void recognisesNothingInWhatIsNoSet(String texts, String why) {
        RecognisedAnswers found = SETS.recognise(List.of(texts.split(",")));
        assertThat(found.isEmpty()).as(why).isTrue();
        assertThat(found.closest()).isEmpty();
        assertThat(found.isClear()).isFalse();
        assertThat(found.isComplete()).isFalse();
    }

    @Test
    void passesNumbersAndEmptyTextsOver() {
        assertThat(SETS.recognise(List.of("", "3", "Setuju", "Tidak setuju")).closest())
                .isPresent();
        assertThat(SETS.recognise(List.of("", "3")).isEmpty()).isTrue();
    }

    @Test
    void keepsTheWordsOfTheFile() {
        List<String> texts = List.of("5 - SANGAT setuju", "Setuju");
        AnswerSet set = SETS.recognise(texts).ofSize(5).closest().orElseThrow();
        assertThat(set.words(5, texts)).isEqualTo("5 - SANGAT setuju");
        assertThat(set.words(1, texts)).isEqualTo("sangat tidak setuju");
    }

    @Test
    void refusesASetThatSaysOneThingTwice() {
        assertThatThrownBy(() -> new AnswerSet("agreement", "en", List.of("agree", "Agree")))
                .hasMessageContaining("Agree");
    }
}
