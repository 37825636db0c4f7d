package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Coding;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that code answers otherwise than their study says, and files that only look so. */
class CodingCheckTest {
    private static final String STRESS =
            "data: {file: a.csv}\nscales:\n  stress: {instrument: pss-10, columns: \"S{1..3}\"%s}\n";

    @TempDir
    private Path folder;

    /** The answers of so many cases to so many items, by case and item from 0. */
    private static String answers(int cases, int items, IntBinaryOperator answer) {
        StringBuilder file = new StringBuilder();
        for (int item = 1; item <= items; item++) {
            file.append(item == 1 ? "S" : ",S").append(item);
        }
        for (int row = 0; row < cases; row++) {
            for (int item = 0; item < items; item++) {
                file.append(item == 0 ? '\n' : ',').append(answer.applyAsInt(row, item));
            }
        }
        return file.append('\n').toString();
    }

    private Survey stress(String keys, String answers) throws IOException {
        return Survey.of(folder, STRESS.formatted(keys), answers);
    }

    @Test
    void answersCountedFromOneAreRefusedByOneError() throws IOException {
        String counted = answers(40, 3, (row, item) -> 1 + (row + item) % 5);
        String refusal = "study.yaml, line 3: the file codes the answers to \"stress\" otherwise: "
                + "24 of 120 lie outside 0 to 4, and 120 lie within 1 to 5. "
                + "Write coded: [1, 5] in the scale: the code of the lowest answer comes first.";
        assertThat(stress("", counted).told()).containsExactly(refusal);
        Survey missing = Survey.of(folder, STRESS.formatted("").replace("a.csv}", "a.csv, invalid: missing}"), counted);
        assertThat(missing.told()).containsExactly(refusal);
        assertThat(missing.failed()).isTrue();
        assertThat(stress(", coded: [1, 5]", counted).told()).isEmpty();
    }

    @Test
    void oneSlipInTwentyIsForgiven() throws IOException {
        IntBinaryOperator counted = (row, item) -> 1 + (row + item) % 5;
        assertThat(stress("", answers(40, 3, (row, item) -> row == 0 && item == 0 ? 55 : counted.applyAsInt(row, item)))
                        .told())
                .singleElement()
                .asString()
                .contains("25 of 120 lie outside 0 to 4, and 119 lie within 1 to 5");
        assertThat(stress("", answers(40, 3, (row, item) -> row < 2 && item == 0 ? 55 : counted.applyAsInt(row, item)))
                        .findings())
                .extracting(Finding::code)
                .containsOnly(BindingCode.OUT_OF_RANGE);
    }

    @Test
    void aSlipInOneItemIsNoOtherCoding() throws IOException {
        assertThat(stress("", "S1,S2,S3\n1,2,5\n1,2,3\n").told())
                .containsExactly("a.csv, row 2, column \"S3\": \"5\" is outside 0 to 4. Correct the file, declare the "
                        + "value under data.missing, or say with coded which codes the file has.");
    }

    @Test
    void aCodingDeclaredInVainIsRefusedForTheInstrumentsOwn() throws IOException {
        assertThat(stress(", coded: [1, 5]", answers(10, 3, (row, item) -> (row + item) % 5))
                        .told())
                .containsExactly("study.yaml, line 3: the file codes the answers to \"stress\" otherwise: "
                        + "6 of 30 lie outside 1 to 5, and 30 lie within 0 to 4. "
                        + "Write coded: [0, 4] in the scale: the code of the lowest answer comes first.");
    }

    @Test
    void answersCountedFromZeroAreRefusedForAScaleOfOnesOwnToo() throws IOException {
        String study = "data: {file: a.csv}\nscales:\n  mine: {columns: \"S{1..3}\", range: [1, 5]}\n";
        assertThat(Survey.of(folder, study, answers(10, 3, (row, item) -> (row + item) % 5))
                        .told())
                .containsExactly("study.yaml, line 3: the file codes the answers to \"mine\" otherwise: "
                        + "6 of 30 lie outside 1 to 5, and 30 lie within 0 to 4. "
                        + "Correct range, or keep it and write coded: [0, 4] in the scale: "
                        + "the code of the lowest answer comes first.");
    }

    @Test
    void yesAndNoMayBeCountedEitherWay() throws IOException {
        String study = "data: {file: a.csv}\nscales:\n  mine: {columns: \"S{1..3}\", range: [0, 1]}\n";
        assertThat(Survey.of(folder, study, answers(10, 3, (row, item) -> 1 + (row + item) % 2))
                        .told())
                .singleElement()
                .asString()
                .contains("write coded: [1, 2] or coded: [2, 1] in the scale");
    }

