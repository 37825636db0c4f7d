package io.github.relata.model.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts that a workbook is packed of, unpacked once before they are read: a changed byte would go unseen otherwise,
 * and a small file may unpack to more than there is room for.
 */
final class WorkbookParts {
    private static final int MEGABYTE = 1 << 20;

    private WorkbookParts() {}

    /**
     * Whether the parts together are larger than so many megabytes.
     *
     * @throws IOException if a part is not what was packed
     */
    static boolean areLarger(Path workbook, int megabytes) throws IOException {
        long left = (long) megabytes * MEGABYTE;
        try (ZipFile zip = WorkbookDamage.toldOf(() -> new ZipFile(workbook.toFile()))) {
            List<? extends ZipEntry> parts = zip.stream().toList();
            for (int i = 0; i < parts.size() && left >= 0; i++) {
                left -= unpack(zip, parts.get(i), left);
            }
        }
        return left < 0;
    }

    /** How many bytes a part has; it is left once there are more than {@code most}. */
    private static long unpack(ZipFile zip, ZipEntry part, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream packed = zip.getInputStream(part);
                CheckedInputStream in = new CheckedInputStream(packed, sum)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                if (size > most) {
                    return size;
                }
            }
        }
        if (sum.getValue() != part.getCrc()) {
            throw new IOException(part.getName() + " is not what was packed");
        }
        return size;
    }
}
