package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.file.InstrumentFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentsTest {
    private final Instruments shipped = Instruments.shipped();

    @ParameterizedTest
    @CsvSource({
        "mspss, mspss",
        "MSPSS, mspss",
        "ecr-r, ecr_r",
        "ECR_R, ecr_r",
        "pss-10, pss10",
        "UCLA-20, ucla_ls3_20",
        "ucla, ucla_ls3_20",
        "swls, swls"
    })
    void findsByIdOrAliasHoweverWritten(String name, String id) {
        assertThat(shipped.find(name)).map(Instrument::id).contains(id);
        assertThat(shipped.get(name)).isSameAs(shipped.get(id));
    }

    @Test
    void namesTheNearestOfAMisspeltId() {
        assertThat(shipped.find("msps")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped.get("msps"))
                .withMessage("there is no instrument \"msps\"; did you mean \"mspss\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped.get("happiness"))
                .withMessage("there is no instrument \"happiness\"; relata instruments list tells all");
    }

    @Test
    void listsIdsInAlphabeticalOrder() {
        assertThat(shipped.ids()).isNotEmpty().isSorted();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyWorkedExampleComesOut(String id) {
        assertThat(InstrumentCheck.of(file(id), id + ".yaml")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyOrderHasTwoExamplesAndOneHasAGap(String id) {
        InstrumentFile file = file(id);

        for (ItemOrder order : file.instrument().orders()) {
            assertThat(file.examples())
                    .filteredOn(example -> example.order().equals(order.name()))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(file.examples())
                .anyMatch(example -> example.answers().stream().anyMatch(answer -> Double.isNaN(answer)));
        assertThat(file.examples())
                .allMatch(example -> example.expected()
                        .keySet()
                        .containsAll(file.instrument().order(example.order()).orElseThrow().scores().stream()
                                .map(ScoreDefinition::name)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyInstrumentTellsWhereItsKeyComesFrom(String id) {
        Instrument instrument = shipped.get(id);

        assertThat(instrument.revision()).isPositive();
        assertThat(instrument.sha256()).matches("[0-9a-f]{64}");
        assertThat(instrument.licence().terms()).isNotEmpty();
        assertThat(instrument.answering().anchors().english()).isNotEmpty();
        assertThat(instrument.about().citation().authors()).isNotEmpty();
        assertThat(instrument.about().constructs()).isNotEmpty();
        assertThat(instrument.evidence().verified()).isIn(Evidence.VERIFIED);
        assertThat(instrument.evidence().sources()).isNotEmpty();
    }

    @Test
    void attachmentHasThreeOrdersOfWhichOneDominates() {
        Instrument ecrR = shipped.get("ecr-r");

        assertThat(ecrR.orders())
                .extracting(ItemOrder::name)
                .containsExactly("block", "odd-avoidance-dependlab", "odd-avoidance-korean");
        assertThat(ecrR.dominantOrder()).map(ItemOrder::name).contains("block");
        assertThat(ecrR.orders()).allSatisfy(order -> {
            assertThat(order.recognition().english()).isNotEmpty();
            assertThat(reversed(order)).hasSize(14);
        });
    }

    @Test
    void everyInstrumentSaysByWhoseWordGapsAreHandled() {
        assertThat(shipped.ids())
                .allSatisfy(
                        id -> assertThat(shipped.get(id).about().missingSource().english())
                                .isNotEmpty());
    }

    @Test
    void everyScoreAndLevelHasAnIndonesianName() {
        assertThat(shipped.ids())
                .allSatisfy(id -> assertThat(shipped.get(id).orders())
                        .flatExtracting(ItemOrder::scores)
                        .allSatisfy(score -> {
                            assertThat(score.label().indonesian()).isPresent();
                            assertThat(score.bands())
                                    .flatExtracting(Bands::levels)
                                    .allMatch(
                                            level -> level.label().indonesian().isPresent());
                        }));
    }

    @Test
    void whereThereAreSeveralOrdersEachCanBeRecognised() {
        assertThat(shipped.ids())
                .map(shipped::get)
                .filteredOn(instrument -> instrument.orders().size() > 1)
                .flatExtracting(Instrument::orders)
                .noneMatch(order -> order.recognition().english().isEmpty());
    }

    static List<String> ids() {
        return Instruments.shipped().ids();
    }

    private InstrumentFile file(String id) {
        return shipped.file(id).orElseThrow();
    }

    private static List<Integer> reversed(ItemOrder order) {
        return order.scores().stream()
                .flatMap(score -> score.items().stream())
                .filter(item -> item.reverseKeyed())
                .map(item -> item.item().number())
                .toList();
    }
}
