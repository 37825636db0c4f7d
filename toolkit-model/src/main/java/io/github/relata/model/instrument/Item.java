package io.github.relata.model.instrument;

/**
 * An item of an instrument.
 *
 * @param number its number, from 1
 * @param gist what it asks, in a few words; empty where none may be told
 */
public record Item(int number, AnswerRange range, String gist) {
    public Item {
        if (number < 1) {
            throw new IllegalArgumentException("item number " + number + " is below 1");
        }
    }
}
