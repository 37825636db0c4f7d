package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that a file holds as text. */
class AnswersAsTextTest {
    @TempDir
    private Path folder;

    /** A scale of one's own, of two items whose answers are given row by row. */
    private Survey own(String keys, String... rows) throws IOException {
        return Survey.of(folder, study("data: {file: a.csv}", keys), answers(rows));
    }

    private static String study(String data, String keys) {
        return data + "\nscales:\n  s: {columns: [A, B], " + keys + "}\n";
    }

    private static String answers(String... rows) {
        return "A;B\n" + String.join("\n", rows) + "\n";
    }

    private Survey asked(Instrument instrument, String keys, String... rows) throws IOException {
        InstrumentCatalog catalog = new InstrumentCatalog() {
            @Override
            public Optional<Instrument> find(String id) {
                return Optional.of(instrument);
            }

            @Override
            public List<String> ids() {
                return List.of(instrument.id());
            }
        };
        return Survey.of(folder, catalog, study("data: {file: a.csv}", "instrument: known" + keys), answers(rows));
    }

    private static Instrument instrument(String anchors, AnswerRange... ranges) {
        List<Item> items = IntStream.rangeClosed(1, ranges.length)
                .mapToObj(number -> new Item(number, ranges[number - 1], ""))
                .toList();
        ScoreDefinition total = ScoreDefinition.ofItems(
                ScoreDefinition.TOTAL,
                items.stream().map(item -> KeyedItem.of(item, false)).toList(),
                Aggregation.SUM,
                MissingRule.DEFAULT);
        return new Instrument(
                "known",
                List.of(),
                1,
                About.named("known"),
                items,
                new Answering(Wording.of(anchors), List.of(), Map.of(), false),
                OptionalInt.empty(),
                List.of(new ItemOrder(ItemOrder.ONLY, Wording.NONE, List.of(total), List.of())),
                Optional.of(ItemOrder.ONLY),
                "");
    }

    private static Instrument instrument(String anchors, double lowest, double highest) {
        AnswerRange range = new AnswerRange(lowest, highest);
        return instrument(anchors, range, range);
    }

    private static List<Double> values(Survey survey) {
        List<Double> values = new ArrayList<>();
        List<NumberColumn> items = survey.data().scales().get(0).items();
        for (int row = 0; row < items.get(0).size(); row++) {
            for (NumberColumn item : items) {
                values.add(item.value(row));
            }
        }
        return values;
    }

    private static List<String> codes(Survey survey) {
        return survey.findings().stream()
                .map(Finding::code)
                .map(code -> code.key())
                .toList();
    }

    @Test
    void codesFollowTheRange() throws IOException {
        Survey survey = own("range: [1, 4]", "STS;TS", "S;ss", "NA;3");
        assertThat(values(survey)).containsExactly(1.0, 2.0, 3.0, 4.0, Double.NaN, 3.0);
        assertThat(survey.told())
                .containsExactly("study.yaml, line 3: the answers to \"s\" are texts, read as "
                        + "\"STS\" = 1, \"TS\" = 2, \"S\" = 3, \"ss\" = 4. "
                        + "If this is not what they mean, write labels in the study file.");
        assertThat(values(own("range: [0, 3]", "STS;TS", "S;SS"))).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(survey.data().layout().orElseThrow().labels("s")).containsEntry("sts", 1.0);
    }

    @Test
    void codesOfTheFileArePassedThrough() throws IOException {
        assertThat(values(own("range: [1, 4], coded: [4, 1]", "STS;TS", "S;SS")))
                .containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(values(own("range: [1, 4], coded: [4, 1]", "4 - STS;3 - TS", "2 - S;1 - SS")))
                .containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(values(own("range: [1, 4], reversed-in-file: [A]", "STS;TS", "S;SS")))
                .containsExactly(4.0, 2.0, 2.0, 4.0);
    }

