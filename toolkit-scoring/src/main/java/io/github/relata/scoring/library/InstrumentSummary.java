package io.github.relata.scoring.library;

import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What finds an instrument without its file being opened: a line of the library's index.
 *
 * @param names its id and its aliases
 * @param constructs what it measures, the main one first
 * @param items how many items it has, of an open-ended list the fewest
 * @param openEnded whether there may be more
 * @param answers the lowest and the highest possible answer to any of its items
 * @param scores the names of its scores
 * @param verified how well its key is known, as {@link io.github.relata.model.instrument.Evidence} says it
 * @param research on what condition it may be used in research
 * @param commercial on what condition for profit
 * @param labels what its scores are called in words, in all languages
 */
public record InstrumentSummary(
        List<String> names,
        List<Construct> constructs,
        int items,
        boolean openEnded,
        AnswerRange answers,
        List<String> scores,
        String verified,
        Licence.Use research,
        Licence.Use commercial,
        Wording name,
        List<String> labels) {
    private static final String FIELD = "\t";
    private static final String ENTRY = ";";
    private static final String OR_MORE = "+";
    private static final String BETWEEN = "..";

    public InstrumentSummary {
        names = List.copyOf(names);
        constructs = List.copyOf(constructs);
        scores = List.copyOf(scores);
        labels = List.copyOf(labels);
    }

    /** The summary of an instrument. */
    public static InstrumentSummary of(Instrument instrument) {
        List<String> names = new ArrayList<>(List.of(instrument.id()));
        names.addAll(instrument.aliases());
        Set<String> scores = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        for (ItemOrder order : instrument.orders()) {
            for (ScoreDefinition score : order.scores()) {
                scores.add(score.name());
                labels.add(plain(score.label().english()));
                score.label().indonesian().map(InstrumentSummary::plain).ifPresent(labels::add);
            }
        }
        return new InstrumentSummary(
                names,
                instrument.about().constructs(),
                instrument.items().size(),
                instrument.answering().openEnded(),
                instrument.answers(),
                List.copyOf(scores),
                instrument.evidence().verified(),
                instrument.licence().research(),
                instrument.licence().commercial(),
                instrument.about().name(),
                List.copyOf(labels));
    }

    /** Its name in study files. */
    public String id() {
        return names.get(0);
    }

    /** What it measures first of all, if that is stated. */
    public Optional<Construct> mainConstruct() {
        return constructs.stream().findFirst();
    }

    /** Whether it measures a construct of this name, or a facet of it. */
    public boolean measures(String construct) {
        return constructs.stream().anyMatch(own -> own.isWithin(construct));
    }

    /** Whether all words of a text stand in its names, those of its scores, or its constructs; however written. */
    public boolean mentions(String text) {
        StringBuilder all = new StringBuilder();
        names.forEach(one -> all.append(one)
                .append(' ')
                .append(InstrumentCatalog.normalized(one))
                .append(' '));
        constructs.forEach(construct -> all.append(construct.key()).append(' '));
        scores.forEach(score -> all.append(score).append(' '));
        labels.forEach(label -> all.append(label).append(' '));
        all.append(name.english()).append(' ').append(name.indonesian().orElse(""));
        String known = all.toString().toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!known.contains(word) && !known.contains(InstrumentCatalog.normalized(word))) {
                return false;
            }
        }
        return true;
    }

    /** As a line of the index. */
    String line() {
        return String.join(
                FIELD,
                String.join(" ", names),
                String.join(" ", constructs.stream().map(Construct::key).toList()),
                items + (openEnded ? OR_MORE : ""),
                NumberWords.of(answers.minimum()) + BETWEEN + NumberWords.of(answers.maximum()),
                String.join(" ", scores),
                verified,
                research.key(),
                commercial.key(),
                plain(name.english()),
                plain(name.indonesian().orElse("")),
                String.join(ENTRY, labels));
    }

    /** Reads a line of the index. */
    static InstrumentSummary parse(String line) {
        String[] fields = line.split(FIELD, -1);
        boolean more = fields[2].endsWith(OR_MORE);
        return new InstrumentSummary(
                entries(fields[0], " "),
                entries(fields[1], " ").stream()
                        .map(InstrumentSummary::construct)
                        .toList(),
                Integer.parseInt(more ? fields[2].substring(0, fields[2].length() - 1) : fields[2]),
                more,
                range(fields[3]),
                entries(fields[4], " "),
                fields[5],
                use(fields[6]),
                use(fields[7]),
                new Wording(fields[8], Optional.of(fields[9]).filter(name -> !name.isEmpty())),
                entries(fields[10], ENTRY));
    }

    private static AnswerRange range(String field) {
        int between = field.indexOf(BETWEEN);
        return new AnswerRange(
                Double.parseDouble(field.substring(0, between)),
                Double.parseDouble(field.substring(between + BETWEEN.length())));
    }

    private static List<String> entries(String field, String separator) {
        return field.isEmpty() ? List.of() : List.of(field.split(separator, -1));
    }

    private static Construct construct(String key) {
        return Construct.valueOf(key.replace("-", "__").replace('.', '_').toUpperCase(Locale.ROOT));
    }

    private static Licence.Use use(String key) {
        return Licence.Use.valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Words that fit a field. */
    private static String plain(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace(ENTRY, ",");
    }
}
