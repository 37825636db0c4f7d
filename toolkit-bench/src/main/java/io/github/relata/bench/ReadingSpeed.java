package io.github.relata.bench;

import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How many megabytes of a CSV are read in a second, in turns, so that a busy machine is unfair to none: by the fast way,
 * by commons-csv as Relata uses it, by commons-csv alone, and by {@code data.table::fread} where R is there.
 */
public final class ReadingSpeed {
    private static final double MEGABYTE = 1e6;

    private ReadingSpeed() {}

    /** Work that is timed; a way that tells its own time answers it, in seconds. */
    private interface Way {
        double seconds() throws IOException, InterruptedException;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Arguments: the file, and how many rounds are counted after one that is not. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path notPlain = Files.createTempFile("not-plain", ".csv");
        try {
            copyBelowAnEmptyLine(file, notPlain);
            Map<String, double[]> seconds = measure(ways(file, notPlain), rounds);
            double megabytes = Files.size(file) / MEGABYTE;
            System.out.println(Math.round(megabytes) + " MB, median of " + rounds + " rounds");
            seconds.forEach((way, times) -> System.out.println(way + ": " + Math.round(1000 * median(times)) + " ms, "
                    + Math.round(megabytes / median(times)) + " MB/s"));
        } finally {
            Files.delete(notPlain);
        }
    }

    private static Map<String, Way> ways(Path file, Path notPlain) {
        IntakeOptions all = IntakeOptions.auto();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("fast way, " + all.threads() + " threads", timed(() -> read(file, all)));
        ways.put("fast way, 1 thread", timed(() -> read(file, all.withThreads(1))));
        ways.put("by commons-csv", timed(() -> read(notPlain, all)));
        ways.put("commons-csv alone, every cell as a text", timed(() -> parse(file)));
        ways.put("data.table::fread, all threads", () -> fread(file, 0));
        ways.put("data.table::fread, 1 thread", () -> fread(file, 1));
        return ways;
    }

    private static Map<String, double[]> measure(Map<String, Way> ways, int rounds)
            throws IOException, InterruptedException {
        Map<String, double[]> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                double time = way.getValue().seconds();
                if (round > 0) {
                    seconds.computeIfAbsent(way.getKey(), key -> new double[rounds])[round - 1] = time;
                }
            }
        }
        return seconds;
    }

    private static Way timed(Work work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / 1e9;
        };
    }

    private static void read(Path file, IntakeOptions options) {
        Intake.read(file, options).orThrow();
    }

    private static void parse(Path file) throws IOException {
        long characters = 0;
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                for (String cell : row) {
                    characters += cell.length();
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    /** R tells how long fread itself took, without the start of R. */
    private static double fread(Path file, int threads) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "Rscript",
                        "-e",
                        "library(data.table); setDTthreads(" + threads
                                + "); cat(system.time(fread(commandArgs(TRUE)[1],"
                                + " showProgress = FALSE))[['elapsed']])",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? Double.parseDouble(told) : Double.NaN;
    }

    /** With an empty line above the header a file is not plain, and its cells are the same. */
    private static void copyBelowAnEmptyLine(Path file, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write('\n');
            Files.copy(file, out);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
