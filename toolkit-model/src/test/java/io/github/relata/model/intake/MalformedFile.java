package io.github.relata.model.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data file with something wrong in it. */
final class MalformedFile {
    private final String kind;
    private final String name;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param kind what is wrong
     */
    MalformedFile(String kind, String name, byte[] bytes) {
        this.kind = kind;
        this.name = name;
        this.bytes = bytes.clone();
    }

    static MalformedFile of(String kind, String text) {
        return new MalformedFile(kind, "a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong. */
    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** What stands in it, as a text. */
    String text(Charset charset) {
        return new String(bytes, charset);
    }
}
