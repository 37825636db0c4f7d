package io.github.relata.scoring.quality;

import static io.github.relata.scoring.quality.KeyingCase.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import io.github.relata.scoring.KeyedItems;
import io.github.relata.stats.reliability.Reliability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyingDetectiveTest {
    private static final int PEOPLE = 400;

    private static Random random() {
        return new Random(7);
    }

    private static SimulatedScale six() {
        return SimulatedScale.ofItems(6, 0.6, 0.8).wordedAgainst(2, 5).keyed("total", numbers(1, 6));
    }

    private static ScaleKeying examine(SimulatedScale scale) {
        return KeyingDetective.examine(scale.answeredBy(PEOPLE, random()));
    }

    @Test
    void aKeyThatFitsIsLeftInPeace() {
        ScaleKeying keying = examine(six());

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.FITS);
        assertThat(keying.n()).isEqualTo(PEOPLE);
        assertThat(keying.suspects()).isEmpty();
        assertThat(keying.alphas()).isEmpty();
        assertThat(keying.remedy().text()).isEmpty();
    }

    @Test
    void anItemReversedTwiceIsNamedWithItsEvidence() {
        ScaleKeying keying = examine(six().turnedInFile(5));

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.DOUBLY_REVERSED);
        assertThat(keying.suspects()).singleElement().satisfies(suspect -> {
            assertThat(suspect.number()).isEqualTo(5);
            assertThat(suspect.column()).isEqualTo("q5");
            assertThat(suspect.reverseKeyed()).isTrue();
            assertThat(suspect.correlation()).isBetween(-0.8, -0.4);
            assertThat(suspect.chance()).isBetween(0.0, 1e-10);
            assertThat(suspect.loading()).isBetween(-0.95, -0.5);
        });
        assertThat(keying.remedy().text()).isEqualTo("reversed-in-file: [5]");
    }

    @Test
    void alphaBeforeAndAfterAreThoseOfReliability() {
        ScaleItems asFiled = six().turnedInFile(5).answeredBy(PEOPLE, random());
        ScaleItems asMeant = six().turnedInFile().answeredBy(PEOPLE, random());

        AlphaChange change = KeyingDetective.examine(asFiled).alphas().get(0);

        assertThat(change.score()).isEqualTo("scale");
        assertThat(change.declared()).isCloseTo(alpha(asFiled), within(1e-12));
        assertThat(change.turned()).isCloseTo(alpha(asMeant), within(1e-12));
    }

    private static double alpha(ScaleItems scale) {
        return Reliability.of(KeyedItems.of(scale, scale.key().scores().get(0))).alpha();
    }

    @Test
    void allReversedItemsTurnedAreToldAsOne() {
        ScaleKeying keying = examine(six().turnedInFile(2, 5));

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.ALL_REVERSED_TWICE);
        assertThat(keying.remedy().text()).isEqualTo("reversed-in-file: [2, 5]");
    }

    @Test
    void aWeakItemGoesWithTheOtherReversedOnes() {
        SimulatedScale scale = SimulatedScale.ofItems(10, 0.6, 0.8)
                .wordedAgainst(2, 5, 6, 8, 9)
                .loading(8, 0)
                .keyed("total", numbers(1, 10));

        assertThat(examine(scale.turnedInFile(2, 5, 6, 8, 9)).remedy().items()).containsExactly(2, 5, 6, 8, 9);
        assertThat(examine(scale.turnedInFile()).verdict()).isEqualTo(KeyingVerdict.FITS);
    }

    @Test
    void anItemThatTheKeyCountsAsItIsMayBeTurnedToo() {
        ScaleKeying keying = examine(six().turnedInFile(3));

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.UNREVERSED);
        assertThat(keying.remedy().text()).isEqualTo("reversed-in-file: [3]");
    }

    @Test
    void itemsOfBothKindsAreToldTogether() {
        ScaleKeying keying = examine(SimulatedScale.ofItems(8, 0.6, 0.8)
                .wordedAgainst(2, 5)
                .keyed("total", numbers(1, 8))
                .turnedInFile(2, 3));

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.TURNED);
        assertThat(keying.remedy().text()).isEqualTo("reversed-in-file: [2, 3]");
    }

    @Test
    void whatIsDeclaredAsReversedInTheFileIsReckonedIn() {
        ScaleItems turned = six().turnedInFile(2, 3).answeredBy(PEOPLE, random());
        ScaleItems declared = new ScaleItems(
                turned.name(),
                turned.label(),
                turned.instrument(),
                turned.key(),
                turned.items(),
                Map.of(),
                Set.of(3, 4));

        assertThat(KeyingDetective.examine(declared).remedy().text()).isEqualTo("reversed-in-file: [2, 4]");
    }

    @Test
    void aScaleOfOnesOwnChangesItsOwnKey() {
        assertThat(examine(six().own().turnedInFile(3)).remedy().text()).isEqualTo("reverse: [2, 3, 5]");
        assertThat(examine(six().own().turnedInFile(2, 5)).remedy().text()).isEqualTo("reverse: []");
    }

    @Test
    void nothingTellsWhichHalfOfAnUnreversedScaleIsRight() {
        SimulatedScale scale = SimulatedScale.ofItems(6, 0.7, 0.7).keyed("total", numbers(1, 6));

        ScaleKeying keying = examine(scale.own().turnedInFile(1, 2, 3));

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.SIDES_UNDECIDED);
        assertThat(keying.suspects()).hasSize(3);
    }

    @Test
    void aTotalTellsTheHalvesOfItsPartsApart() {
        SimulatedScale scale = SimulatedScale.ofItems(10, 0.6, 0.8)
                .wordedAgainst(4, 5, 7, 8)
                .keyed("total", numbers(1, 10))
                .keyed("reversed", 4, 5, 7, 8);

        ScaleKeying keying = examine(scale.turnedInFile(4, 5, 7));

        assertThat(keying.remedy().items()).containsExactly(4, 5, 7);
        assertThat(keying.alphas()).extracting(AlphaChange::score).containsExactly("scale", "scale.reversed");
    }

    @Test
    void eachPartOfAnInstrumentWithoutTotalIsExamined() {
        SimulatedScale scale = SimulatedScale.ofItems(12, 0.6, 0.8)
                .dimension(1, 7, 12, 0)
                .wordedAgainst(2, 5, 8, 11)
                .keyed("first", numbers(1, 6))
                .keyed("second", numbers(7, 12));

        ScaleKeying keying = examine(scale.turnedInFile(8, 11));

        assertThat(keying.suspects()).extracting(SuspectItem::number).containsExactly(8, 11);
        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.DOUBLY_REVERSED);
        assertThat(keying.alphas()).extracting(AlphaChange::score).containsExactly("scale.second");
    }

    @Test
    void anotherOrderWithOtherReversedItemsIsFound() {
        ItemOrder a = order("a", SimulatedScale.score("total", Aggregation.MEAN, 1, -2, 3, 4, -5, -6, 7, 8));
        ItemOrder b = order("b", SimulatedScale.score("total", Aggregation.MEAN, 1, -2, -3, 4, -5, 6, -7, 8));
        SimulatedScale scale = SimulatedScale.ofItems(8, 0.6, 0.8).wordedAgainst(2, 3, 5, 7);

        ScaleKeying keying = KeyingDetective.examine(scale.answeredBy(PEOPLE, random(), a, b));

        assertThat(keying.verdict()).isEqualTo(KeyingVerdict.OTHER_ORDER);
        assertThat(keying.suspects()).isEmpty();
        assertThat(keying.remedy().text()).isEqualTo("variant: b");
        assertThat(keying.alphas())
                .singleElement()
                .satisfies(change -> assertThat(change.turned()).isGreaterThan(change.declared() + 0.3));
        assertThat(KeyingDetective.examine(scale.answeredBy(PEOPLE, random(), b, a))
                        .verdict())
                .isEqualTo(KeyingVerdict.FITS);
    }

    @Test
    void anotherOrderMayHaveItsReversedItemsTurned() {
        ItemOrder blocks = order(
                "blocks",
                SimulatedScale.score("first", Aggregation.MEAN, 1, 2, 3, -4, 5, 6),
                SimulatedScale.score("second", Aggregation.MEAN, 7, 8, 9, -10, -11, 12));
        ItemOrder mixed = order(
                "mixed",
                SimulatedScale.score("first", Aggregation.MEAN, 1, 3, 5, -7, 9, 11),
                SimulatedScale.score("second", Aggregation.MEAN, 2, 4, 6, 8, -10, -12));
        SimulatedScale scale =
                SimulatedScale.ofItems(12, 0.6, 0.8).dimension(1, 7, 12, 0).wordedAgainst(4, 10, 11);

        ScaleKeying keying =
                KeyingDetective.examine(scale.turnedInFile(4, 10, 11).answeredBy(PEOPLE, random(), mixed, blocks));

        assertThat(keying.remedy().text()).isEqualTo("variant: blocks, reversed-in-file: [4, 10, 11]");
        assertThat(keying.suspects()).extracting(SuspectItem::number).containsExactly(4, 10, 11);
    }

    private static ItemOrder order(String name, ScoreDefinition... scores) {
        return SimulatedScale.order(name, List.of(scores));
    }

    @Test
    void fewCasesSayNothing() {
        SimulatedScale scale = six().turnedInFile(2, 5);

        assertThat(KeyingDetective.examine(scale.answeredBy(KeyingDetective.LEAST_CASES - 1, random()))
                        .verdict())
                .isEqualTo(KeyingVerdict.NOT_EXAMINED);
        assertThat(KeyingDetective.examine(scale.answeredBy(KeyingDetective.LEAST_CASES, random()))
                        .verdict())
                .isNotEqualTo(KeyingVerdict.NOT_EXAMINED);
    }

    @Test
    void completeCasesCount() {
        ScaleKeying keying = examine(six().gaps(0.1).turnedInFile(5));

        assertThat(keying.n()).isBetween(150L, 250L);
        assertThat(keying.remedy().items()).containsExactly(5);
    }

    @Test
    void aScoreWhoseCasesAreCompleteIsExaminedWithoutTheOthers() {
        SimulatedScale scale = SimulatedScale.ofItems(10, 0.6, 0.8)
                .wordedAgainst(2)
                .keyed("first", numbers(1, 5))
                .keyed("second", numbers(6, 10));
        ScaleItems answered = scale.turnedInFile(2).answeredBy(PEOPLE, random());
        List<NumberColumn> items = new ArrayList<>(answered.items());
        double[] gaps = new double[PEOPLE];
        Arrays.fill(gaps, Double.NaN);
        items.set(9, NumberColumn.of("q10", "", gaps));

        ScaleKeying keying = KeyingDetective.examine(with(answered, answered.instrument(), items));

        assertThat(keying.n()).isZero();
        assertThat(keying.remedy().items()).containsExactly(2);
    }

    @Test
    void constantItemsHaveNoPart() {
        ScaleItems answered = six().turnedInFile(5).answeredBy(PEOPLE, random());
        List<NumberColumn> items = new ArrayList<>(answered.items());
        double[] threes = new double[PEOPLE];
        Arrays.fill(threes, 3);
        items.set(0, NumberColumn.of("q1", "", threes));

        assertThat(KeyingDetective.examine(with(answered, answered.instrument(), items))
                        .remedy()
                        .items())
                .containsExactly(5);
        assertThat(KeyingDetective.examine(with(answered, answered.instrument(), Collections.nCopies(6, items.get(0))))
                        .verdict())
                .isEqualTo(KeyingVerdict.NOT_EXAMINED);
    }

    @Test
    void anItemThatIsTheExactOppositeIsNoExceptionInTheMathematics() {
        double[] x = random().ints(60, 1, 6).asDoubleStream().toArray();
        double[] opposite = Arrays.stream(x).map(answer -> 6 - answer).toArray();
        ItemOrder order = order("standard", SimulatedScale.score("total", Aggregation.SUM, 1, 2, 3, -4));

        ScaleKeying keying = KeyingDetective.examine(SimulatedScale.scale(
                SimulatedScale.INSTRUMENT, new double[][] {x, x.clone(), opposite, opposite.clone()}, order));

        assertThat(keying.suspects()).singleElement().satisfies(suspect -> {
            assertThat(suspect.number()).isEqualTo(3);
            assertThat(suspect.correlation()).isCloseTo(-1, within(1e-12));
            assertThat(suspect.chance()).isZero();
        });
    }

    @Test
    void countsAndOpenEndedListsAreSkipped() {
        ItemOrder counted = order("standard", SimulatedScale.score("total", Aggregation.COUNT, 1, -2, 3, 4, -5, 6));
        ScaleItems answered = six().turnedInFile(2, 5).answeredBy(PEOPLE, random(), counted);
        assertThat(KeyingDetective.examine(answered).verdict()).isEqualTo(KeyingVerdict.NOT_EXAMINED);

        ScaleItems questionnaire = six().turnedInFile(2, 5).answeredBy(PEOPLE, random());
        Answering openEnded = new Answering(Wording.NONE, List.of(), Map.of(), true);
        assertThat(KeyingDetective.examine(with(
                                questionnaire,
                                answeredAs(questionnaire.instrument(), openEnded),
                                questionnaire.items()))
                        .verdict())
                .isEqualTo(KeyingVerdict.NOT_EXAMINED);
    }

    @Test
    void weightedItemsAreSkipped() {
        ScaleItems answered = six().turnedInFile(2, 5).answeredBy(PEOPLE, random());
        List<KeyedItem> weighted = answered.key().scores().get(0).items().stream()
                .map(keyed -> new KeyedItem(keyed.item(), keyed.keying(), 2))
                .toList();
        ItemOrder order =
                order("standard", ScoreDefinition.ofItems("total", weighted, Aggregation.SUM, MissingRule.DEFAULT));

        assertThat(KeyingDetective.examine(six().turnedInFile(2, 5).answeredBy(PEOPLE, random(), order))
                        .verdict())
                .isEqualTo(KeyingVerdict.NOT_EXAMINED);
    }

    private static Instrument answeredAs(Instrument instrument, Answering answering) {
        return new Instrument(
                instrument.id(),
                instrument.aliases(),
                instrument.revision(),
                instrument.about(),
                instrument.items(),
                answering,
                instrument.formRequired(),
                instrument.orders(),
                Optional.empty(),
                instrument.sha256());
    }

    private static ScaleItems with(ScaleItems scale, Instrument instrument, List<NumberColumn> items) {
        return new ScaleItems(scale.name(), scale.label(), instrument, scale.key(), items, Map.of());
    }
}
