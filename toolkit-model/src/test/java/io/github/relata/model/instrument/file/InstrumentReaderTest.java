package io.github.relata.model.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentReaderTest {
    private static final String PLAIN = """
            schema: 1
            revision: 3
            id: example-support-4
            aliases: [support-4, s4]
            name: Example Support Scale
            citation: {authors: Author, year: 2001, journal: Journal, doi: 10.0000/example}
            licence: free
            evidence: {verified: one-source, sources: [the author], disagreements: none}
            items: {count: 4, range: [1, 5], ranges: {4: [0, 10]}, anchors: never to always, gist: [a, b, c, d]}
            scores:
              total: {rule: mean, items: [1, -2, 3], min-answered: 0.75}
              practical: {rule: sum, items: [3, 4]}
            examples:
              - {answers: [5, 1, 4, 3], total: 4.25, practical: 7}
              - {answers: [5, ~, null, 3], practical: ~}
            """;
    private static final String ORDERS = """
            schema: 1
            revision: 1
            id: pair
            citation: {authors: Author, year: 2001, journal: Journal}
            items: {count: 2, range: [1, 5]}
            default: first
            orders:
              first: {recognition: the second item is reversed, scores: {total: {rule: sum, items: [1, -2]}}}
              second: {recognition: the first item is reversed, scores: {total: {rule: sum, items: [-1, 2]}}}
            examples:
              - {order: second, answers: [5, 1], total: 2}
              - {answers: [5, 1], total: 10}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAnInstrument() {
        Instrument instrument = read(PLAIN).orThrow().instrument();
        AnswerRange range = new AnswerRange(1, 5);
        Item third = new Item(3, range, "c");
        Item fourth = new Item(4, new AnswerRange(0, 10), "d");

        assertThat(instrument.id()).isEqualTo("example-support-4");
        assertThat(instrument.aliases()).containsExactly("support-4", "s4");
        assertThat(instrument.revision()).isEqualTo(3);
        assertThat(instrument.name()).isEqualTo("Example Support Scale");
        assertThat(instrument.about().citation())
                .isEqualTo(new Citation("Author", 2001, "Journal", Optional.of("10.0000/example")));
        assertThat(instrument.licence().terms()).isEqualTo("free");
        assertThat(instrument.evidence())
                .isEqualTo(new Evidence("one-source", Map.of(), List.of("the author"), List.of(Wording.of("none"))));
        assertThat(instrument.items()).containsExactly(new Item(1, range, "a"), new Item(2, range, "b"), third, fourth);
        assertThat(instrument.answering().anchors()).isEqualTo(Wording.of("never to always"));
        assertThat(instrument.dominantOrder())
                .contains(new ItemOrder(
                        ItemOrder.ONLY,
                        Wording.NONE,
                        List.of(
                                ScoreDefinition.ofItems(
                                        "total",
                                        List.of(
                                                KeyedItem.of(new Item(1, range, "a"), false),
                                                KeyedItem.of(new Item(2, range, "b"), true),
                                                KeyedItem.of(third, false)),
                                        Aggregation.MEAN,
                                        new MissingRule(0.75, MissingRule.Authority.INSTRUMENT)),
                                ScoreDefinition.ofItems(
                                        "practical",
                                        List.of(KeyedItem.of(third, false), KeyedItem.of(fourth, false)),
                                        Aggregation.SUM,
                                        MissingRule.DEFAULT)),
                        List.of()));
        assertThat(instrument.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void keepsWorkedExamplesApart() {
        assertThat(read(PLAIN).orThrow().examples())
                .containsExactly(
                        new WorkedExample(
                                ItemOrder.ONLY,
                                List.of(5.0, 1.0, 4.0, 3.0),
                                Map.of("total", OptionalDouble.of(4.25), "practical", OptionalDouble.of(7)),
                                new Place.Line("test.yaml", 14)),
                        new WorkedExample(
                                ItemOrder.ONLY,
                                List.of(5.0, Double.NaN, Double.NaN, 3.0),
                                Map.of("practical", OptionalDouble.empty()),
                                new Place.Line("test.yaml", 15)));
    }

    @Test
    void readsItemOrders() {
        InstrumentFile file = read(ORDERS).orThrow();

        assertThat(file.instrument().orders()).extracting(ItemOrder::name).containsExactly("first", "second");
        assertThat(file.instrument().order("second").orElseThrow().recognition())
                .isEqualTo(Wording.of("the first item is reversed"));
        assertThat(file.instrument().defaultOrder()).contains("first");
        assertThat(file.examples()).extracting(WorkedExample::order).containsExactly("second", "first");
    }

    @Test
    void noOrderNeedDominate() {
        String undecided = change(change(ORDERS, "default: first\n", ""), "{answers", "{order: first, answers");

        assertThat(read(undecided).orThrow().instrument().dominantOrder()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        Instrument instrument = read("""
                schema: 1
                revision: 1
                id: s2
                citation: {authors: Author, year: 2001, journal: Journal}
                items: {count: 2, range: [1, 5]}
                scores: {total: {rule: mean, items: [1, 2]}}
                """).orThrow().instrument();

        assertThat(instrument.name()).isEqualTo("s2");
        assertThat(instrument.aliases()).isEmpty();
        assertThat(instrument.licence()).isEqualTo(Licence.NONE);
        assertThat(instrument.answering()).isEqualTo(Answering.PLAIN);
        assertThat(instrument.evidence()).isEqualTo(Evidence.NONE);
        assertThat(instrument.about().citation().doi()).isEmpty();
        assertThat(instrument.items()).extracting(Item::gist).containsOnly("");
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("test.yaml"), PLAIN);

        assertThat(InstrumentReader.read(file)).isEqualTo(read(PLAIN));
        assertThat(read(PLAIN + "\n").orThrow().instrument().sha256())
                .isNotEqualTo(read(PLAIN).orThrow().instrument().sha256());
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

    @Test
    void tellsAllFaultsTogether() {
        assertThat(told(read("""
                schema: 2
                revision: 0
                id: my scale
                aliases: [a.b]
                citation: {authors: Author, year: 2001, journal: Journal, doi: https://doi.org/10.0000/example}
                licens: free
                items: {count: 3, range: [1, 5], ranges: {4: [1, 2]}, gist: [a, b]}
                scores:
                  total: {rule: mean, items: [1, -2, 4, 2], min-answered: 80}
                  part.one: {rule: sum, items: []}
                  answers: {rule: median, item: [1]}
                examples:
                  - {answers: [1, 2], total: 3}
                  - {answers: [1, 2, 6], totl: 3}
                  - {answers: [1, 2, 3]}
                """)))
                .containsExactly(
                        "test.yaml, line 1: the file is written to schema 2."
                                + " This version of Relata reads schema 1: write \"schema: 1\", or use a newer version.",
                        "test.yaml, line 2: the revision cannot be 0."
                                + " Count from 1, and count up whenever the key changes.",
                        "test.yaml, line 3: \"my scale\" cannot be the name of an instrument."
                                + " Use letters, digits, hyphens and underscores, and begin with a letter or digit.",
                        "test.yaml, line 4: \"a.b\" cannot be the name of an instrument."
                                + " Use letters, digits, hyphens and underscores, and begin with a letter or digit.",
                        "test.yaml, line 5: \"https://doi.org/10.0000/example\" is no DOI."
                                + " Write it as 10.1207/s15327752jpa5201_2, without an address before it,"
                                + " or leave it out.",
                        "test.yaml, line 7: there is no item 4. The items are numbered from 1 to 3.",
                        "test.yaml, line 7: 2 gists stand for 3 items."
                                + " Write one for each item, in their order, or leave \"gist\" out.",
                        "test.yaml, line 9: there is no item 4. The items are numbered from 1 to 3.",
                        "test.yaml, line 9: item 2 stands twice in the score \"total\". Keep one of the two.",
                        "test.yaml, line 9: a score cannot need a share of 80 of its answers."
                                + " Write a share above 0 and at most 1, such as 0.8.",
                        "test.yaml, line 10: \"part.one\" cannot be the name of a score."
                                + " Use letters, digits and underscores, and begin with a letter.",
                        "test.yaml, line 10: the score \"part.one\" has no items."
                                + " List the numbers of its items, with a minus for each reversed one.",
                        "test.yaml, line 11: a score cannot be called \"answers\": worked examples use that word."
                                + " Give it another name.",
                        "test.yaml, line 11: \"scores.answers.rule\" cannot be \"median\"."
                                + " Did you mean \"mean\"? The choice is: mean, sum, count.",
                        "test.yaml, line 11: \"scores.answers.items\" is missing. Add it.",
                        "test.yaml, line 11: \"scores.answers.item\" is not known. Did you mean \"items\"?",
                        "test.yaml, line 13: 2 answers stand for 3 items."
                                + " Write one for each item; ~ stands for a missing one.",
                        "test.yaml, line 14: the answer 6 to item 3 is outside 1 to 5."
                                + " Correct it, or the range of the item.",
                        "test.yaml, line 14: \"totl\" is no score of this instrument."
                                + " Did you mean \"total\"? The scores are: total, part.one, answers.",
                        "test.yaml, line 15: the example expects no score."
                                + " Add the scores that the answers must give, such as \"total: 3\".",
                        "test.yaml, line 6: \"licens\" is not known. Did you mean \"licence\"?");
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(told(read("name: Nothing\n")))
                .containsExactly(
                        "test.yaml: \"schema\" is missing. Add it.",
                        "test.yaml: \"revision\" is missing. Add it.",
                        "test.yaml: \"id\" is missing. Add it.",
                        "test.yaml: \"citation\" is missing. Add it.",
                        "test.yaml: \"items\" is missing. Add it.",
                        "test.yaml: \"scores\" is missing. Add it.");
    }

    @Test
    void tellsThatThereAreNoScores() {
        assertThat(told(read(PLAIN.substring(0, PLAIN.indexOf("scores:")) + "scores: {}\n")))
                .containsExactly(
                        "test.yaml, line 10: \"scores\" names no scores."
                                + " Name at least one, with its \"rule\" and \"items\"; the one over all items is called \"total\".");
    }

    @Test
    void tellsThatThereAreNoOrders() {
        assertThat(told(read(ORDERS.substring(0, ORDERS.indexOf("default:")) + "orders: {}\n")))
                .containsExactly("test.yaml, line 6: no item order is given."
                        + " Name at least one, or write \"scores\" in place of \"orders\".");
    }

    @Test
    void judgesTheNumberOfItems() {
        assertThat(told(read(change(PLAIN, "count: 4", "count: 1001"))))
                .containsExactly("test.yaml, line 9: an instrument cannot have 1001 items."
                        + " Write how many items there are, from 1 to 1000.");
        assertThat(told(read(change(PLAIN, "count: 4", "count: four"))))
                .containsExactly("test.yaml, line 9: \"items.count\" takes a whole number, not \"four\"."
                        + " Write it with digits alone.");
    }

    @Test
    void judgesTheOrders() {
        assertThat(told(read(change(ORDERS, "default: first", "default: frist"))))
                .containsExactly("test.yaml, line 6: \"frist\" is no item order of this file."
                        + " Did you mean \"first\"? The orders are: first, second.");
        assertThat(told(read(change(ORDERS, "default: first", "default: alphabetical"))))
                .contains("test.yaml, line 6: \"alphabetical\" is no item order of this file."
                        + " The orders are: first, second.");
        assertThat(told(read(change(ORDERS, "default: first", "default: first\ndefault: second"))))
                .containsExactly(
                        "test.yaml, line 7: \"default\" is here a second time, first on line 6. Keep one of the two.");
        assertThat(told(read(change(ORDERS, "orders:", "scores: {total: {rule: sum, items: [1]}}\norders:"))))
                .containsExactly("test.yaml, line 7: scores are given beside item orders."
                        + " Move \"scores\" into the order it belongs to.");
        assertThat(told(read(change(ORDERS, "  first: {", "  the first: {"))))
                .contains("test.yaml, line 8: \"the first\" cannot be the name of an item order."
                        + " Use letters, digits, hyphens and underscores, and begin with a letter or digit.");
        assertThat(told(read(change(ORDERS, "range: [1, 5]", "range: [1, 5], gist: [a, b]"))))
                .containsExactly("test.yaml, line 5: gists are given, but the items stand in several orders."
                        + " Leave \"gist\" out: an item's number means another item in each order.");
    }

    @Test
    void judgesTheOrderOfAnExample() {
        assertThat(told(read(change(ORDERS, "order: second", "order: third"))))
                .containsExactly("test.yaml, line 11: \"third\" is no item order of this file."
                        + " The orders are: first, second.");
        assertThat(told(read(change(ORDERS, "default: first\n", ""))))
                .containsExactly("test.yaml, line 11: the example does not say in which order its answers stand."
                        + " Add \"order\", which is one of: first, second.");
    }

    @Test
    void faultsOfTheItemsAreNotRepeatedForScoresAndExamples() {
        assertThat(told(read(change(PLAIN, "range: [1, 5]", "range: [5, 1]"))))
                .containsExactly("test.yaml, line 9: \"items.range\" takes the lowest and the highest value,"
                        + " not [5, 1]. Write two numbers, such as [1, 5].");
    }

    @Test
    void aShareMustBeANumber() {
        assertThat(told(read(change(PLAIN, "0.75", "most"))))
                .containsExactly("test.yaml, line 11: \"scores.total.min-answered\" takes a number, not \"most\"."
                        + " Write it with digits and a point, such as 0.8.");
    }

    @Test
    void whatHasNoValueIsToldOnce() {
        assertThat(told(read(change(PLAIN, "scores:", "scores:\nnone:"))))
                .contains("test.yaml, line 10: \"scores\" has no value."
                        + " Write one after the colon, or delete the line.");
        assertThat(told(read(change(PLAIN, "[5, 1, 4, 3]", "[5, 1, \"\", 3]"))))
                .containsExactly("test.yaml, line 14: \"examples[1].answers[3]\" takes a number, not \"\"."
                        + " Write it with digits and a point, such as 0.8.");
    }

    private static String change(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replaceFirst(Pattern.quote(from), to);
    }

    private static Checked<InstrumentFile> read(String text) {
        return InstrumentReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(Checked<InstrumentFile> checked) {
        assertThat(checked.value()).isEmpty();
        return FindingText.in(Locale.ENGLISH).lines(checked.findings());
    }
}
