package io.github.relata.model.intake;

import io.github.relata.model.intake.LineChunks.Chunk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The reading of a file's chunks, each by whichever thread is free, until all are read or one is not plain. */
final class ChunkReading {
    private final SourceFile source;
    private final Dialect dialect;
    private final List<Chunk> chunks;
    private final RowCollector[] parts;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean givenUp = new AtomicBoolean();

    ChunkReading(SourceFile source, Dialect dialect, List<Chunk> chunks, int width) {
        this.source = source;
        this.dialect = dialect;
        this.chunks = chunks;
        this.parts = new RowCollector[chunks.size()];
        Arrays.setAll(parts, i -> new RowCollector(width));
    }

    /** The parts in the order of the file, if all are plain. */
    Optional<List<RowCollector>> run(int threads) throws IOException {
        if (threads == 1) {
            readChunks();
        } else {
            readTogether(threads);
        }
        return givenUp.get() ? Optional.empty() : Optional.of(List.of(parts));
    }

    private void readTogether(int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> readers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                readers.add(pool.submit(reader()));
            }
            for (Future<Void> reader : readers) {
                reader.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("cannot read " + source.name(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + source.name(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Void> reader() {
        return () -> {
            readChunks();
            return null;
        };
    }

    private void readChunks() throws IOException {
        byte[] buffer = {};
        for (int i = next.getAndIncrement(); i < parts.length && !givenUp.get(); i = next.getAndIncrement()) {
            Chunk chunk = chunks.get(i);
            int length = chunk.length();
            if (buffer.length < length + 2) {
                buffer = new byte[length + 2];
            }
            source.read(chunk.from(), buffer, 0, length);
            // The last line of a file may lack its end; and one byte behind the end may be looked at.
            if (buffer[length - 1] != '\n') {
                buffer[length++] = '\n';
            }
            buffer[length] = '\n';
            if (!new PlainRows(buffer, dialect, parts[i]).read(length)) {
                givenUp.set(true);
            }
        }
    }
}