    @Test
    void anEndThatNobodyChoseBesideAPileIsDoubted() throws IOException {
        IntBinaryOperator onlyMiddle = (row, item) -> row % 4 == 0 ? 2 : row % 4 == 1 ? 3 : 1;
        assertThat(stress("", answers(80, 3, onlyMiddle)).told())
                .containsExactly("study.yaml, line 3: no case gives the lowest answer to any of the 3 items of "
                        + "\"stress\", though 50 % of 240 answers are the next one: the file may code them 1 to 5. "
                        + "If it does, write coded: [1, 5] in the scale; if not, coded: [0, 4] says so.");
        assertThat(stress(", coded: [0, 4]", answers(80, 3, onlyMiddle)).told()).isEmpty();
        String own = "data: {file: a.csv}\nscales:\n  mine: {columns: \"S{1..3}\", range: [1, 5]}\n";
        assertThat(Survey.of(folder, own, answers(80, 3, (row, item) -> 5 - onlyMiddle.applyAsInt(row, item)))
                        .told())
                .containsExactly("study.yaml, line 3: no case gives the highest answer to any of the 3 items of "
                        + "\"mine\", though 50 % of 240 answers are the next one: the file may code them 0 to 4. "
                        + "If it does, write coded: [0, 4] in the scale; if not, coded: [1, 5] says so.");
    }

    @Test
    void fewAnswersAndThinTailsAreNotDoubted() throws IOException {
        IntBinaryOperator onlyMiddle = (row, item) -> row % 4 == 0 ? 2 : row % 4 == 1 ? 3 : 1;
        assertThat(stress("", answers(60, 3, onlyMiddle)).told()).isEmpty();
        assertThat(stress("", answers(80, 3, (row, item) -> row % 20 == 0 ? 1 : 2 + row % 2))
                        .told())
                .isEmpty();
        assertThat(stress(
                                "",
                                answers(
                                        80,
                                        3,
                                        (row, item) -> row == 79 && item == 2 ? 0 : onlyMiddle.applyAsInt(row, item)))
                        .told())
                .isEmpty();
    }

    @Test
    void itemsWithRangesOfTheirOwnAreCountedFromOneEach() throws IOException {
        String study = "data: {file: a.csv}\nscales:\n  s: {instrument: mixed, columns: \"S{1..3}\"%s}\n";
        String counted = answers(12, 3, (row, item) -> 1 + row % (item == 0 ? 7 : 6));
        InstrumentCatalog mixed = new Mixed();
        assertThat(Survey.of(folder, mixed, study.formatted(""), counted).told())
                .containsExactly("study.yaml, line 3: the file codes the answers to \"s\" otherwise: "
                        + "5 of 36 lie outside 0 to 6, and 36 lie within 1 to 7. "
                        + "Write coded: [1] in the scale: the code of the lowest answer comes first.");
        for (String coded : List.of(", coded: [1]", ", coded: one-based")) {
            Survey read = Survey.of(folder, mixed, study.formatted(coded), counted);
            assertThat(read.told()).isEmpty();
            assertThat(read.answers("s", 1)).startsWith("0", "1", "2", "3", "4", "5", "6", "0");
            assertThat(read.answers("s", 2)).startsWith("0", "1", "2", "3", "4", "5", "0");
        }
    }

    @Test
    void codesThatRunDownwardsAreOfferedWhereTheyAreKnown() throws IOException {
        String study = "data: {file: a.csv}\nscales:\n  s: {instrument: downwards, columns: \"S{1..3}\"%s}\n";
        String counted = answers(10, 3, (row, item) -> 1 + (row + item) % 5);
        InstrumentCatalog downwards = new Mixed();
        assertThat(Survey.of(folder, downwards, study.formatted(""), counted).told())
                .singleElement()
                .asString()
                .contains("Write coded: [5, 1] or coded: [1, 5] in the scale");
        assertThat(Survey.of(folder, downwards, study.formatted(", coded: printed"), counted)
                        .answers("s", 1))
                .startsWith("4", "3", "2", "1", "0");
    }

    /** One whose items have ranges of their own, and one whose printed codes run downwards. */
    private static final class Mixed implements InstrumentCatalog {
        private final Map<String, Instrument> instruments = Map.of(
                "mixed",
                instrument(
                        "mixed",
                        new Coding("one-based", 1, OptionalDouble.empty()),
                        new AnswerRange(0, 6),
                        new AnswerRange(0, 5),
                        new AnswerRange(0, 5)),
                "downwards",
                instrument(
                        "downwards",
                        new Coding("printed", 5, OptionalDouble.of(1)),
                        new AnswerRange(0, 4),
                        new AnswerRange(0, 4),
                        new AnswerRange(0, 4)));

        private static Instrument instrument(String id, Coding coding, AnswerRange... ranges) {
            List<Item> items = IntStream.range(0, ranges.length)
                    .mapToObj(index -> new Item(index + 1, ranges[index], ""))
                    .toList();
            ScoreDefinition total = ScoreDefinition.ofItems(
                    ScoreDefinition.TOTAL,
                    items.stream().map(item -> KeyedItem.of(item, false)).toList(),
                    Aggregation.SUM,
                    MissingRule.DEFAULT);
            return new Instrument(
                    id,
                    List.of(),
                    1,
                    About.named(id),
                    items,
                    new Answering(Wording.NONE, List.of(coding), Map.of(), false),
                    OptionalInt.empty(),
                    List.of(new ItemOrder(ItemOrder.ONLY, Wording.NONE, List.of(total), List.of())),
                    Optional.of(ItemOrder.ONLY),
                    "");
        }

        @Override
        public Optional<Instrument> find(String id) {
            return Optional.ofNullable(instruments.get(id));
        }

        @Override
        public List<String> ids() {
            return List.copyOf(instruments.keySet());
        }
    }
}
