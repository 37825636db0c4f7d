package io.github.relata.scoring.recognition;

import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.intake.RawTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns that look like the items of one questionnaire: by their names, else by their answers. */
public final class ItemRuns {
    /** Fewer columns of any name are no questionnaire, unless it is known. */
    public static final int LEAST_ITEMS = 3;

    private static final String BOX = "___";
    /** Two or three alternatives are the answers to many questions that have nothing else in common. */
    private static final int LEAST_LEVELS = 4;
    /** So many columns on either side show that the answers change. */
    private static final int WINDOW = 4;
    /** Of fewer answers not all that are possible are given. */
    private static final int MANY = 30;

    private final RawTable table;
    private final List<ColumnAnswers> answers;

    /** A search in a table; {@code answers} are those of its columns. */
    public ItemRuns(RawTable table, List<ColumnAnswers> answers) {
        this.table = table;
        this.answers = List.copyOf(answers);
    }

    /** The runs by name among some columns, the leftmost first: two columns or more each. */
    public List<ItemRun> named(List<Integer> among) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int column : among) {
            template(column)
                    .ifPresent(template -> groups.computeIfAbsent(template, key -> new ArrayList<>())
                            .add(column));
        }
        return groups.values().stream()
                .filter(columns -> columns.size() > 1 && isOneOfEach(columns))
                .map(this::run)
                .toList();
    }

    /** What the names of a column's run have in common; none for the boxes of a check list. */
    private Optional<String> template(int column) {
        String name = table.names().get(column);
        if (name.contains(BOX)) {
            return Optional.empty();
        }
        return question(name).or(() -> NumberedName.of(name).map(NumberedName::template));
    }

    /** The question of a grid whose row is the column: {@code Question [row]}. */
    private static Optional<String> question(String name) {
        int open = name.lastIndexOf(" [");
        return open > 0 && name.endsWith("]") ? Optional.of(name.substring(0, open)) : Optional.empty();
    }

    private boolean isOneOfEach(List<Integer> columns) {
        Set<String> names = new HashSet<>();
        return columns.stream().allMatch(column -> {
            String name = table.names().get(column);
            return names.add(
                    question(name).isPresent()
                            ? name
                            : Integer.toString(
                                    NumberedName.of(name).orElseThrow().number()));
        });
    }

    private ItemRun run(List<Integer> columns) {
        Optional<String> question = question(table.names().get(columns.get(0)));
        if (question.isPresent()) {
            return new ItemRun(question.get(), "", columns, List.of());
        }
        List<Integer> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingInt(column -> numbered(column).number()));
        NumberedName first = numbered(sorted.get(0));
        return new ItemRun(
                first.before(),
                first.after(),
                sorted,
                sorted.stream().filter(column -> numbered(column).marked()).toList());
    }

    private NumberedName numbered(int column) {
        return NumberedName.of(table.names().get(column)).orElseThrow();
    }

    /** The parts of a run that have answers of one kind, three columns or more each. */
    public List<ItemRun> alike(ItemRun run) {
        List<ItemRun> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        for (int i = 0; i <= run.size(); i++) {
            boolean ends = i == run.size() || !continues(part, run.columns().get(i)) || changes(run, part, i);
            if (ends && part.size() >= LEAST_ITEMS) {
                parts.add(run.part(part));
            }
            if (ends) {
                part.clear();
            }
            if (i < run.size() && isItem(List.of(run.columns().get(i)))) {
                part.add(run.columns().get(i));
            }
        }
        return parts;
    }

    /**
     * Whether another questionnaire begins: a few columns on one side all have answers beyond the lowest or the highest of
     * a few on the other.
     */
    private boolean changes(ItemRun run, List<Integer> part, int at) {
        int ahead = Math.min(run.size(), at + WINDOW);
        if (part.size() < LEAST_ITEMS || ahead - at < LEAST_ITEMS) {
            return false;
        }
        List<Integer> before = part.subList(Math.max(0, part.size() - WINDOW), part.size());
        List<Integer> after = run.columns().subList(at, ahead);
        return allBeyond(before, after) || allBeyond(after, before);
    }

    private boolean allBeyond(List<Integer> columns, List<Integer> others) {
        Optional<AnswerRange> known = answersOf(others).range();
        boolean many = columns.stream().allMatch(column -> answers.get(column).filled() >= MANY)
                && others.stream().allMatch(column -> answers.get(column).filled() >= MANY);
        if (!many || known.isEmpty() || !isItem(others)) {
            return false;
        }
        List<Optional<AnswerRange>> ranges = columns.stream()
                .map(column -> answersOf(List.of(column)).range())
                .toList();
        boolean higher = ranges.stream()
                .allMatch(range -> range.filter(
                                each -> each.maximum() > known.get().maximum())
                        .isPresent());
        boolean lower = ranges.stream()
                .allMatch(range -> range.filter(
                                each -> each.minimum() < known.get().minimum())
                        .isPresent());
        return higher || lower;
    }

    /** Neighbours that have nothing in common but several possible answers, where each is headed by its question. */
    public List<ItemRun> unnamed(List<Integer> among) {
        List<ItemRun> runs = new ArrayList<>();
        List<Integer> block = new ArrayList<>();
        for (int i = 0; i <= among.size(); i++) {
            boolean ends = i == among.size()
                    || (!block.isEmpty() && among.get(i) != block.get(block.size() - 1) + 1)
                    || !isQuestion(among.get(i))
                    || !continues(block, among.get(i));
            if (ends && block.size() >= LEAST_ITEMS && answersOf(block).levels() >= LEAST_LEVELS) {
                runs.add(new ItemRun("", "", block, List.of()));
            }
            if (ends) {
                block.clear();
            }
            if (i < among.size() && isQuestion(among.get(i)) && isItem(List.of(among.get(i)))) {
                block.add(among.get(i));
            }
        }
        return runs;
    }

    private boolean isQuestion(int column) {
        return table.names().get(column).strip().indexOf(' ') > 0;
    }

    /** Whether a column has answers of the kind of those before it. */
    private boolean continues(List<Integer> before, int column) {
        if (before.isEmpty()) {
            return true;
        }
        List<Integer> all = new ArrayList<>(before);
        all.add(column);
        boolean sameChoices = table.export()
                .columns()
                .get(before.get(0))
                .choices()
                .equals(table.export().columns().get(column).choices());
        return sameChoices && isItem(all) && hasSameKind(answersOf(before), answersOf(List.of(column)));
    }

    /** Of two alternatives and of more than three, the one is no part of the other. */
    private static boolean hasSameKind(RunAnswers before, RunAnswers next) {
        return before.areNumbers() == next.areNumbers()
                && (before.levels() <= LEAST_LEVELS - 2) == (next.levels() <= LEAST_LEVELS - 2);
    }

    private boolean isItem(List<Integer> columns) {
        RunAnswers taken = answersOf(columns);
        return taken.areSteps() || taken.areLabels();
    }

    private RunAnswers answersOf(List<Integer> columns) {
        return RunAnswers.of(columns.stream().map(answers::get).toList());
    }
}
