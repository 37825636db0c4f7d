package io.github.relata.model.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Small delimited files of all sorts, for tests with seeded chance: most are plain, many have something that is not, and
 * some are damaged.
 */
final class RandomFile {
    private static final String[] LINE_ENDS = {"\n", "\n", "\n", "\r\n", "\r\n", "\r"};
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Random random;
    private final char delimiter;
    private final String lineEnd;
    private final int width;
    private final int variety;
    private final boolean trailing;
    private final boolean decimalComma;
    /** One thing in so many is odd. */
    private final int oddOneIn;

    private final StringBuilder text = new StringBuilder();

    private RandomFile(Random random) {
        this.random = random;
        delimiter = oneIn(3) ? Dialect.DELIMITERS.charAt(random.nextInt(4)) : ',';
        lineEnd = LINE_ENDS[random.nextInt(LINE_ENDS.length)];
        width = 1 + random.nextInt(oneIn(10) ? 30 : 6);
        variety = 1 + random.nextInt(4);
        trailing = oneIn(12);
        decimalComma = delimiter != ',' && oneIn(2);
        oddOneIn = oneIn(3) ? 60 : 3000;
    }

    /** A file and what a study declares of it. */
    static final class Sample {
        private final byte[] bytes;
        private final IntakeOptions options;
        private final HeaderLayout header;

        private Sample(byte[] bytes, IntakeOptions options, HeaderLayout header) {
            this.bytes = bytes;
            this.options = options;
            this.header = header;
        }

        void write(Path file) throws IOException {
            Files.write(file, bytes);
        }

        IntakeOptions options() {
            return options;
        }

        /** How the rows above the answers lie. */
        HeaderLayout header() {
            return header;
        }
    }

    static Sample next(Random random) {
        return new RandomFile(random).sample();
    }

    private Sample sample() {
        int headers = oneIn(6) ? 2 + random.nextInt(2) : 1;
        HeaderLayout header = new HeaderLayout(headers, random.nextInt(headers));
        for (int row = 0; row < headers; row++) {
            appendHeader();
        }
        for (int row = random.nextInt(60); row >= 0; row--) {
            text.append(oneIn(oddOneIn) ? "\r" : lineEnd);
            appendRow();
        }
        text.append(lineEnd.repeat(random.nextInt(3)));
        IntakeOptions options = IntakeOptions.auto().withThreads(1 + random.nextInt(3));
        if (oneIn(15)) {
            return new Sample(damaged(text.toString().getBytes(WESTERN)), declared(options), header);
        }
        if (oneIn(25)) {
            return new Sample(damaged(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)), options, header);
        }
        String mark = oneIn(4) ? "\uFEFF" : "";
        return new Sample(damaged((mark + text).getBytes(StandardCharsets.UTF_8)), options, header);
    }

    private IntakeOptions declared(IntakeOptions options) {
        return oneIn(3) ? options : options.withEncoding(Encoding.WINDOWS_1252);
    }

    /** Changes a byte of one file in twenty. */
    private byte[] damaged(byte[] bytes) {
        if (oneIn(20)) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void appendHeader() {
        text.append(text.isEmpty() ? "" : lineEnd);
        for (int i = 0; i < width; i++) {
            String name = (random.nextBoolean() ? " Q" : "Frage  é") + i;
            text.append(i == 0 ? "" : delimiter).append(oneIn(20) ? "\"" + name + "\"" : name);
        }
        text.append(trailing ? delimiter : "");
    }

    private void appendRow() {
        boolean blank = oneIn(30);
        if (blank && random.nextBoolean()) {
            return;
        }
        int cells = oneIn(oddOneIn) ? 1 + random.nextInt(width + 2) : width;
        for (int i = 0; i < cells; i++) {
            text.append(i == 0 ? "" : delimiter).append(blank ? "" : cell());
        }
        text.append(trailing && !oneIn(oddOneIn) ? delimiter : "");
    }

    private String cell() {
        String plain = RandomCells.next(random, variety);
        String cell = decimalComma ? plain.replace('.', ',') : plain;
        boolean quoted = cell.indexOf(delimiter) >= 0 || oneIn(100);
        if (!oneIn(oddOneIn)) {
            return quoted ? "\"" + cell + "\"" : cell;
        }
        return switch (random.nextInt(8)) {
            case 0 -> "\"a" + delimiter + "b\"";
            case 1 -> "\"x" + lineEnd + "y\"";
            case 2 -> "\"say \"\"hi\"\"\"";
            case 3 -> "5\" screen";
            case 4 -> " \"z\" ";
            case 5 -> "\u2003wide\u2003";
            case 6 -> "\"never closed";
            default -> "\uFFFD";
        };
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}
