package io.github.relata.model.intake;

import io.github.relata.model.intake.LineChunks.Chunk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fast way through a plain file: its lines are cut into chunks, the chunks are read by several threads and joined
 * in order. Where anything is not plain it answers nothing, and {@link RecordReader}, which gives the same table for
 * plain files, reads the file from its beginning.
 *
 * <p>Cutting at line ends is right although a line end may stand in quotes: a chunk can begin wrongly only if such a
 * cell begins in a chunk before it, and the first of those, which begins rightly, gives up.
 */
final class PlainReader {
    /** Chunks have about so many bytes. */
    static final int CHUNK = 1 << 20;

    private static final int SAMPLED_LINES = 100;

    private final SourceFile source;
    private final Dialect dialect;
    private final HeaderLayout layout;

    private PlainReader(SourceFile source, Dialect dialect, HeaderLayout layout) {
        this.source = source;
        this.dialect = dialect;
        this.layout = layout;
    }

    /** The table of a plain file. */
    static Optional<RawTable> read(SourceFile source, Dialect dialect, HeaderLayout layout, int threads, int chunkSize)
            throws IOException {
        return new PlainReader(source, dialect, layout).read(threads, chunkSize);
    }

    private Optional<RawTable> read(int threads, int chunkSize) throws IOException {
        List<List<String>> header = new ArrayList<>();
        int bodyStart = dialect.byteOrderMark();
        for (int row = 0; row < layout.rows(); row++) {
            int end = afterRow(bodyStart);
            if (end == 0) {
                return Optional.empty();
            }
            header.add(headers(bodyStart, end));
            bodyStart = end;
        }
        List<String> names = header.get(layout.named());
        long bodyEnd = lastFilledByte(bodyStart);
        // In a single column an empty line may be a row: RecordReader tells.
        boolean even = header.stream().allMatch(row -> row.size() == names.size());
        if (names.size() < 2 || !even || bodyEnd == bodyStart) {
            return Optional.empty();
        }
        List<Chunk> chunks = LineChunks.of(source, new Chunk(bodyStart, bodyEnd), chunkSize);
        RowCollector rows = new RowCollector(names.size(), expectedRows(bodyStart, bodyEnd));
        boolean plain = new ChunkReading(source, dialect, chunks, rows).run(Math.min(threads, chunks.size()));
        return plain && rows.filledRows() > 0
                ? Optional.of(
                        rows.table(source.name(), dialect, new TableHeader(header, layout.named()), layout.rows()))
                : Optional.empty();
    }

    /** Where the row after the one that begins here begins; 0 if that cannot be told from the file's first bytes. */
    private int afterRow(int start) {
        if (dialect.charset().name().startsWith("UTF-16")) {
            return 0;
        }
        byte[] head = source.head();
        RowScanner scanner = new RowScanner(String.valueOf(dialect.delimiter()));
        for (int i = start; i + 1 < head.length; i++) {
            if (scanner.endsRow((char) (head[i] & 0xFF))) {
                if (head[i] == '\n') {
                    return i + 1;
                }
                return head[i + 1] == '\n' ? i + 2 : 0;
            }
        }
        return 0;
    }

    /** The headers; none if they are all empty, wrongly quoted or not of the encoding. */
    private List<String> headers(int start, int end) throws IOException {
        String row = withoutLineEnd(new String(source.head(), start, end - start, dialect.charset()));
        List<String> cells = row.indexOf(Dialect.QUOTE) < 0 ? split(row) : RecordReader.cells(row, dialect);
        List<String> names = RecordReader.names(cells);
        boolean empty = names.stream().allMatch(String::isEmpty);
        return empty || row.indexOf(PlainRows.REPLACEMENT) >= 0 ? List.of() : names;
    }

    private static String withoutLineEnd(String row) {
        int end = row.length();
        while (end > 0 && (row.charAt(end - 1) == '\n' || row.charAt(end - 1) == '\r')) {
            end--;
        }
        return row.substring(0, end);
    }

    private List<String> split(String row) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = row.indexOf(dialect.delimiter()); end >= 0; end = row.indexOf(dialect.delimiter(), start)) {
            cells.add(row.substring(start, end));
            start = end + 1;
        }
        cells.add(row.substring(start));
        return cells;
    }

    /** About how many rows there are, if all are like the first ones. */
    private int expectedRows(int bodyStart, long bodyEnd) {
        byte[] head = source.head();
        int lines = 0;
        int sampled = 0;
        for (int i = bodyStart; i < head.length && lines < SAMPLED_LINES; i++) {
            if (head[i] == '\n') {
                lines++;
                sampled = i + 1 - bodyStart;
            }
        }
        return lines == 0 ? 1 : (int) ((bodyEnd - bodyStart) * lines / sampled) + 1;
    }

    /** The end of the file without the line ends it ends with. */
    private long lastFilledByte(long bodyStart) throws IOException {
        byte[] tail = new byte[1 << 12];
        for (long end = source.size(); end > bodyStart; ) {
            long from = Math.max(bodyStart, end - tail.length);
            int length = (int) (end - from);
            source.read(from, tail, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (tail[i] != '\n' && tail[i] != '\r') {
                    return from + i + 1;
                }
            }
            end = from;
        }
        return bodyStart;
    }
}
