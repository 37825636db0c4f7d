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

    private record Task(int column, NumberTyping typing, boolean textsTold) {}

    private record Item(NumberColumn column, CellFaults faults) {}

    private final FileColumns file;
    private final Kept kept;
    private final DataSource.InvalidAnswers policy;
    private final AnswersReader answers;
    private final List<CellFaults> faults = new ArrayList<>();
    private final List<Finding> codings = new ArrayList<>();

    ItemBinder(FileColumns file, Kept kept, DataSource.InvalidAnswers policy, AnswersReader answers) {
        this.file = file;
        this.kept = kept;
        this.policy = policy;
        this.answers = answers;
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

    /** What is said of answers as text and of the codes in the file, scale by scale. */
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
        AnswersRead read = answers.of(scale);
        codings.addAll(read.findings());
        Labels labels = new Labels(read.labels(), read.unclear());
        List<Task> tasks = new ArrayList<>();
        for (int position = 1; position <= scale.columns().size(); position++) {
            NumberTyping typing = NumberTyping.of(
                    scale.instrument().items().get(position - 1).range(),
                    scale.scale().inFile().coded(),
                    labels,
                    scale.reversedInFile().contains(position),
                    file.missing(),
                    file.decimal());
            int column = scale.columns().get(position - 1);
            tasks.add(new Task(column, typing, read.told().contains(column)));
        }
        return tasks.stream();
    }

    private Item item(Task task) {
        CellFaults ofColumn = new CellFaults(file, task.column(), policy);
        NumberColumn column = new ColumnBinder(kept)
                .numbers(
                        file.name(task.column()),
                        file.label(task.column()),
                        file.table().column(task.column()),
                        task.typing(),
                        ofColumn);
        if (task.textsTold()) {
            ofColumn.forgetTexts();
        }
        return new Item(column, ofColumn);
    }
}
