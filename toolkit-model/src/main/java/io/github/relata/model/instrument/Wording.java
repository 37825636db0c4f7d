package io.github.relata.model.instrument;

import java.util.Optional;

/** Words for readers, in English and where they are known in Indonesian. */
public record Wording(String english, Optional<String> indonesian) {
    /** No words. */
    public static final Wording NONE = new Wording("", Optional.empty());

    /** Words that are known in English alone. */
    public static Wording of(String english) {
        return new Wording(english, Optional.empty());
    }

    /** The words in a language, {@code en} or {@code id}; in English where the other is not known. */
    public String in(String language) {
        return language.equals("id") ? indonesian.orElse(english) : english;
    }
}
