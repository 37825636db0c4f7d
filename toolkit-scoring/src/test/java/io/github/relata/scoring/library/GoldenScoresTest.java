package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.scoring.Score;
import io.github.relata.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped keys give what R gives on keys written anew, to the last bit; {@code scores.R} writes the expected. */
class GoldenScoresTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/scoring");
    private static final Path STUDENTS = Path.of("../examples/students/responses.csv");

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "mspss, standard, MSPSS_, students.csv, 4",
        "ecr_r, block, ECRR_, students.csv, 2",
        "ecr_r, odd-avoidance-dependlab, ECRR_, students.csv, 2",
        "ecr_r, odd-avoidance-korean, ECRR_, students.csv, 2",
        "pss10, standard, PSS_, students.csv, 3",
        "swls, standard, SWLS_, drawn.csv, 1",
        "ucla_ls3_20, standard, UCLA_, drawn.csv, 1"
    })
    void equalsR(String id, String order, String prefix, String golden, int scores) throws IOException {
        Map<String, List<Double>> expected = read(GOLDEN.resolve(golden));
        Map<String, List<Double>> answers = golden.equals("students.csv") ? read(STUDENTS) : expected;
        List<List<Double>> items = columns(answers, prefix);
        Scorer scorer = Scorer.of(Instruments.shipped().get(id)).inOrder(order);

        Map<String, List<Double>> actual = new LinkedHashMap<>();
        for (int row = 0; row < items.get(0).size(); row++) {
            for (Map.Entry<String, Score> score : scorer.score(row(items, row)).entrySet()) {
                String name = id + "/" + order + "/" + score.getKey();
                if (expected.containsKey(name)) {
                    actual.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(score.getValue().orNaN());
                }
            }
        }

        assertThat(actual).hasSize(scores);
        actual.forEach((name, values) -> assertThat(values).as(name).isEqualTo(expected.get(name)));
    }

    private static List<List<Double>> columns(Map<String, List<Double>> table, String prefix) {
        return table.entrySet().stream()
                .filter(column -> column.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static double[] row(List<List<Double>> columns, int row) {
        return columns.stream().mapToDouble(column -> column.get(row)).toArray();
    }

    /** The columns of a plain file by name; what is empty or no number is NaN. */
    private static Map<String, List<Double>> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> names = List.of(lines.get(0).replace("\"", "").split(",", -1));
        Map<String, List<Double>> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, new ArrayList<>()));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            for (int i = 0; i < names.size(); i++) {
                columns.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(number(cells.get(i)));
            }
        }
        return columns;
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
