package io.github.relata.model.intake;

import io.github.relata.model.intake.LineChunks.Chunk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads a file's chunks with several threads, each chunk by whichever is free. A thread that has read one waits for its
 * turn to add the rows to the whole, so that they come in the order of the file and a thread holds one chunk at a time.
 */
final class ChunkReading {
    private final SourceFile source;
    private final Dialect dialect;
    private final List<Chunk> chunks;
    private final RowCollector whole;
    private int taken;
    private int added;
    private boolean stopped;

    /** Reads the chunks into a collector. */
    ChunkReading(SourceFile source, Dialect dialect, List<Chunk> chunks, RowCollector whole) {
        this.source = source;
        this.dialect = dialect;
        this.chunks = chunks;
        this.whole = whole;
    }

    /** Whether all chunks were plain; if not, the collector lacks rows. */
    boolean run(int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> readers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                readers.add(pool.submit(new Reader()));
            }
            boolean plain = true;
            for (Future<Boolean> reader : readers) {
                plain &= reader.get();
            }
            return plain;
        } catch (ExecutionException e) {
            throw new IOException("cannot read " + source.name(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + source.name(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The number of the next chunk to read; as many as there are chunks if there is nothing left to do. */
    private synchronized int take() {
        return stopped ? chunks.size() : Math.min(taken++, chunks.size());
    }

    private synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized void add(int number, RowCollector rows) throws InterruptedException {
        while (added < number && !stopped) {
            wait();
        }
        if (!stopped) {
            whole.addAll(rows);
            added++;
            notifyAll();
        }
    }

    /** Reads chunks until none is left; answers whether all were plain. */
    private final class Reader implements Callable<Boolean> {
        private final RowCollector rows = new RowCollector(whole.width(), 0);
        private byte[] bytes = {};

        @Override
        public Boolean call() throws IOException, InterruptedException {
            boolean plain = false;
            try {
                int number = take();
                while (number < chunks.size() && read(chunks.get(number))) {
                    add(number, rows);
                    rows.clear();
                    number = take();
                }
                plain = number == chunks.size();
                return plain;
            } finally {
                if (!plain) {
                    stop();
                }
            }
        }

        private boolean read(Chunk chunk) throws IOException {
            int length = chunk.length();
            if (bytes.length < length + 2) {
                bytes = new byte[length + 2];
            }
            source.read(chunk.from(), bytes, 0, length);
            // The last line of a file may lack its end; and one byte behind the end may be looked at.
            if (bytes[length - 1] != '\n') {
                bytes[length++] = '\n';
            }
            bytes[length] = '\n';
            return new PlainRows(bytes, dialect, rows).read(length);
        }
    }
}