    @Test
    void whatNobodyChoseIsTold() throws IOException {
        assertThat(own("range: [1, 5]", "Tidak setuju;Netral", "Setuju;Sangat setuju")
                        .told())
                .singleElement()
                .asString()
                .contains("No one chose \"sangat tidak setuju\".");
    }

    @Test
    void aMiddleThatNobodyChoseMayNotBeThere() throws IOException {
        Survey own = own("range: [1, 5]", "STS;TS", "S;SS");
        assertThat(values(own)).containsExactly(1.0, 2.0, 4.0, 5.0);
        assertThat(own.told())
                .containsExactly("study.yaml, line 3: the answers to \"s\" are texts, read as "
                        + "\"STS\" = 1, \"TS\" = 2, \"S\" = 4, \"SS\" = 5. No one chose \"netral\", and without it they "
                        + "are all of 4 answers. If the form offered 4 answers, write range: [1, 4]. "
                        + "If it offered \"netral\" too, write labels: {STS: 1, TS: 2, S: 4, SS: 5}.");
        assertThat(own("range: [1, 5], labels: {STS: 1, TS: 2, S: 4, SS: 5}", "STS;TS", "S;SS")
                        .told())
                .isEmpty();
        assertThat(codes(asked(instrument("1 = disagree, 5 = agree", 1, 5), "", "STS;TS", "S;SS")))
                .containsExactly("answers-fit-fewer");
    }

    @Test
    void twoOrdersAreAskedFor() throws IOException {
        Survey survey = own("range: [1, 4]", "Jarang;Sering", "Kadang-kadang;Sering");
        assertThat(survey.failed()).isTrue();
        assertThat(survey.told())
                .containsExactly(
                        "study.yaml, line 3: the answers to \"s\" (\"Jarang\", \"Kadang-kadang\", \"Sering\") can "
                                + "stand in 2 orders, and which of them the form had is not for Relata to guess. "
                                + "Write the right one into the study file: labels: {Jarang: 2, Kadang-kadang: 3, Sering: 4} or "
                                + "labels: {Jarang: 1, Kadang-kadang: 2, Sering: 3}");
        assertThat(values(own("range: [1, 4], labels: {Jarang: 2}", "Jarang;Sering", "Kadang-kadang;Sering")))
                .as("one label is enough")
                .containsExactly(2.0, 4.0, 3.0, 4.0);
    }

    @Test
    void anotherNumberOfAnswersIsRefused() throws IOException {
        assertThat(own("range: [1, 5]", "STS;TS", "CTS;CS", "S;SS").told())
                .containsExactly("study.yaml, line 3: the texts in \"s\" belong to 6 answers "
                        + "(\"STS\", \"TS\", \"CTS\", \"CS\", \"S\", \"SS\"), and the range has 5 (1 to 5). "
                        + "Write range: [1, 6]; or, if the form had 5 answers, their numbers in the place of the dots: "
                        + "labels: {STS: …, TS: …, CTS: …, CS: …, S: …, SS: …}");
        assertThat(codes(own("range: [1, 4]", "STS;TS", "N;Stuju", "S;SS")))
                .as("a slip of the pen among them")
                .containsExactly("own-answers-of-other-size");
        assertThat(codes(asked(instrument("", 0, 4), "", "Ya;Tidak"))).containsExactly("answers-of-other-size");
        assertThat(own("range: [1, 5]", "Ya;Tidak").told())
                .singleElement()
                .asString()
                .contains("Write range: [0, 1]");
    }

