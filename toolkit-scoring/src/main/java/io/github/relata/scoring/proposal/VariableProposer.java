package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.Variable;
import io.github.relata.model.yaml.YamlWriter;
import io.github.relata.scoring.recognition.ColumnAnswers;
import io.github.relata.scoring.recognition.StrayCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Proposes columns as variables: numbers with the range that was seen, categories with their levels. */
final class VariableProposer {
    /** Whole numbers of more kinds than this are no category, whatever the column is called. */
    private static final int MOST_CODES = 12;

    private static final int MOST_NAMED_LEVELS = 8;
    /** Two numbers in fewer cells than these are numbers. */
    private static final int LEAST_CODED = 5;

    private static final AnswerRange AGES = new AnswerRange(3, 110);
    /** So many of a column's cells at least are numbers where some of its texts are slips. */
    private static final double LEAST_NUMBERS = 0.9;

    private static final int LONGEST_LABEL = 90;

    private final Sheet sheet;
    private final Names names;
    private final MissingCodesProposer missing;

    VariableProposer(Sheet sheet, Names names, MissingCodesProposer missing) {
        this.sheet = sheet;
        this.names = names;
        this.missing = missing;
    }

    /** The proposal of a column. */
    ProposedVariable propose(int column) {
        ColumnAnswers answers = sheet.answers(column);
        Map<String, String> keys = new LinkedHashMap<>();
        List<Finding> remarks = new ArrayList<>();
        String name = names.like(shortName(column), "column_" + sheet.letters(column));
        if (!sheet.isFoundByName(column)) {
            keys.put("at", sheet.letters(column));
        } else if (!name.equals(sheet.name(column))) {
            keys.put("column", YamlWriter.text(sheet.name(column)));
        }
        Variable.Type type = isCategory(column) ? Variable.Type.CATEGORY : Variable.Type.NUMBER;
        keys.put("type", type.name().toLowerCase(Locale.ROOT));
        if (type == Variable.Type.CATEGORY) {
            category(column, answers, keys, remarks);
        } else {
            number(column, answers, keys, remarks);
        }
        if (answers.areWhole() && sheet.words().in("attention", sheet.name(column))) {
            remarks.add(ProposalCode.ATTENTION.question("name", name, "number", commonest(answers)));
        }
        String label = sheet.question(column);
        if (!label.equals(name) && label.length() <= LONGEST_LABEL && !label.isBlank()) {
            keys.put("label", YamlWriter.text(label));
        }
        return new ProposedVariable(name, sheet.name(column), type, keys, remarks);
    }

    /** The header, or of a header that is a question its telling words. */
    private String shortName(int column) {
        return sheet.table().names().get(column);
    }

    private boolean isCategory(int column) {
        ColumnAnswers answers = sheet.answers(column);
        if (!sheet.facts(column).choices().isEmpty()) {
            return true;
        }
        long numbers =
                answers.numbers().values().stream().mapToInt(Integer::intValue).sum();
        if (numbers < LEAST_NUMBERS * answers.filled() && unit(answers).isEmpty()) {
            return true;
        }
        boolean named = sheet.words().in("category", sheet.name(column))
                || sheet.words().in("category", sheet.facts(column).text());
        int codes = answers.distinct() - StrayCodes.among(answers.numbers()).size();
        boolean twoDigits = codes == 2
                && answers.filled() >= LEAST_CODED
                && answers.values().stream()
                                .filter(code -> code >= 0 && code <= 9)
                                .count()
                        >= 2;
        return answers.areWhole() && (twoDigits || (named && codes <= MOST_CODES));
    }

    private void number(int column, ColumnAnswers answers, Map<String, String> keys, List<Finding> remarks) {
        String unit = unit(answers);
        ColumnAnswers read = unit.isEmpty() ? answers : withoutUnit(answers, unit);
        List<Double> strays = StrayCodes.among(read.numbers());
        missing.look(sheet.name(column), strays, read.values());
        List<Double> values = new ArrayList<>(read.values().stream()
                .filter(number -> !strays.contains(number))
                .toList());
        List<Double> odd = sheet.words().in("age", sheet.name(column))
                ? values.stream().filter(number -> !AGES.contains(number)).toList()
                : List.of();
        if (!odd.isEmpty() && odd.size() < values.size()) {
            values.removeAll(odd);
            missing.invalid(sheet.name(column));
            remarks.add(ProposalCode.NO_AGES.question(
                    "numbers", listed(odd.stream().map(NumberWords::of).toList())));
        }
        String lowest = NumberWords.of(values.get(0));
        String highest = NumberWords.of(values.get(values.size() - 1));
        if (values.size() > 1) {
            keys.put("range", YamlWriter.list(List.of(lowest, highest)));
            remarks.add(ProposalCode.NUMBERS.evidence(
                    "lowest", lowest, "highest", highest, "distinct", Integer.toString(values.size())));
        } else {
            remarks.add(ProposalCode.ONE_NUMBER.evidence("number", lowest));
        }
        if (!unit.isEmpty()) {
            keys.put("unit", YamlWriter.text(unit));
            remarks.add(ProposalCode.UNIT.evidence("unit", unit));
        }
        List<String> texts = read.texts().keySet().stream()
                .filter(text -> Double.isNaN(number(text)))
                .toList();
        if (!texts.isEmpty()) {
            missing.invalid(sheet.name(column));
            remarks.add(ProposalCode.TEXTS_AMONG_NUMBERS.question("texts", listed(texts)));
        }
    }

