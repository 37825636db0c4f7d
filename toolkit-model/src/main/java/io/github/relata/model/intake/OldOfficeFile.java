package io.github.relata.model.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A file in the container of older Office programs, in which newer ones put what they encrypt: which of the two it is,
 * stands in the directory of the container.
 */
final class OldOfficeFile {
    private static final int SECTOR_SHIFT = 30;
    private static final int SMALL_SECTORS = 9;
    private static final int LARGE_SECTORS = 12;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int DIRECTORY = 1 << 12;
    private static final String ENCRYPTED = "EncryptedPackage";

    private OldOfficeFile() {}

    /** Whether it is a workbook behind a password. */
    static boolean isEncrypted(SourceFile source) throws IOException {
        byte[] head = source.head();
        if (head.length < 1 << 9) {
            return false;
        }
        // Sectors have 512 or 4096 bytes; a damaged file may say anything.
        long sector = head[SECTOR_SHIFT] == LARGE_SECTORS ? 1 << LARGE_SECTORS : 1 << SMALL_SECTORS;
        long directory = 0;
        for (int i = 3; i >= 0; i--) {
            directory = directory << 8 | (head[FIRST_DIRECTORY_SECTOR + i] & 0xFF);
        }
        long start = (directory + 1) * sector;
        int length = (int) Math.max(0, Math.min(DIRECTORY, source.size() - start));
        byte[] entries = new byte[length];
        source.read(start, entries, 0, length);
        return new String(entries, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
    }
}
