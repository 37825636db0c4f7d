package io.github.relata.model.intake;

import java.nio.charset.StandardCharsets;

/** A stretch of ASCII bytes as a text, without a copy. It may be moved to another stretch. */
final class ByteText implements CharSequence {
    private final byte[] bytes;
    private int from;
    private int to;

    ByteText(byte[] bytes) {
        this.bytes = bytes;
    }

    ByteText move(int start, int end) {
        from = start;
        to = end;
        return this;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new ByteText(bytes).move(from + start, from + end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
