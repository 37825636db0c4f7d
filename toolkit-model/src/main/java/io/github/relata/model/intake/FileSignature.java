package io.github.relata.model.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that are no delimited text, known by how they begin. */
final class FileSignature {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final String GZIP = "\u001F\u008B";

    private FileSignature() {}

    /** Whether the file is a workbook of Excel. */
    static boolean isWorkbook(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith(ZIP) && (start.contains("[Content_Types].xml") || start.contains("xl/"));
    }

    /** What the file is, if it is none to read. Texts in UTF-16 have NUL bytes. */
    static Optional<IntakeCode> of(SourceFile source, Optional<Encoding> declared) throws IOException {
        byte[] head = source.head();
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP)) {
            boolean document = start.contains("application/vnd.oasis.opendocument");
            return Optional.of(document ? IntakeCode.OPEN_DOCUMENT : IntakeCode.ZIP_ARCHIVE);
        }
        if (start.startsWith(OLD_OFFICE)) {
            boolean encrypted = OldOfficeFile.isEncrypted(source);
            return Optional.of(encrypted ? IntakeCode.PROTECTED_WORKBOOK : IntakeCode.OLD_EXCEL);
        }
        if (start.startsWith("$FL2") || start.startsWith("$FL3")) {
            return Optional.of(IntakeCode.SPSS_FILE);
        }
        if (start.startsWith("%PDF")) {
            return Optional.of(IntakeCode.PDF_FILE);
        }
        if (start.startsWith(GZIP)) {
            return Optional.of(IntakeCode.ZIP_ARCHIVE);
        }
        String opening =
                start.substring(0, Math.min(start.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (opening.startsWith("<!doctype html") || opening.startsWith("<html")) {
            return Optional.of(IntakeCode.WEB_PAGE);
        }
        boolean utf16 = declared.filter(Encoding.UTF_16::equals).isPresent() || isUtf16(start, head);
        return !utf16 && start.indexOf(0) >= 0 ? Optional.of(IntakeCode.BINARY_FILE) : Optional.empty();
    }

    private static boolean isUtf16(String start, byte[] head) {
        return start.startsWith("\u00FF\u00FE")
                || start.startsWith("\u00FE\u00FF")
                || NulPattern.of(head).isUtf16();
    }
}
