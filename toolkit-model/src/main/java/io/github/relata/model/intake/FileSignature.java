package io.github.relata.model.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that are no delimited text, known by how they begin. */
final class FileSignature {
    private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0";
    private static final String GZIP = "\u001F\u008B";

    private FileSignature() {}

    /** What the file is, if it is none to read. Texts in UTF-16 have NUL bytes. */
    static Optional<IntakeCode> of(byte[] head, Optional<Encoding> declared) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            boolean workbook = start.contains("[Content_Types].xml") || start.contains("xl/");
            return Optional.of(workbook ? IntakeCode.EXCEL_WORKBOOK : IntakeCode.ZIP_ARCHIVE);
        }
        if (start.startsWith(OLD_EXCEL)) {
            return Optional.of(IntakeCode.EXCEL_WORKBOOK);
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
