package io.github.relata.model.binding;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.study.DataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the columns of all scales' items, for the rows that are cases. They are many and alike, so that large files share
 * them among threads.
 */
final class ItemBinder {
    private static final int CELLS_WORTH_THREADS = 2_000_000;

    private record Task(int column, NumberTyping typing) {}

    private record Item(NumberColumn column, CellFaults faults) {}

    private final FileColumns file;
    private final Kept kept;
    private final DataSource.InvalidAnswers policy;
    private final List<CellFaults> faults = new ArrayList<>();
    private final List<Finding> codings = new ArrayList<>();

    ItemBinder(FileColumns file, Kept kept, DataSource.InvalidAnswers policy) {
        this.file = file;
        this.kept = kept;
        this.policy = policy;
    }

    /** The scales with their items' answers. */
    List<ScaleItems> bind(List<BoundScale> scales) {
        List<Task> tasks = scales.stream().flatMap(this::tasks).toList();
        boolean large = (long) tasks.size() * kept.rowCount() >= CELLS_WORTH_THREADS;
        Stream<Task> stream = large ? tasks.parallelStream() : tasks.stream();
        List<Item> all = stream.map(this::item).toList();
        List<ScaleItems> bound = new ArrayList<>();
        int next = 0;
        for (BoundScale scale : scales) {
            int end = next + scale.columns().size();
            List<Item> items = all.subList(next, end);
            checkCoding(scale, tasks.subList(next, end), items);
            bound.add(new ScaleItems(
                    scale.scale().name(),
                    scale.scale().label(),
                    scale.instrument(),
                    scale.key(),
                    items.stream().map(Item::column).toList(),
                    scale.settings(),
                    scale.reversedInFile()));
            next = end;
        }
        all.forEach(item -> faults.add(item.faults()));
        return bound;
    }

    /** What the columns cannot take, in the study's order. */
    List<CellFaults> faults() {
        return faults;
    }

    /** What speaks for other codes in the file than the study says, scale by scale. */
    List<Finding> codings() {
        return codings;
    }

    private void checkCoding(BoundScale scale, List<Task> tasks, List<Item> items) {
        CodingCheck check = new CodingCheck(
                scale,
                () -> FileCodes.of(
                        scale.instrument().items(),
                        tasks.stream()
                                .map(task -> file.table().column(task.column()))
                                .toList(),
                        tasks.get(0).typing().unbounded(),
                        kept));
        if (items.stream().anyMatch(item -> item.faults().anyOutOfRange())) {
            check.refusal().ifPresent(refusal -> {
                codings.add(refusal);
                items.forEach(item -> item.faults().forgetOutOfRange());
            });
        } else {
            check.doubt(items.stream().map(Item::column).toList()).ifPresent(codings::add);
        }
    }

    private Stream<Task> tasks(BoundScale scale) {
        List<Task> tasks = new ArrayList<>();
        for (int position = 1; position <= scale.columns().size(); position++) {
            NumberTyping typing = NumberTyping.of(
                    scale.instrument().items().get(position - 1).range(),
                    scale.scale().inFile(),
                    scale.reversedInFile().contains(position),
                    file.missing(),
                    file.decimal());
            tasks.add(new Task(scale.columns().get(position - 1), typing));
        }
        return tasks.stream();
    }

    private Item item(Task task) {
        CellFaults ofColumn = new CellFaults(file, task.column(), policy);
        ColumnBinder binder = new ColumnBinder(kept);
        return new Item(
                binder.numbers(
                        file.name(task.column()),
                        file.label(task.column()),
                        file.table().column(task.column()),
                        task.typing(),
                        ofColumn),
                ofColumn);
    }
}