    @Test
    void slipsOfThePenAreToldWithTheirCells() throws IOException {
        Survey survey = own("range: [1, 4]", "STS;TS", "S;SS", "Stuju;-", "Stuju;S", "Stuju;Setuju", "S;Stuju");
        assertThat(survey.told())
                .contains(
                        "a.csv: \"Stuju\" is none of the answers to \"s\" (\"STS\" = 1, \"TS\" = 2, \"S\" = 3, "
                                + "\"Setuju\" = 3, \"SS\" = 4): \"A\" row 4, \"A\" row 5, \"A\" row 6 and 1 more. "
                                + "If it is \"Setuju\", correct the file or write labels: {Stuju: 3}. "
                                + "If it is no answer, declare it under data.missing.",
                        "a.csv: \"-\" is none of the answers to \"s\" (\"STS\" = 1, \"TS\" = 2, \"S\" = 3, "
                                + "\"Setuju\" = 3, \"SS\" = 4): \"B\" row 4. Correct the file, write its number with "
                                + "labels: {\"-\": …}, or declare it under data.missing.");
        assertThat(codes(survey)).doesNotContain("not-a-number");
        Survey missing = Survey.of(
                folder,
                study("data: {file: a.csv, invalid: missing}", "range: [1, 4]"),
                answers("STS;TS", "S;SS", "Stuju;S"));
        assertThat(values(missing)).containsExactly(1.0, 2.0, 3.0, 4.0, Double.NaN, 3.0);
        assertThat(codes(missing)).containsExactlyInAnyOrder("answers-read", "invalid-as-missing");
    }

    @Test
    void whatIsNotKnownIsAskedFor() throws IOException {
        Survey survey = own("range: [1, 3]", "Merah;Biru", "Hijau (tua);Biru");
        assertThat(survey.told())
                .containsExactly("study.yaml, line 3: the answers to \"s\" are texts whose order Relata does not know "
                        + "(\"Merah\", \"Hijau (tua)\", \"Biru\"), the first in \"A\" row 2. Write their numbers from 1 to 3 "
                        + "in the place of the dots: labels: {Merah: …, \"Hijau (tua)\": …, Biru: …}. "
                        + "What is no answer belongs under data.missing.");
        assertThat(codes(own("range: [1, 4]", "Setuju;Sering", "Tidak setuju;Tidak pernah")))
                .as("a mixture")
                .containsExactly("answers-unknown");
        assertThat(codes(own("range: [1, 3]", "1;2", "x;3")))
                .as("a slip among numbers")
                .containsExactly("not-a-number");
        assertThat(codes(own("range: [0, 100]", "Setuju;3"))).as("no steps").containsExactly("not-a-number");
        String[] many = IntStream.range(0, 9)
                .mapToObj(n -> "a" + (char) ('a' + n) + ";b" + (char) ('a' + n))
                .toArray(String[]::new);
        assertThat(own("range: [1, 3]", many).told()).singleElement().asString().contains(" …)");
    }

    @Test
    void numbersBesideWordsMustAgree() throws IOException {
        assertThat(values(own("range: [1, 4]", "1 - STS;2. TS", "(3) S;SS (4)")))
                .containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(own("range: [1, 4]", "4 - STS;3 - TS", "2 - S;1 - SS").told())
                .singleElement()
                .asString()
                .contains(
                        "\"4 - STS\" has one number beside its words, and by its words it is 1",
                        "If the words tell the order, write coded: [4, 1]; if the numbers do, write "
                                + "labels: {\"1 - SS\": 1, \"2 - S\": 2, \"3 - TS\": 3, \"4 - STS\": 4}.");
        assertThat(own("range: [1, 4]", "4 - STS;2 - TS", "3 - S;1 - SS").told())
                .singleElement()
                .asString()
                .contains("If the words tell the order, write labels: {\"4 - STS\": 1, ");
        assertThat(own("range: [1, 4]", "0 - STS;1 - TS", "2 - S;3 - SS").told())
                .singleElement()
                .asString()
                .contains("write coded: [0, 3]");
    }

