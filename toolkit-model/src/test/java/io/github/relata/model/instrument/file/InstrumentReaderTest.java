package io.github.relata.model.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Keying;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.Norm;
import io.github.relata.model.instrument.SafetyItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.instrument.Validation;
import io.github.relata.model.instrument.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentReaderTest {
    private static final String HEAD = """
            schema: 1
            revision: 3
            id: sample
            aliases: [sample-4, s4]
            name: {en: Sample Scale, id: Skala Contoh}
            constructs: [support.emotional, stress]
            citation: {authors: Author, year: 2001, journal: Journal, doi: 10.0000/example}
            licence: {terms: free for all, research: free, commercial: not-stated, texts: restricted}
            evidence:
              verified: one-source
              parts: {cut-offs: from memory}
              sources: [the author]
              disagreements: none
            cautions: [state the order, {en: no diagnosis, id: bukan diagnosis}]
            indonesian: [{study: Someone 2020, doi: 10.0000/study, sample: 299 people, result: one factor}]
            """;
    private static final String PLAIN = HEAD + """
            missing: {source: the author, form: 2}
            items:
              count: 4
              range: [1, 5]
              ranges: {4: [0, 10]}
              anchors: never to always
              codings: {zero-based: [0, 4], upwards: [1]}
              gist: {2: two}
            scores:
              total: {rule: mean, items: [1, -2, 3], min-answered: 0.75}
              practical: {label: Practical support, rule: sum, items: [3..4], required: 1}
            safety: [{item: 3, from: 4, about: harm}, {item: -1, from: 5, about: danger}]
            examples:
              - {answers: [5, 1, 4, 3], total: 4.25, practical: 7}
              - {answers: [5, ~, null, 3], practical: ~}
            """;
    private static final AnswerRange RANGE = new AnswerRange(1, 5);
    private static final Item ONE = new Item(1, RANGE, "");
    private static final Item TWO = new Item(2, RANGE, "two");
    private static final Item THREE = new Item(3, RANGE, "");
    private static final Item FOUR = new Item(4, new AnswerRange(0, 10), "");

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheInstrumentIs() {
        Instrument instrument = read(PLAIN).orThrow().instrument();

        assertThat(instrument.id()).isEqualTo("sample");
        assertThat(instrument.aliases()).containsExactly("sample-4", "s4");
        assertThat(instrument.revision()).isEqualTo(3);
        assertThat(instrument.about())
                .isEqualTo(new About(
                        words("Sample Scale", "Skala Contoh"),
                        List.of(Construct.SUPPORT_EMOTIONAL, Construct.STRESS),
                        new Citation("Author", 2001, "Journal", Optional.of("10.0000/example")),
                        new Licence(
                                "free for all",
                                Licence.Use.FREE,
                                Licence.Use.NOT_STATED,
                                Optional.of(Licence.Texts.RESTRICTED)),
                        new Evidence(
                                "one-source",
                                Map.of("cut-offs", "from memory"),
                                List.of("the author"),
                                List.of(Wording.of("none"))),
                        Wording.of("the author"),
                        List.of(Wording.of("state the order"), words("no diagnosis", "bukan diagnosis")),
                        List.of(new Validation(
                                "Someone 2020", Optional.of("10.0000/study"), "299 people", "one factor"))));
        assertThat(instrument.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsItemsAndScores() {
        Instrument instrument = read(PLAIN).orThrow().instrument();

        assertThat(instrument.items()).containsExactly(ONE, TWO, THREE, FOUR);
        assertThat(instrument.answering())
                .isEqualTo(new Answering(
                        Wording.of("never to always"),
                        List.of(
                                new Coding("zero-based", 0, OptionalDouble.of(4)),
                                new Coding("upwards", 1, OptionalDouble.empty())),
                        Map.of(),
                        false));
        assertThat(instrument.formRequired()).hasValue(2);
        ItemOrder order = instrument.dominantOrder().orElseThrow();
        assertThat(order.name()).isEqualTo(ItemOrder.ONLY);
        assertThat(order.score("total"))
                .contains(ScoreDefinition.ofItems(
                        "total",
                        List.of(KeyedItem.of(ONE, false), KeyedItem.of(TWO, true), KeyedItem.of(THREE, false)),
                        Aggregation.MEAN,
                        new MissingRule(0.75, MissingRule.Authority.INSTRUMENT)));
        ScoreDefinition practical = order.score("practical").orElseThrow();
        assertThat(practical.label()).isEqualTo(Wording.of("Practical support"));
        assertThat(practical.items()).containsExactly(KeyedItem.of(THREE, false), KeyedItem.of(FOUR, false));
        assertThat(practical.required()).isEqualTo(1);
        assertThat(order.safety())
                .containsExactly(
                        new SafetyItem(KeyedItem.of(THREE, false), 4, Wording.of("harm")),
                        new SafetyItem(KeyedItem.of(ONE, true), 5, Wording.of("danger")));
    }

    @Test
    void keepsWorkedExamplesApart() {
        assertThat(read(PLAIN).orThrow().examples())
                .containsExactly(
                        new WorkedExample(
                                ItemOrder.ONLY,
                                List.of(5.0, 1.0, 4.0, 3.0),
                                Map.of(),
                                Map.of(
                                        "total",
                                        new WorkedExample.Exactly(4.25),
                                        "practical",
                                        new WorkedExample.Exactly(7)),
                                new Place.Line("test.yaml", 29)),
                        new WorkedExample(
                                ItemOrder.ONLY,
                                List.of(5.0, Double.NaN, Double.NaN, 3.0),
                                Map.of(),
                                Map.of("practical", new WorkedExample.Withheld()),
                                new Place.Line("test.yaml", 30)));
    }

    @Test
    void readsItemOrders() {
        String orders = HEAD + """
                items: {count: 2, range: [1, 5]}
                default: first
                orders:
                  first:
                    recognition: {en: the second is reversed, id: yang kedua dibalik}
                    scores: {total: {rule: sum, items: [1, -2]}}
                    safety: [{item: 2, from: 4, about: harm}]
                  second: {recognition: the first is reversed, scores: {total: {rule: sum, items: [-1, 2]}}}
                examples:
                  - {order: second, answers: [5, 1], total: 2}
                  - {answers: [5, 1], total: 10}
                """;
        InstrumentFile file = read(orders).orThrow();

        assertThat(file.instrument().orders())
                .extracting(
                        ItemOrder::name,
                        ItemOrder::recognition,
                        order -> order.safety().size())
                .containsExactly(
                        tuple("first", words("the second is reversed", "yang kedua dibalik"), 1),
                        tuple("second", Wording.of("the first is reversed"), 0));
        assertThat(file.instrument().defaultOrder()).contains("first");
        assertThat(file.examples()).extracting(WorkedExample::order).containsExactly("second", "first");
        assertThat(read(orders.replace("default: first\n", "").replace("{answers", "{order: first, answers"))
                        .orThrow()
                        .instrument()
                        .dominantOrder())
                .isEmpty();
    }

    @Test
    void itemsHavePointsAndWeights() {
        ScoreDefinition score = score("""
                rule: count
                points: {1: 0, 2: 0, 3: 1, 4: 1, 5: 1}
                items: [1, {items: [2..3], weight: 2}, {items: [4], points: {1: 1, 2: 1, 3: 1, 4: 0, 5: 0}}]
                """);
        Keying shared = new Keying.Table(Map.of(1.0, 0.0, 2.0, 0.0, 3.0, 1.0, 4.0, 1.0, 5.0, 1.0));

        assertThat(score.items())
                .extracting(keyed -> keyed.item().number(), KeyedItem::keying, KeyedItem::weight)
                .containsExactly(
                        tuple(1, shared, 1.0),
                        tuple(2, shared, 2.0),
                        tuple(3, shared, 2.0),
                        tuple(4, new Keying.Table(Map.of(1.0, 1.0, 2.0, 1.0, 3.0, 1.0, 4.0, 0.0, 5.0, 0.0)), 1.0));
        assertThat(rule(score).missing()).isEqualTo(MissingRule.ALL);
        assertThat(rule(score).possibleRange()).isEqualTo(new AnswerRange(0, 6));
    }

    @Test
    void sumsAreConverted() {
        assertThat(rule(score("{rule: sum, items: [1..4], rescale: [0, 100]}")).conversion())
                .isEqualTo(new Conversion.Rescale(new AnswerRange(4, 20), new AnswerRange(0, 100)));
        assertThat(rule(score("{rule: mean, items: [1..4], plus: 0.5}")).possibleRange())
                .isEqualTo(new AnswerRange(1.5, 5.5));
        ScoringRule.OfItems table = rule(score("{rule: sum, items: [1], table: {1: 7, 2: 9.5, 3: 8, 4: 10, 5: 11}}"));
        assertThat(table.conversion())
                .isEqualTo(new Conversion.Table(Map.of(1.0, 7.0, 2.0, 9.5, 3.0, 8.0, 4.0, 10.0, 5.0, 11.0)));
        assertThat(table.missing()).isEqualTo(MissingRule.ALL);
        assertThat(table.possibleRange()).isEqualTo(new AnswerRange(7, 11));
    }

    @Test
    void scoresHaveBandsNormsAndCautions() {
        ScoreDefinition score = score("""
                label: {en: Stress, id: Stres}
                rule: sum
                items: [1..4]
                caution: no diagnosis
                norms: [{sample: students, group: men, n: 20, mean: 10.5, sd: 2, metric: sums, source: the author}]
                bands:
                  standard: {basis: the author, levels: [{en: low, id: rendah}, {en: middle, from: 8}, {en: high, above: 12}]}
                  clinical: {unofficial: true, levels: [{en: low}, {en: high, from: 16}]}
                """);

        assertThat(score.label()).isEqualTo(words("Stress", "Stres"));
        assertThat(score.caution()).contains(Wording.of("no diagnosis"));
        assertThat(score.norms())
                .containsExactly(new Norm(
                        "students",
                        Optional.of("men"),
                        OptionalInt.of(20),
                        10.5,
                        OptionalDouble.of(2),
                        Optional.of("sums"),
                        "the author"));
        assertThat(score.bands())
                .containsExactly(
                        new Bands(
                                "standard",
                                Wording.of("the author"),
                                true,
                                List.of(
                                        new Bands.Level(words("low", "rendah"), Double.NEGATIVE_INFINITY, true),
                                        new Bands.Level(Wording.of("middle"), 8, true),
                                        new Bands.Level(Wording.of("high"), 12, false))),
                        new Bands(
                                "clinical",
                                Wording.NONE,
                                false,
                                List.of(
                                        new Bands.Level(Wording.of("low"), Double.NEGATIVE_INFINITY, true),
                                        new Bands.Level(Wording.of("high"), 16, true))));
    }

    @Test
    void formulasAndCasesRestOnItemsByWayOfScores() {
        InstrumentFile file = read(HEAD + """
                items: {count: 5, range: [1, 5]}
                scores:
                  part: {rule: mean, items: [2, -1]}
                  whole: {formula: part + i4}
                  style:
                    caution: no diagnosis
                    cases: [{en: secure, id: aman, when: whole < 3 and i3 > 1}, {en: fearful, id: takut}]
                  both: {formula: 'if(style == "secure", 1, i5)'}
                examples:
                  - {answers: [1, 1, 1, 1, ~], style: fearful, both: ~}
                """).orThrow();
        ItemOrder order = file.instrument().dominantOrder().orElseThrow();

        assertThat(order.scores())
                .extracting(score -> score.rule().itemNumbers())
                .containsExactly(List.of(1, 2), List.of(1, 2, 4), List.of(1, 2, 3, 4), List.of(1, 2, 3, 4, 5));
        ScoringRule.Cases cases =
                (ScoringRule.Cases) order.score("style").orElseThrow().rule();
        assertThat(cases.levels()).containsExactly(words("secure", "aman"), words("fearful", "takut"));
        assertThat(cases.cases()).extracting(one -> one.when().isPresent()).containsExactly(true, false);
        assertThat(file.examples().get(0).expected())
                .containsExactly(
                        Map.entry("style", new WorkedExample.Level("fearful")),
                        Map.entry("both", new WorkedExample.Withheld()));
    }

    @Test
    void openEndedListsGrow() {
        InstrumentFile file = read(HEAD + """
                items: {at-least: 2, range: [0, 100], settings: {minutes: {en: when, id: kapan}}}
                scores:
                  area: {formula: "trapezoid(minutes, items)"}
                  high: {cases: [{en: "yes", when: area > i1}, {en: "no"}]}
                  first: {rule: mean, items: [1]}
                examples:
                  - {answers: [1, 2, 100], settings: {minutes: [0, 30, 60]}, area: 1575}
                """).orThrow();
        Instrument instrument = file.instrument();

        assertThat(file.examples().get(0).settings()).containsExactly(Map.entry("minutes", List.of(0.0, 30.0, 60.0)));
        assertThat(instrument.answering().settings()).containsExactly(Map.entry("minutes", words("when", "kapan")));
        assertThat(instrument.answering().openEnded()).isTrue();
        assertThat(numbers(instrument)).containsExactly(List.of(1, 2), List.of(1, 2), List.of(1));
        Instrument longer = instrument.withItems(4);
        assertThat(longer.items()).extracting(Item::number).containsExactly(1, 2, 3, 4);
        assertThat(longer.items()).extracting(Item::range).containsOnly(new AnswerRange(0, 100));
        assertThat(numbers(longer)).containsExactly(List.of(1, 2, 3, 4), List.of(1, 2, 3, 4), List.of(1));
    }

    @Test
    void bandsOfAnExampleAreThoseOfTheFirstSet() {
        InstrumentFile file = read(HEAD + """
                items: {count: 2, range: [1, 5]}
                scores:
                  total:
                    rule: sum
                    items: [1, 2]
                    bands: {standard: {levels: [{en: low}, {en: high, from: 5}]}}
                examples:
                  - {answers: [1, 1], total.band: low}
                """).orThrow();

        assertThat(file.examples().get(0).expected())
                .containsExactly(Map.entry("total.band", new WorkedExample.Level("low")));
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        Instrument instrument = read("""
                schema: 1
                revision: 1
                id: s2
                name: S2
                constructs: support
                citation: {authors: Author, year: 2001, journal: Journal}
                licence: {terms: free, research: free, commercial: free}
                evidence: {verified: two-sources}
                items: {count: 2, range: [1, 5]}
                scores: {total_score: {rule: mean, items: [1, 2]}}
                examples: []
                """).orThrow().instrument();

        assertThat(instrument.aliases()).isEmpty();
        assertThat(instrument.answering()).isEqualTo(Answering.PLAIN);
        assertThat(instrument.about().missingSource()).isEqualTo(Wording.NONE);
        assertThat(instrument.licence().texts()).isEmpty();
        assertThat(instrument.evidence()).isEqualTo(new Evidence("two-sources", Map.of(), List.of(), List.of()));
        assertThat(instrument.formRequired()).isEmpty();
        assertThat(instrument.dominantOrder().orElseThrow().scores())
                .containsExactly(ScoreDefinition.ofItems(
                        "total_score",
                        List.of(
                                KeyedItem.of(new Item(1, RANGE, ""), false),
                                KeyedItem.of(new Item(2, RANGE, ""), false)),
                        Aggregation.MEAN,
                        MissingRule.DEFAULT));
    }

    @Test
    void gistsMayBeAList() {
        assertThat(read(PLAIN.replace("gist: {2: two}", "gist: [one, two, three, four]"))
                        .orThrow()
                        .instrument()
                        .items())
                .extracting(Item::gist)
                .containsExactly("one", "two", "three", "four");
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("test.yaml"), PLAIN);

        assertThat(InstrumentReader.read(file).orThrow().instrument().sha256())
                .isEqualTo(read(PLAIN).orThrow().instrument().sha256())
                .isNotEqualTo(read(PLAIN + "\n").orThrow().instrument().sha256());
    }

    @Test
    void tellsThatThereIsNoFile() {
        Path file = folder.resolve("absent.yaml");

        assertThat(told(InstrumentReader.read(file)))
                .containsExactly("absent.yaml: there is no file " + file + ". Check its name and folder.");
    }

    @Test
    void tellsThatItIsNoYaml() {
        assertThat(told(read("id: [a"))).hasSize(1);
    }

    /** A score of four items from 1 to 5. */
    private static ScoreDefinition score(String yaml) {
        String file = HEAD + "items: {count: 4, range: [1, 5]}\nexamples: []\nscores:\n  total:\n" + yaml.indent(4);
        return read(file)
                .orThrow()
                .instrument()
                .dominantOrder()
                .flatMap(order -> order.score("total"))
                .orElseThrow();
    }

    private static ScoringRule.OfItems rule(ScoreDefinition score) {
        return score.ofItems().orElseThrow();
    }

    private static List<List<Integer>> numbers(Instrument instrument) {
        return instrument.dominantOrder().orElseThrow().scores().stream()
                .map(score -> score.rule().itemNumbers())
                .toList();
    }

    private static Wording words(String english, String indonesian) {
        return new Wording(english, Optional.of(indonesian));
    }

    private static Checked<InstrumentFile> read(String text) {
        return InstrumentReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(Checked<InstrumentFile> checked) {
        assertThat(checked.value()).isEmpty();
        return FindingText.in(Locale.ENGLISH).lines(checked.findings());
    }
}
