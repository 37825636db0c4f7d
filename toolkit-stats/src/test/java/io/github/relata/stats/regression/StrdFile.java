package io.github.relata.stats.regression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A linear regression file of the NIST Statistical Reference Datasets: data and certified values. */
final class StrdFile {
    private static final String NUMBER = "(-?[0-9.]+(?:E[-+]?[0-9]+)?)";
    private static final Pattern PARAMETER = Pattern.compile("\\s+B([0-9]+)\\s+" + NUMBER + "\\s+" + NUMBER + "\\s*");
    private static final Pattern SIGMA = Pattern.compile("\\s+Standard Deviation\\s+" + NUMBER + "\\s*");
    private static final Pattern R_SQUARED = Pattern.compile("\\s+R-Squared\\s+" + NUMBER + "\\s*");
    private static final Pattern DATA = Pattern.compile("\\s+Data\\s+\\(lines (\\d+) to (\\d+)\\)\\s*");

    private final List<String> lines;
    private final List<Parameter> parameters = new ArrayList<>();

    private StrdFile(List<String> lines) {
        this.lines = lines;
        for (String line : lines) {
            Matcher matcher = PARAMETER.matcher(line);
            if (matcher.matches()) {
                parameters.add(new Parameter(
                        Integer.parseInt(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Double.parseDouble(matcher.group(3))));
            }
        }
    }

    static StrdFile read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StrdFile.class.getResourceAsStream("/nist/" + name + ".dat")),
                StandardCharsets.US_ASCII))) {
            return new StrdFile(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A certified coefficient and its standard error. */
    record Parameter(int number, double estimate, double standardError) {}

    List<Parameter> parameters() {
        return parameters;
    }

    double sigma() {
        return Double.parseDouble(find(SIGMA).group(1));
    }

    double rSquared() {
        return Double.parseDouble(find(R_SQUARED).group(1));
    }

    boolean hasIntercept() {
        return parameters.get(0).number() == 0;
    }

    /** The outcome, then the predictors: as they are, or the powers of the only one. */
    double[][] columns() {
        Matcher place = find(DATA);
        int from = Integer.parseInt(place.group(1)) - 1;
        int to = Integer.parseInt(place.group(2));
        int predictors = parameters.size() - (hasIntercept() ? 1 : 0);
        double[][] columns = new double[predictors + 1][to - from];
        for (int row = 0; row < to - from; row++) {
            String[] cells = lines.get(from + row).strip().split("\\s+", -1);
            for (int j = 0; j <= predictors; j++) {
                columns[j][row] =
                        cells.length > j ? Double.parseDouble(cells[j]) : columns[j - 1][row] * columns[1][row];
            }
        }
        return columns;
    }

    private Matcher find(Pattern pattern) {
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new IllegalStateException("no line matches " + pattern);
    }
}
