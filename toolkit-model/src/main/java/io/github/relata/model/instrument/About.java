package io.github.relata.model.instrument;

import java.util.List;

/**
 * What a reader should know of an instrument, and no score depends on.
 *
 * @param constructs what it measures, the main one first
 * @param missingSource by whose word gaps are handled as they are; empty words where nobody's
 * @param cautions what has led users astray
 * @param indonesian studies of it in Indonesian
 */
public record About(
        Wording name,
        List<Construct> constructs,
        Citation citation,
        Licence licence,
        Evidence evidence,
        Wording missingSource,
        List<Wording> cautions,
        List<Validation> indonesian) {
    public About {
        constructs = List.copyOf(constructs);
        cautions = List.copyOf(cautions);
        indonesian = List.copyOf(indonesian);
    }

    /** Of a scale of one's own, of which nothing was published. */
    public static About named(String name) {
        return new About(
                Wording.of(name),
                List.of(),
                Citation.NONE,
                Licence.NONE,
                Evidence.NONE,
                Wording.NONE,
                List.of(),
                List.of());
    }
}
