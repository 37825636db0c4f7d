package io.github.relata.model.yaml;

/** Text of a file as a finding shows it: its beginning, where it is long. */
final class Excerpt {
    static final int LENGTH = 40;

    private Excerpt() {}

    static String of(CharSequence text) {
        return text.length() <= LENGTH ? text.toString() : text.subSequence(0, LENGTH) + "…";
    }
}
