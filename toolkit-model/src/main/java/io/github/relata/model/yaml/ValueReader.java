package io.github.relata.model.yaml;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.CellNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads one value as what its asker expects; anything else is a finding that names the key, what it holds and what it
 * takes.
 */
public final class ValueReader {
    private final String name;
    private final String path;
    private final YamlNode node;
    private final Place.Line place;
    private final Findings findings;

    ValueReader(String name, String path, YamlNode node, Place.Line place, Findings findings) {
        this.name = name;
        this.path = path;
        this.node = node;
        this.place = place;
        this.findings = findings;
    }

    /** The value as it stands in the file. */
    public YamlNode node() {
        return node;
    }

    /** The line of its key, or of the item itself in a list. */
    public Place.Line place() {
        return place;
    }

    /** Its own key; of an item in a list its number, {@code [2]}. */
    public String name() {
        return name;
    }

    /** Its keys from the root: {@code scales.support.range}, {@code analyses[2]}. */
    public String path() {
        return path;
    }

    /** Whether it is a single text, to ask before {@link #text} where a key takes more than one form. */
    public boolean isText() {
        return node.asText().isPresent();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node.asList().isPresent();
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return node.asMap().isPresent();
    }

    /** A text. */
    public Optional<YamlText> text() {
        return expect(node.asText().filter(text -> !text.isAbsent()), YamlCode.EXPECTED_TEXT);
    }

    /** A number. */
    public OptionalDouble number() {
        return expect(numberOf(node), YamlCode.EXPECTED_NUMBER)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** A whole number. */
    public OptionalInt integer() {
        Optional<Double> whole = numberOf(node).filter(number -> number.intValue() == number);
        return expect(whole, YamlCode.EXPECTED_INTEGER)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** The lowest and the highest value: {@code [1, 5]}. */
    public Optional<Bounds> range() {
        return expect(pair().filter(pair -> pair.first() < pair.last()), YamlCode.EXPECTED_RANGE);
    }

    /** Two different numbers in either order: {@code [7, 1]}. */
    public Optional<Bounds> ends() {
        return expect(pair().filter(pair -> pair.first() != pair.last()), YamlCode.EXPECTED_ENDS);
    }

    /** One of an enum's names as written in files: {@code MONTE_CARLO} is {@code monte-carlo}. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return choice(choices.keySet()).map(choices::get);
    }

    /** One of several texts. */
    public Optional<String> choice(Collection<String> choices) {
        Optional<String> text = text().map(YamlText::text);
        Optional<String> chosen = text.filter(choices::contains);
        if (text.isPresent() && chosen.isEmpty()) {
            findings.add(notAmong(choices, text.get()));
        }
        return chosen;
    }

    /** The texts of a list, or the one text that stands in place of a list. */
    public List<YamlText> texts() {
        List<YamlText> texts = new ArrayList<>();
        for (ValueReader item : isList() ? list() : List.of(this)) {
            item.text().ifPresent(texts::add);
        }
        return texts;
    }

    /** As {@link #texts}, where an empty list means nothing. */
    public List<YamlText> someTexts() {
        if (node.asList().filter(list -> list.items().isEmpty()).isPresent()) {
            findings.add(Finding.error(YamlCode.EMPTY_LIST, place, "key", path));
        }
        return texts();
    }

    /** The items of a list. */
    public List<ValueReader> list() {
        List<ValueReader> items = new ArrayList<>();
        for (YamlNode item : expect(node.asList(), YamlCode.EXPECTED_LIST)
                .map(YamlList::items)
                .orElse(List.of())) {
            String number = "[" + (items.size() + 1) + "]";
            items.add(new ValueReader(number, path + number, item, item.place(), findings));
        }
        return items;
    }

    /** Names with values. */
    public Optional<MapReader> map() {
        return expect(node.asMap(), YamlCode.EXPECTED_MAP).map(map -> new MapReader(path, map, place, findings));
    }

    private Optional<Bounds> pair() {
        List<Double> numbers = new ArrayList<>();
        List<YamlNode> items = node.asList().map(YamlList::items).orElse(List.of());
        for (YamlNode item : items) {
            numberOf(item).ifPresent(numbers::add);
        }
        return items.size() == 2 && numbers.size() == 2
                ? Optional.of(new Bounds(numbers.get(0), numbers.get(1)))
                : Optional.empty();
    }

    private static Optional<Double> numberOf(YamlNode node) {
        return node.asText()
                .flatMap(text -> Optional.of(CellNumber.of(text.text())).filter(number -> !number.isNaN()));
    }

    private <T> Optional<T> expect(Optional<T> found, YamlCode otherwise) {
        if (found.isEmpty()) {
            boolean absent = node.asText().map(YamlText::isAbsent).orElse(false);
            findings.add(
                    absent
                            ? Finding.error(YamlCode.NO_VALUE, place, "key", path)
                            : Finding.error(otherwise, place, "key", path, "value", NodeText.of(node)));
        }
        return found;
    }

    private Finding notAmong(Collection<String> choices, String text) {
        String all = String.join(", ", choices.stream().map(ValueReader::shown).toList());
        return Nearest.to(text, choices)
                .map(near -> Finding.error(
                        YamlCode.MISSPELT_CHOICE, place, "key", path, "value", text, "nearest", near, "choices", all))
                .orElseGet(() ->
                        Finding.error(YamlCode.UNKNOWN_CHOICE, place, "key", path, "value", text, "choices", all));
    }

    /** A choice as a list names it: a mere sign in quotes. */
    private static String shown(String choice) {
        return Character.isLetterOrDigit(choice.codePointAt(0)) ? choice : "\"" + choice + "\"";
    }
}
