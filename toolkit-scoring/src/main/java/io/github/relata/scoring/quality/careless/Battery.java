package io.github.relata.scoring.quality.careless;

import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.scoring.quality.SpreadColumns;
import io.github.relata.stats.NumericTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All items of a study that have a range, in the order of administration: that of the file's columns. Answers stand as
 * they were given, counted from the lowest; where items have different ranges, each is stretched to the widest, so that
 * the same place on the line is the same answer.
 */
final class Battery {
    private record Administered(NumberColumn column, AnswerRange range) {}

    private record Keyed(int place, boolean reversed) {}

    private final List<Administered> items;
    private final double width;
    private final List<Keyed> keyed = new ArrayList<>();
    private final List<int[]> scales = new ArrayList<>();

    private Battery(Map<Integer, Administered> byPlace) {
        this.items = List.copyOf(byPlace.values());
        this.width =
                items.stream().mapToDouble(item -> item.range().width()).max().orElse(0);
    }

    static Battery of(SurveyData data) {
        Map<Integer, Administered> byPlace = new TreeMap<>();
        List<List<Integer>> places = new ArrayList<>();
        int next = 0;
        for (ScaleItems scale : data.scales()) {
            int first = next;
            List<Integer> ofScale = data.layout()
                    .map(layout -> layout.scale(scale.name()))
                    .map(FileLayout.ScaleColumns::columns)
                    .orElseGet(() -> inOrder(first, scale.items().size()));
            places.add(ofScale);
            next += ofScale.size();
            for (int i = 0; i < ofScale.size(); i++) {
                Item item = scale.instrument().items().get(i);
                if (item.range().isBounded()) {
                    byPlace.putIfAbsent(
                            ofScale.get(i), new Administered(scale.items().get(i), item.range()));
                }
            }
        }
        Battery battery = new Battery(byPlace);
        Map<Integer, Integer> positions = new HashMap<>();
        byPlace.keySet().forEach(place -> positions.put(place, positions.size()));
        for (int s = 0; s < places.size(); s++) {
            battery.addScores(data.scales().get(s), places.get(s), positions);
        }
        return battery;
    }

    private static List<Integer> inOrder(int first, int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(first + i);
        }
        return places;
    }

    /** The parts of a scale that have no item in common; the whole where it has no parts. */
    private void addScores(ScaleItems scale, List<Integer> places, Map<Integer, Integer> positions) {
        Set<Integer> taken = new HashSet<>();
        scale.key().scores().stream()
                .filter(score -> score.itemCount() >= 2
                        && !score.items().isEmpty()
                        && score.items().stream().allMatch(Battery::countsAlong))
                .sorted(Comparator.comparingInt(ScoreDefinition::itemCount))
                .forEach(score -> {
                    List<Integer> numbers = score.items().stream()
                            .map(item -> item.item().number())
                            .toList();
                    if (numbers.stream().noneMatch(taken::contains)) {
                        taken.addAll(numbers);
                        add(score, places, positions);
                    }
                });
    }

    private static boolean countsAlong(KeyedItem item) {
        return item.isPlain() && item.item().range().isBounded();
    }

    private void add(ScoreDefinition score, List<Integer> places, Map<Integer, Integer> positions) {
        int[] scale = new int[score.items().size()];
        for (int i = 0; i < scale.length; i++) {
            KeyedItem item = score.items().get(i);
            scale[i] = keyed.size();
            int place = places.get(item.item().number() - 1);
            keyed.add(new Keyed(positions.getOrDefault(place, 0), item.reverseKeyed()));
        }
        scales.add(scale);
    }

    int size() {
        return items.size();
    }

    /** The answers as the study has them, one column for each item. */
    List<NumberColumn> columns() {
        return items.stream().map(Administered::column).toList();
    }

    /** Answers of so many cases as are enough to know how items go together. */
    NumericTable sample() {
        return new Sample(new SpreadColumns(columns()));
    }

    /** The places, among keyed answers, of the items of each scale. */
    List<int[]> scales() {
        return scales;
    }

    /** Copies the answers of cases, one array for each item. */
    void copy(int from, int to, double[][] target) {
        for (int i = 0; i < target.length; i++) {
            items.get(i).column().copy(from, to, target[i]);
            stretch(i, target[i], to - from);
        }
    }

    private void stretch(int item, double[] answers, int count) {
        AnswerRange range = items.get(item).range();
        double stretch = width / range.width();
        for (int row = 0; row < count; row++) {
            answers[row] = (answers[row] - range.minimum()) * stretch;
        }
    }

    /** The answers of a case to the items of the scales, high where they mean much of what the scale measures. */
    double[] keyed(double[] answers) {
        double[] values = new double[keyed.size()];
        for (int i = 0; i < values.length; i++) {
            Keyed item = keyed.get(i);
            values[i] = item.reversed() ? width - answers[item.place()] : answers[item.place()];
        }
        return values;
    }

    private final class Sample implements NumericTable {
        private final SpreadColumns columns;

        Sample(SpreadColumns columns) {
            this.columns = columns;
        }

        @Override
        public int rowCount() {
            return columns.rowCount();
        }

        @Override
        public int columnCount() {
            return columns.columnCount();
        }

        @Override
        public void copy(int column, int from, int to, double[] target) {
            columns.copy(column, from, to, target);
            stretch(column, target, to - from);
        }
    }
}
