package io.github.relata.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A study to measure with: the made-up answers of as many people as wanted to MSPSS, ECR-R and PSS-10, in 62 columns,
 * and the study file. The answers depend on the number of people alone, so that every machine measures the same file.
 */
public final class SampleStudy {
    private static final String DATA = "responses.csv";
    private static final String STUDY = "study.yaml";
    private static final long SEED = 1;

    /** One questionnaire: how many items, answers from where to where, and which of them are worded in reverse. */
    private record Questionnaire(String prefix, int items, int lowest, int highest, List<Integer> reversed) {}

    private static final List<Questionnaire> QUESTIONNAIRES = List.of(
            new Questionnaire("MSPSS_", 12, 1, 7, List.of()),
            new Questionnaire("ECRR_", 36, 1, 7, List.of(9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36)),
            new Questionnaire("PSS_", 10, 0, 4, List.of(4, 5, 7, 8)));

    private SampleStudy() {}

    /** {@code SampleStudy ROWS FOLDER} writes the data and the study file into the folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("SampleStudy ROWS FOLDER");
            System.exit(2);
        }
        System.out.println(write(Integer.parseInt(arguments[0]), Path.of(arguments[1])));
    }

    /** Writes the data and the study file, whose path it gives. */
    static Path write(int rows, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(DATA));
                PrintStream data = new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.US_ASCII)) {
            data.print(header());
            SplittableRandom random = new SplittableRandom(SEED);
            StringBuilder row = new StringBuilder();
            for (int person = 1; person <= rows; person++) {
                row.setLength(0);
                answers(person, random, row);
                data.append(row);
            }
        }
        Path study = folder.resolve(STUDY);
        Files.write(study, resource());
        return study;
    }

    /** Writes it to a new folder among the system's temporary ones. */
    static Path writeTemporary(int rows) throws IOException {
        return write(rows, Files.createTempDirectory("relata-bench"));
    }

    /** The data file of a study file. */
    static Path dataOf(Path study) {
        return study.resolveSibling(DATA);
    }

    /** Removes the folder that a study file stands in. */
    static void remove(Path study) throws IOException {
        try (Stream<Path> files = Files.walk(study.resolveSibling(""))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String header() {
        StringBuilder header = new StringBuilder("respondent,age,gender,hours");
        for (Questionnaire questionnaire : QUESTIONNAIRES) {
            for (int item = 1; item <= questionnaire.items(); item++) {
                header.append(',').append(questionnaire.prefix()).append(item);
            }
        }
        return header.append('\n').toString();
    }

    /** One person: support lowers stress, insecure attachment raises it; one answer in a hundred is missing. */
    private static void answers(int person, SplittableRandom random, StringBuilder row) {
        row.append(person).append(',').append(random.nextInt(18, 66));
        row.append(',').append(random.nextInt(1, 4)).append(',').append(random.nextInt(0, 61));
        double support = random.nextGaussian();
        double attachment = 0.9 * random.nextGaussian() - 0.4 * support;
        double stress = 0.8 * random.nextGaussian() - 0.3 * support + 0.4 * attachment;
        double[] factors = {support, attachment, stress};
        for (int i = 0; i < factors.length; i++) {
            Questionnaire questionnaire = QUESTIONNAIRES.get(i);
            for (int item = 1; item <= questionnaire.items(); item++) {
                row.append(',');
                int answer = answer(questionnaire, item, factors[i] + random.nextGaussian());
                if (random.nextInt(100) > 0) {
                    row.append(answer);
                }
            }
        }
        row.append('\n');
    }

    private static int answer(Questionnaire questionnaire, int item, double value) {
        double direction = questionnaire.reversed().contains(item) ? -1 : 1;
        double width = questionnaire.highest() - questionnaire.lowest();
        double middle = questionnaire.lowest() + width / 2;
        long answer = Math.round(middle + direction * value * width / 5);
        return (int) Math.max(questionnaire.lowest(), Math.min(questionnaire.highest(), answer));
    }

    private static byte[] resource() {
        try (InputStream in = SampleStudy.class.getResourceAsStream(STUDY)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its file " + STUDY);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STUDY, e);
        }
    }
}
