package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the numbers that look like codes for "no answer", and the answers that no range admits. */
final class MissingCodesProposer {
    private static final int EXAMPLES = 3;

    private final Map<Double, List<String>> suspected = new TreeMap<>();
    private final Map<Double, String> possible = new TreeMap<>();
    private final List<String> invalid = new ArrayList<>();

    /** Takes note of a column in which some numbers look like codes; all its other numbers are values. */
    void look(String column, List<Double> strays, List<Double> numbers) {
        strays.stream()
                .filter(numbers::contains)
                .forEach(code -> suspected
                        .computeIfAbsent(code, key -> new ArrayList<>())
                        .add(column));
        numbers.stream()
                .filter(number -> !strays.contains(number))
                .forEach(number -> possible.putIfAbsent(number, column));
    }

    /** Takes note of a column with answers that it cannot have. */
    void invalid(String column) {
        invalid.add(column);
    }

    /** The same data with what these are declared as: a code for the whole file only where no column has it as a value. */
    ProposedData addTo(ProposedData data) {
        Map<String, String> keys = new LinkedHashMap<>(data.keys());
        List<Finding> remarks = new ArrayList<>(data.remarks());
        List<String> codes = new ArrayList<>();
        suspected.forEach((code, columns) -> {
            String number = NumberWords.of(code);
            Optional<String> elsewhere = Optional.ofNullable(possible.get(code));
            if (elsewhere.isEmpty()) {
                codes.add(number);
                remarks.add(ProposalCode.MISSING.question("code", number, "columns", examples(columns)));
            } else {
                invalid.addAll(columns);
                remarks.add(ProposalCode.MISSING_POSSIBLE.question(
                        "code", number, "columns", examples(columns), "other", elsewhere.get()));
            }
        });
        if (!codes.isEmpty()) {
            keys.put("missing", YamlWriter.list(codes));
        }
        if (!invalid.isEmpty()) {
            keys.put("invalid", "missing");
            remarks.add(ProposalCode.INVALID.question("columns", examples(invalid)));
        }
        return new ProposedData(keys, data.suggestions(), remarks);
    }

    private static String examples(List<String> columns) {
        List<String> named = columns.stream().distinct().toList();
        String first = String.join(", ", named.subList(0, Math.min(EXAMPLES, named.size())));
        return named.size() > EXAMPLES ? first + " …" : first;
    }
}
