package io.github.relata.model.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An open data file: its first bytes at hand, any piece of it by position. Pieces may be read by several threads. */
final class SourceFile implements Closeable {
    /** So many bytes are at hand. */
    static final int HEAD = 1 << 16;

    /** Reads go in slices, for which the system keeps a buffer of that size per thread. */
    private static final int SLICE = 1 << 17;

    private final String name;
    private final FileChannel channel;
    private final long size;
    private final byte[] head;

    private SourceFile(String name, FileChannel channel) throws IOException {
        this.name = name;
        this.channel = channel;
        this.size = channel.size();
        this.head = new byte[(int) Math.min(size, HEAD)];
        read(0, head, 0, head.length);
    }

    static SourceFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new SourceFile(nameOf(path), channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A path's last part. */
    static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    /** The first bytes; all of them if there are not more than {@link #HEAD}. */
    byte[] head() {
        return head;
    }

    /** Reads a piece of the file into the target. */
    void read(long position, byte[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            ByteBuffer slice = ByteBuffer.wrap(target, offset + done, Math.min(SLICE, length - done));
            int count = channel.read(slice, position + done);
            if (count < 0) {
                throw new EOFException(name + " became shorter while it was read");
            }
            done += count;
        }
    }

    /** The bytes from a position on. One stream at a time. */
    InputStream from(long position) throws IOException {
        return new BufferedInputStream(Channels.newInputStream(channel.position(position)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
