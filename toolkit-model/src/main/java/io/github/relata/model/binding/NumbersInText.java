package io.github.relata.model.binding;

import io.github.relata.model.binding.TextsFound.Text;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.study.AnswerLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the numbers that stand among words in the cells of a variable that asks for a number. A cell with a bound, a
 * multiple, two numbers, or another unit than most is not read, and told.
 */
final class NumbersInText {
    private static final int EXAMPLES = 3;

    private record Read(Text text, NumberInText parts, Optional<String> unit, boolean plain) {}

    private final Asked asked;
    private final NumberCompany company = NumberCompany.shipped();
    private final Map<String, Double> labels = new LinkedHashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Map<String, Double> examples = new LinkedHashMap<>();
    private long cells;

    private NumbersInText(Asked asked) {
        this.asked = asked;
        labels.putAll(asked.labels());
    }

    /**
     * Reads the texts of a variable.
     *
     * @param texts also plain numbers such as 750.000, which 1.500.000 in the same column makes a thousand times greater
     * @param unit the unit that the study names, empty for none
     */
    static AnswersRead read(Asked asked, List<Text> texts, String unit, FileColumns file) {
        return new NumbersInText(asked).read(texts, unit, file);
    }

    /** Whether a plain number may be a thousand times greater than it looks. */
    static boolean isUncertain(String cell) {
        return NumberInText.of(cell).isUncertain();
    }

    private AnswersRead read(List<Text> texts, String unit, FileColumns file) {
        List<Read> numbers = new ArrayList<>();
        for (Text text : texts) {
            NumberInText parts = NumberInText.of(text.cell());
            if (company.isPartOfWord(parts) || !NumberInText.hasDigits(text.cell())) {
                continue;
            }
            if (parts.digits().isEmpty() || !company.isHarmless(parts)) {
                unclear.add(AnswerLabels.normalized(text.cell()));
            } else {
                boolean plain = !Double.isNaN(file.number(text.cell()));
                numbers.add(new Read(text, parts, company.unit(parts), plain));
            }
        }
        Optional<String> common = unit.isEmpty() ? commonest(numbers) : company.unit(unit);
        Optional<Character> mark = numbers.stream()
                .map(number -> number.parts().grouping())
                .filter(each -> each != ' ')
                .findFirst();
        numbers.removeIf(number -> number.plain() && mark.isEmpty());
        numbers.forEach(number -> take(number, common, mark.orElse(grouping(file))));
        return new AnswersRead(labels, told(), unclear, Set.of());
    }

    /** The mark between groups of three digits where the file's decimal mark is known; a blank where it is not. */
    private static char grouping(FileColumns file) {
        if (!file.table().export().tellsDecimal()) {
            return ' ';
        }
        return file.decimal() == '.' ? ',' : '.';
    }

    private void take(Read read, Optional<String> unit, char mark) {
        String label = AnswerLabels.normalized(read.text().cell());
        boolean otherUnit =
                read.unit().isPresent() && unit.isPresent() && !read.unit().equals(unit);
        OptionalDouble number =
                otherUnit ? OptionalDouble.empty() : read.parts().number(mark);
        if (number.isEmpty()) {
            unclear.add(label);
            return;
        }
        labels.put(label, number.getAsDouble());
        cells += read.text().count();
        if (examples.size() < EXAMPLES) {
            examples.put(read.text().cell(), number.getAsDouble());
        }
    }

    private List<Finding> told() {
        if (examples.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.note(
                cells == 1 ? BindingCode.NUMBER_IN_TEXT : BindingCode.NUMBERS_IN_TEXT,
                asked.place(),
                "name",
                asked.name(),
                "number",
                Long.toString(cells),
                "answers",
                examples.entrySet().stream()
                        .map(each -> "\"" + each.getKey() + "\" = " + NumberWords.of(each.getValue()))
                        .collect(Collectors.joining(", "))));
    }

    private static Optional<String> commonest(List<Read> numbers) {
        Map<String, Integer> counts = new HashMap<>();
        numbers.forEach(number ->
                number.unit().ifPresent(unit -> counts.merge(unit, number.text().count(), Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
