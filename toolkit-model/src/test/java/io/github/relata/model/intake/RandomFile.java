package io.github.relata.model.intake;

import java.util.Random;

/** Small delimited files of all sorts, for tests with seeded chance. */
final class RandomFile {
    private RandomFile() {}

    static String next(Random random) {
        String delimiter = random.nextInt(3) == 0 ? ";" : ",";
        String lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
        int width = 1 + random.nextInt(6);
        int variety = 1 + random.nextInt(4);
        int wildness = random.nextInt(3) == 0 ? 60 : 3000;
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        for (int i = 0; i < width; i++) {
            String name = (random.nextBoolean() ? " Q" : "Frage  é") + i;
            text.append(i == 0 ? "" : delimiter).append(random.nextInt(20) == 0 ? "\"" + name + "\"" : name);
        }
        for (int row = random.nextInt(60); row >= 0; row--) {
            text.append(lineEnd);
            appendRow(text, random, delimiter, width, variety, wildness);
        }
        return text.append(lineEnd.repeat(random.nextInt(3))).toString();
    }

    private static void appendRow(
            StringBuilder text, Random random, String delimiter, int width, int variety, int wildness) {
        boolean blank = random.nextInt(30) == 0;
        if (blank && random.nextBoolean()) {
            return;
        }
        int cells = random.nextInt(wildness) == 0 ? 1 + random.nextInt(width + 2) : width;
        for (int i = 0; i < cells; i++) {
            text.append(i == 0 ? "" : delimiter);
            text.append(blank ? "" : cell(random, delimiter, variety, wildness));
        }
    }

    private static String cell(Random random, String delimiter, int variety, int wildness) {
        String cell = RandomCells.next(random, variety);
        boolean quoted = cell.contains(delimiter) || random.nextInt(100) == 0;
        if (random.nextInt(wildness) > 0) {
            return quoted ? "\"" + cell + "\"" : cell;
        }
        return switch (random.nextInt(7)) {
            case 0 -> "\"a" + delimiter + "b\"";
            case 1 -> "\"x\ny\"";
            case 2 -> "\"say \"\"hi\"\"\"";
            case 3 -> "5\" screen";
            case 4 -> " \"z\" ";
            case 5 -> "\u2003wide\u2003";
            default -> "\uFFFD";
        };
    }
}
