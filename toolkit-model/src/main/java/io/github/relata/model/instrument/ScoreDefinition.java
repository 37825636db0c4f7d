package io.github.relata.model.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One score of an instrument: by which rule it is made, and how it is read.
 *
 * @param label what a reader is told; the name with blanks where the instrument's file gives none
 * @param bands the sets of bands, of which the first holds; none for a category
 * @param caution what a reader of the score must know
 */
public record ScoreDefinition(
        String name, Wording label, ScoringRule rule, List<Bands> bands, Optional<Wording> caution, List<Norm> norms) {
    /** The name of a score over the whole instrument; in a study it goes by the scale's own name. */
    public static final String TOTAL = "total";

    /** What is added to a score's name to name its band. */
    public static final String BAND = ".band";

    public ScoreDefinition {
        bands = List.copyOf(bands);
        norms = List.copyOf(norms);
    }

    /** A score that is a mean, sum or count and nothing more. */
    public static ScoreDefinition ofItems(
            String name, List<KeyedItem> items, Aggregation aggregation, MissingRule missing) {
        ScoringRule rule = new ScoringRule.OfItems(items, aggregation, new Conversion.None(), missing);
        return new ScoreDefinition(
                name, Wording.of(name.replace('_', ' ')), rule, List.of(), Optional.empty(), List.of());
    }

    /** Its rule where it is a mean, sum or count of items. */
    public Optional<ScoringRule.OfItems> ofItems() {
        return rule instanceof ScoringRule.OfItems items ? Optional.of(items) : Optional.empty();
    }

    /** The items that it is a mean, sum or count of; none where it is worked out otherwise. */
    public List<KeyedItem> items() {
        return ofItems().map(ScoringRule.OfItems::items).orElse(List.of());
    }

    /** Whether it says a category rather than a number. */
    public boolean isCategory() {
        return rule instanceof ScoringRule.Cases;
    }

    /** The bands that hold, if it has any. */
    public Optional<Bands> band() {
        return bands.stream().findFirst();
    }

    /** The levels of its category, or of the bands that hold, in their order; none where it has neither. */
    public List<Wording> levels() {
        return rule instanceof ScoringRule.Cases cases
                ? cases.levels()
                : band().map(set ->
                                set.levels().stream().map(Bands.Level::label).toList())
                        .orElse(List.of());
    }

    /** How its gaps are handled: what is worked out otherwise than from items alone needs every item. */
    public MissingRule missing() {
        return ofItems().map(ScoringRule.OfItems::missing).orElse(MissingRule.ALL);
    }

    /** How many items it rests on. */
    public int itemCount() {
        return ofItems()
                .map(items -> items.items().size())
                .orElseGet(() -> rule.itemNumbers().size());
    }

    /** How many of the items that it rests on must be answered. */
    public int required() {
        return ofItems()
                .map(ScoringRule.OfItems::required)
                .orElseGet(() -> rule.itemNumbers().size());
    }

    /** The same score under another missing rule, if it is one that gaps can be made up for. */
    public ScoreDefinition withMissing(MissingRule other) {
        return ofItems()
                .filter(items -> items.aggregation() != Aggregation.COUNT)
                .filter(items -> !(items.conversion() instanceof Conversion.Table))
                .map(items -> with(
                        new ScoringRule.OfItems(items.items(), items.aggregation(), items.conversion(), other), bands))
                .orElse(this);
    }

    /** The same score with one set of bands alone, or with none where it has no such set. */
    public ScoreDefinition withBands(String bandsName) {
        return with(
                rule, bands.stream().filter(set -> set.name().equals(bandsName)).toList());
    }

    /** The same score of an open-ended list of so many items; {@code above} are the scores that it may rest on. */
    ScoreDefinition withItems(int count, List<ScoreDefinition> above) {
        return with(rule.withItems(count, above), bands);
    }

    private ScoreDefinition with(ScoringRule otherRule, List<Bands> otherBands) {
        return new ScoreDefinition(name, label, otherRule, otherBands, caution, norms);
    }

    /** What the score is called in a study whose scale has this name: {@code scale} or {@code scale.part}. */
    public String nameIn(String scale) {
        return isTotal() ? scale : scale + "." + name;
    }

    /** What the category is called that the score is, or has as its band. */
    public Optional<String> categoryNameIn(String scale) {
        return isCategory() ? Optional.of(nameIn(scale)) : band().map(set -> nameIn(scale) + BAND);
    }

    /** What a reader is told instead: {@code Perceived support} or {@code Perceived support: significant other}. */
    public String labelIn(String scaleLabel) {
        return isTotal() ? scaleLabel : scaleLabel + ": " + part();
    }

    /** The name of a part beside that of its whole; in words where it is an abbreviation, such as {@code PA}. */
    private String part() {
        boolean abbreviated = !name.equals(name.toLowerCase(Locale.ROOT));
        return abbreviated ? label.english() : name.replace('_', ' ');
    }

    /** Whether it is the score over the whole instrument. */
    public boolean isTotal() {
        return name.equals(TOTAL);
    }

    /** Whether the two scores of an instrument rest on an item in common, as a total and its parts do. */
    public boolean sharesItems(ScoreDefinition other) {
        return rule.itemNumbers().stream().anyMatch(other.rule.itemNumbers()::contains);
    }
}
