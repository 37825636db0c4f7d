package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.scoring.Score;
import io.github.relata.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped key in every item order gives what R gives on keys written anew: the scripts beside the golden files
 * write answers and scores.
 */
class LibraryGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/library");
    private static final List<String> GROUPS =
            List.of("support-attachment", "couples-loneliness-stress", "distress-trauma", "regulation-health");
    private static final Score NONE = new Score.Withheld(0, 0);
    private static final double TOLERANCE = 1e-12;

    /** One person's answers, and the scores by name as R wrote them. */
    private record Person(List<Double> answers, Map<String, double[]> settings, Map<String, String> scores) {}

    @TestFactory
    Stream<DynamicTest> equalsR() throws IOException {
        return all().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> compare(one.getKey(), one.getValue())));
    }

    @Test
    void coversEveryOrderOfEveryInstrument() throws IOException {
        Set<String> shipped = new TreeSet<>();
        for (String id : Instruments.shipped().ids()) {
            for (ItemOrder order : Instruments.shipped().get(id).orders()) {
                shipped.add(id + "/" + order.name());
            }
        }
        assertThat(new TreeSet<>(all().keySet())).isEqualTo(shipped);
    }

    private static void compare(String name, List<Person> people) {
        int slash = name.indexOf('/');
        Instrument instrument = Instruments.shipped().get(name.substring(0, slash));
        Scorer scorer = Scorer.of(instrument).inOrder(name.substring(slash + 1));
        for (Person person : people) {
            Scorer set = person.settings().isEmpty() ? scorer : scorer.withSettings(person.settings());
            person.scores().forEach((score, expected) -> {
                int bands = score.indexOf('/');
                Scorer asked = bands < 0 ? set : set.withBands(score.substring(bands + 1));
                String column = bands < 0 ? score : score.substring(0, bands);
                double[] answers = person.answers().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                Map<String, Score> actual = asked.score(answers);
                assertThat(actual).containsKey(column);
                compare(score + " of " + person.answers(), actual.getOrDefault(column, NONE), expected);
            });
        }
    }

    private static void compare(String what, Score actual, String expected) {
        if (expected.isEmpty()) {
            assertThat(actual).as(what).isInstanceOf(Score.Withheld.class);
        } else if (actual instanceof Score.Classified classified) {
            assertThat(classified.level().english()).as(what).isEqualTo(expected);
        } else {
            double value = Double.parseDouble(expected);
            assertThat(actual.orNaN()).as(what).isCloseTo(value, within(TOLERANCE * Math.max(1, Math.abs(value))));
        }
    }

    /** The people of all groups, by instrument and order. */
    private static Map<String, List<Person>> all() throws IOException {
        Map<String, List<Person>> all = new LinkedHashMap<>();
        for (String group : GROUPS) {
            Map<String, Person> byCase = new LinkedHashMap<>();
            for (List<String> row : rows(group + "-answers.csv")) {
                String order = row.get(0) + "/" + row.get(1);
                Person person = new Person(
                        Arrays.stream(numbers(row.get(3))).boxed().toList(),
                        settings(row.size() > 4 ? row.get(4) : ""),
                        new LinkedHashMap<>());
                byCase.put(order + "/" + row.get(2), person);
                all.computeIfAbsent(order, any -> new ArrayList<>()).add(person);
            }
            for (List<String> row : rows(group + "-scores.csv")) {
                Objects.requireNonNull(byCase.get(row.get(0) + "/" + row.get(1) + "/" + row.get(2)))
                        .scores()
                        .put(row.get(3), row.get(4));
            }
        }
        return all;
    }

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.replace("\"", "").split(",", -1)))
                .toList();
    }

    /** {@code minutes=0 30 60;other=1 2 3}. */
    private static Map<String, double[]> settings(String written) {
        Map<String, double[]> settings = new LinkedHashMap<>();
        for (String one : written.isEmpty() ? new String[0] : written.split(";")) {
            int equals = one.indexOf('=');
            settings.put(one.substring(0, equals), numbers(one.substring(equals + 1)));
        }
        return settings;
    }

    private static double[] numbers(String written) {
        return Arrays.stream(written.split(" "))
                .mapToDouble(number -> number.equals("NA") ? Double.NaN : Double.parseDouble(number))
                .toArray();
    }
}
