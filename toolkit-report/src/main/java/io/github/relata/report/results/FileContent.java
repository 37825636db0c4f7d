package io.github.relata.report.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What is to stand in a file. */
@FunctionalInterface
public interface FileContent {
    /** Writes it; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;

    /** A text, in UTF-8. */
    static FileContent of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
