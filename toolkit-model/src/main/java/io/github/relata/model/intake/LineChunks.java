package io.github.relata.model.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of a file into pieces of about one size that end with a line. The cuts depend on the file alone. */
final class LineChunks {
    private static final int PROBE = 1 << 12;

    private LineChunks() {}

    /** The bytes {@code from} to {@code to - 1}. */
    record Chunk(long from, long to) {
        int length() {
            return (int) (to - from);
        }
    }

    /** The pieces in order. */
    static List<Chunk> of(SourceFile source, Chunk stretch, int size) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        byte[] probe = new byte[PROBE];
        long from = stretch.from();
        while (from < stretch.to()) {
            long to =
                    from + size < stretch.to() ? afterLine(source, from + size - 1, stretch.to(), probe) : stretch.to();
            chunks.add(new Chunk(from, to));
            from = to;
        }
        return chunks;
    }

    /** The place after the first line feed at or after a place. */
    private static long afterLine(SourceFile source, long start, long end, byte[] probe) throws IOException {
        for (long at = start; at < end; at += PROBE) {
            int length = (int) Math.min(PROBE, end - at);
            source.read(at, probe, 0, length);
            for (int i = 0; i < length; i++) {
                if (probe[i] == '\n') {
                    return at + i + 1;
                }
            }
        }
        return end;
    }
}
