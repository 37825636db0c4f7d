package io.github.relata.report.figure;

/** Which end of a text stands at its place. */
enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String keyword;

    Anchor(String keyword) {
        this.keyword = keyword;
    }

    String keyword() {
        return keyword;
    }
}
