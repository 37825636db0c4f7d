package io.github.relata.model.study;

import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scale scored from items.
 *
 * @param label what a reader is told; the name where the study gives none
 * @param minimumAnswered the share of answered items a score needs, where the study says
 */
public record Scale(
        Place place,
        String name,
        String label,
        Key key,
        ColumnNames columns,
        Optional<Double> minimumAnswered,
        AnswersInFile inFile) {
    /** Where the key comes from. */
    public sealed interface Key {
        /** One answer for each origin of a key. */
        interface Visitor<R> {
            R shipped(Shipped shipped);

            R own(Own own);
        }

        /** Asks the visitor's method for this origin. */
        <R> R accept(Visitor<R> visitor);

        /** What the scores and their bands are called in a study whose scale has this name. */
        List<ScoreName> scoreNames(String scale);
    }

    /** What a score or its band is called in a study, and of what kind it is. */
    public record ScoreName(String name, Kind kind) {
        /** What analyses can do with it. */
        public enum Kind {
            /** A number that is the mean, sum or count of items, and so has a reliability. */
            OF_ITEMS,
            /** A number worked out otherwise. */
            CALCULATED,
            CATEGORY
        }

        private static List<ScoreName> of(ScoreDefinition score, String scale) {
            Kind kind =
                    score.isCategory() ? Kind.CATEGORY : score.ofItems().isPresent() ? Kind.OF_ITEMS : Kind.CALCULATED;
            ScoreName own = new ScoreName(score.nameIn(scale), kind);
            return score.band().isPresent()
                    ? List.of(own, new ScoreName(own.name() + ScoreDefinition.BAND, Kind.CATEGORY))
                    : List.of(own);
        }
    }

    /**
     * The key of a known instrument in one of its item orders.
     *
     * @param order the order, with the bands that the study wants
     * @param settings what an open-ended list of measurements needs to know, a number for each item, by name
     */
    public record Shipped(Instrument instrument, ItemOrder order, Map<String, List<Double>> settings) implements Key {
        public Shipped {
            settings = Map.copyOf(settings);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shipped(this);
        }

        @Override
        public List<ScoreName> scoreNames(String scale) {
            return order.scores().stream()
                    .flatMap(score -> ScoreName.of(score, scale).stream())
                    .toList();
        }
    }

    /**
     * A key declared in the study itself.
     *
     * @param total whether the whole is scored beside the parts
     */
    public record Own(AnswerRange range, List<ItemName> reverse, Aggregation rule, List<Part> subscales, boolean total)
            implements Key {
        public Own {
            reverse = List.copyOf(reverse);
            subscales = List.copyOf(subscales);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.own(this);
        }

        @Override
        public List<ScoreName> scoreNames(String scale) {
            List<String> names = new ArrayList<>();
            if (total) {
                names.add(scale);
            }
            subscales.forEach(part -> names.add(scale + "." + part.name()));
            return names.stream()
                    .map(name -> new ScoreName(name, ScoreName.Kind.OF_ITEMS))
                    .toList();
        }
    }

    /** A subscale of one's own. */
    public record Part(String name, List<ItemName> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** An item as a study names it: a column's header, or a position from 1 written in digits. */
    public record ItemName(Place place, String text) {}

    /**
     * How the file writes the answers, where it differs from the instrument.
     *
     * @param coded the file's codes for the answers
     * @param labels the file's codes, or the instrument's, for answers written as text
     * @param reversedInFile items that the file holds reversed already
     */
    public record AnswersInFile(Optional<Coding> coded, Map<String, Double> labels, List<ItemName> reversedInFile) {
        public AnswersInFile {
            labels = Map.copyOf(labels);
            reversedInFile = List.copyOf(reversedInFile);
        }
    }
}