    @Test
    void numbersBesideUnknownWordsAreTaken() throws IOException {
        Survey survey = own("range: [1, 5]", "1 (buruk rasanya);2", "5 (enak sekali);4");
        assertThat(values(survey)).containsExactly(1.0, 2.0, 5.0, 4.0);
        assertThat(survey.told())
                .containsExactly(
                        "study.yaml, line 3: the answers to \"s\" are texts, read by the numbers that stand beside "
                                + "their words: \"1 (buruk rasanya)\" = 1, \"5 (enak sekali)\" = 5. "
                                + "If this is not what they mean, write labels in the study file.");
        assertThat(codes(own("range: [1, 5]", "1 (buruk);2", "9 (enak sekali);4")))
                .containsExactly("answers-unknown");
    }

    @Test
    void labelsOfTheStudyComeFirst() throws IOException {
        assertThat(values(own("range: [1, 4], labels: {S: 1, SS: 2, TS: 3, STS: 4}", "STS;TS", "S;SS")))
                .containsExactly(4.0, 3.0, 1.0, 2.0);
        assertThat(values(own("range: [1, 2], labels: {Merah: 1, \"Tr\u00e8s bleu\": 2}", "1. merah;TRES BLEU")))
                .as("numbers and accents make no difference")
                .containsExactly(1.0, 2.0);
        assertThat(codes(own("range: [1, 4], labels: {S: 1}", "STS;TS", "S;SS")))
                .as("a set that contradicts them is not used")
                .containsExactly("answers-unknown");
    }

    @Test
    void theInstrumentsOwnAnswersComeBeforeTheSets() throws IOException {
        Instrument downwards = instrument("1 = almost always, 6 = almost never", 1, 6);
        Survey survey = asked(downwards, "", "Almost always;Almost never");
        assertThat(values(survey)).containsExactly(1.0, 6.0);
        assertThat(values(asked(
                        downwards,
                        "",
                        "Hampir selalu;Sangat sering",
                        "Agak sering;Agak jarang",
                        "Sangat jarang;Hampir tidak pernah")))
                .as("a set in another language, by the way that the instrument runs")
                .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        assertThat(asked(downwards, "", "Hampir selalu;Sangat sering").told())
                .singleElement()
                .asString()
                .contains("No one chose \"agak sering\", \"agak jarang\", \"sangat jarang\", \"hampir tidak pernah\"");
    }

    @Test
    void whichWayAnInstrumentRunsIsNotGuessed() throws IOException {
        assertThat(asked(instrument("worded for each item", 1, 4), "", "STS;TS", "S;SS")
                        .told())
                .singleElement()
                .asString()
                .contains("labels: {STS: 1, TS: 2, S: 3, SS: 4} or labels: {SS: 1, S: 2, TS: 3, STS: 4}");
    }

    @Test
    void itemsOfDifferentRangesHaveTheirOwnAnswers() throws IOException {
        Instrument both = instrument(
                "from 1 = none of the time to 5 = all of the time; item 2, 0 = no, 1 = yes",
                new AnswerRange(1, 5),
                new AnswerRange(0, 1));
        assertThat(values(asked(both, "", "A little of the time;Yes", "All of the time;No")))
                .containsExactly(2.0, 1.0, 5.0, 0.0);
        Instrument alike =
                instrument("0 = disagree, 1 = disagree, 4 = agree", new AnswerRange(1, 4), new AnswerRange(0, 3));
        assertThat(asked(alike, "", "STS;STS", "TS;TS", "S;S", "SS;SS").told())
                .anyMatch(line -> line.contains("\"sts\" would be 1 on some items of \"s\" and 0 on others"));
    }

    @Test
    void textsInRowsThatAreLeftOutAreNoErrors() throws IOException {
        Survey survey = Survey.of(
                folder,
                study("data: {file: a.csv}", "range: [1, 2]") + "exclude:\n  - {when: \"A == 'nonsense'\"}\n",
                answers("Ya;Tidak", "nonsense;Ya"));
        assertThat(survey.failed()).isFalse();
        assertThat(codes(survey)).containsExactlyInAnyOrder("answers-read", "faults-in-left-out-rows");
    }
}
