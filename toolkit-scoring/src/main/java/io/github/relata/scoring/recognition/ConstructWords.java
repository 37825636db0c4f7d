package io.github.relata.scoring.recognition;

import io.github.relata.model.finding.Messages;
import io.github.relata.model.instrument.Construct;
import io.github.relata.scoring.library.InstrumentSummary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What columns are called by what they measure, in English and Indonesian: {@code constructs.properties}. */
final class ConstructWords {
    private static final String SEPARATOR = ";";

    private final Map<Construct, List<String>> words = new EnumMap<>(Construct.class);

    private static final class Shipped {
        static final ConstructWords WORDS = new ConstructWords();
    }

    private ConstructWords() {
        Messages file = Messages.in(ConstructWords.class, "constructs.properties");
        for (Construct construct : Construct.values()) {
            file.pattern(construct.key())
                    .ifPresent(line -> words.put(
                            construct,
                            List.of(line.split(SEPARATOR, -1)).stream()
                                    .map(String::strip)
                                    .toList()));
        }
    }

    /** The words, read once. */
    static ConstructWords shipped() {
        return Shipped.WORDS;
    }

    /** Whether any of these forms of a stem says what an instrument measures first of all. */
    boolean measures(InstrumentSummary instrument, List<String> forms) {
        return instrument
                .mainConstruct()
                .map(construct -> words.getOrDefault(construct, List.of()))
                .filter(known -> forms.stream().anyMatch(known::contains))
                .isPresent();
    }
}