    private static String commonest(ColumnAnswers answers) {
        return answers.numbers().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(number -> NumberWords.of(number.getKey()))
                .orElse("");
    }

    /** The word that stands behind the number in all cells that are no number alone; empty if there is none. */
    private String unit(ColumnAnswers answers) {
        Set<String> units = new LinkedHashSet<>();
        for (String text : answers.texts().keySet()) {
            if (Double.isNaN(number(text))) {
                int blank = text.indexOf(' ');
                boolean counted = blank > 0 && !Double.isNaN(number(text.substring(0, blank)));
                units.add(counted ? text.substring(blank + 1).strip().toLowerCase(Locale.ROOT) : "");
            }
        }
        return units.size() == 1 ? units.iterator().next() : "";
    }

    private ColumnAnswers withoutUnit(ColumnAnswers answers, String unit) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Map<Double, Integer> numbers = new TreeMap<>();
        answers.texts().forEach((text, count) -> {
            boolean ends = text.toLowerCase(Locale.ROOT).endsWith(unit);
            String alone =
                    ends ? text.substring(0, text.length() - unit.length()).strip() : text;
            texts.merge(alone, count, Integer::sum);
            numbers.merge(number(alone), count, Integer::sum);
        });
        return new ColumnAnswers(answers.filled(), texts, numbers);
    }

    private double number(String text) {
        return CellNumber.of(text, sheet.table().dialect().decimal());
    }

    private void category(int column, ColumnAnswers answers, Map<String, String> keys, List<Finding> remarks) {
        Map<String, String> choices = sheet.facts(column).choices();
        List<Double> strays = choices.isEmpty() && answers.areWhole() ? StrayCodes.among(answers.numbers()) : List.of();
        missing.look(sheet.name(column), strays, answers.values());
        if (!choices.isEmpty() && choices.keySet().containsAll(answers.texts().keySet())) {
            // The survey software's own levels are read with the data; written out, they can be changed.
            Map<String, String> levels = new LinkedHashMap<>();
            choices.forEach((code, words) -> levels.putIfAbsent(words, YamlWriter.text(code)));
            if (levels.size() == choices.size()) {
                keys.put("levels", YamlWriter.map(levels));
                remarks.add(ProposalCode.CHOICES.evidence());
            }
            return;
        }
        Map<String, List<String>> spellings = spellings(answers);
        if (spellings.size() < answers.distinct()) {
            boolean few = spellings.size() <= MOST_CODES;
            if (few) {
                Map<String, String> levels = new LinkedHashMap<>();
                spellings.values().forEach(same -> levels.put(same.get(0), oneOrList(same)));
                keys.put("levels", YamlWriter.map(levels));
            }
            ProposalCode code = few ? ProposalCode.SPELLINGS : ProposalCode.MANY_SPELLINGS;
            remarks.add(code.question(
                    "texts", Integer.toString(answers.distinct()), "levels", Integer.toString(spellings.size())));
        } else if (answers.areWhole()) {
            remarks.add(ProposalCode.CODES.question("counts", counts(answers), "levels", unnamed(answers)));
        } else {
            remarks.add(ProposalCode.LEVELS.evidence("counts", counts(answers)));
        }
    }

    private static String oneOrList(List<String> codes) {
        List<String> written = codes.stream().map(YamlWriter::text).toList();
        return written.size() == 1 ? written.get(0) : YamlWriter.list(written);
    }

    /** The texts that differ in capital letters and blanks alone, by what they have in common. */
    private static Map<String, List<String>> spellings(ColumnAnswers answers) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        answers.texts()
                .keySet()
                .forEach(text -> spellings
                        .computeIfAbsent(String.join(" ", Words.of(text)) + marks(text), key -> new ArrayList<>())
                        .add(text));
        return spellings;
    }

    /** The marks in a text, which tell 3.00 - 3.49 from others. */
    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                .forEach(marks::appendCodePoint);
        return marks.toString();
    }

    private static String counts(ColumnAnswers answers) {
        List<String> counts = new ArrayList<>();
        answers.texts().forEach((text, count) -> counts.add(text + " (" + count + ")"));
        return listed(counts);
    }

    private static String listed(List<String> texts) {
        String first = String.join(", ", texts.subList(0, Math.min(MOST_NAMED_LEVELS, texts.size())));
        return texts.size() > MOST_NAMED_LEVELS ? first + " …" : first;
    }

    /** The levels of codes, for their reader to name. */
    private static String unnamed(ColumnAnswers answers) {
        List<String> levels = new ArrayList<>();
        answers.values().forEach(code -> levels.add("…: " + NumberWords.of(code)));
        return "{" + String.join(", ", levels) + "}";
    }
}
