package io.github.relata.model.intake;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/** Goes through a file once and finds the first row with bytes that are not of its encoding, or with a NUL. */
final class EncodingCheck {
    private static final int BLOCK = 1 << 16;

    private final SourceFile source;
    private final Dialect dialect;
    private final boolean declared;
    private final RowScanner rows;
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);

    private EncodingCheck(SourceFile source, Dialect dialect, boolean declared) {
        this.source = source;
        this.dialect = dialect;
        this.declared = declared;
        this.rows = new RowScanner(String.valueOf(dialect.delimiter()));
    }

    /** The first fault, if any. */
    static Optional<Finding> firstFault(SourceFile source, Dialect dialect, boolean declared) throws IOException {
        return new EncodingCheck(source, dialect, declared).run();
    }

    private Optional<Finding> run() throws IOException {
        CharsetDecoder decoder = dialect.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        long position = dialect.byteOrderMark();
        boolean last = false;
        while (!last) {
            int length = (int) Math.min(bytes.remaining(), source.size() - position);
            source.read(position, bytes.array(), bytes.position(), length);
            position += length;
            last = position == source.size();
            bytes.position(bytes.position() + length).flip();
            CoderResult result = decoder.decode(bytes, chars, last);
            if (hasNul()) {
                return Optional.of(Finding.error(IntakeCode.NUL_CHARACTER, row()));
            }
            if (result.isError()) {
                return Optional.of(notOfTheEncoding(bytes.get(bytes.position())));
            }
            bytes.compact();
        }
        return Optional.empty();
    }

    /** Follows the decoded characters up to the first NUL. */
    private boolean hasNul() {
        chars.flip();
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == 0) {
                return true;
            }
            rows.endsRow(c);
        }
        chars.clear();
        return false;
    }

    private Finding notOfTheEncoding(byte first) {
        IntakeCode code = declared ? IntakeCode.DECLARED_ENCODING : IntakeCode.ENCODING;
        String hex = Integer.toHexString(first & 0xFF).toUpperCase(Locale.ROOT);
        return Finding.error(
                code,
                row(),
                "byte",
                (hex.length() < 2 ? "0x0" : "0x") + hex,
                "encoding",
                dialect.charset().name());
    }

    private Place row() {
        return new Place.Row(source.name(), rows.row());
    }
}
