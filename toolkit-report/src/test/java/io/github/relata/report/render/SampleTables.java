package io.github.relata.report.render;

import static io.github.relata.report.render.SamplePieces.correlation;
import static io.github.relata.report.render.SamplePieces.count;
import static io.github.relata.report.render.SamplePieces.headers;
import static io.github.relata.report.render.SamplePieces.number;
import static io.github.relata.report.render.SamplePieces.symbol;
import static io.github.relata.report.render.SamplePieces.words;

import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.narrative.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** The tables of the sample. */
final class SampleTables {
    private static final List<String> VARIABLES = List.of(
            "Age",
            "Support from family",
            "Support from friends",
            "Attachment anxiety",
            "Attachment avoidance",
            "Stress");
    private static final double[][] CORRELATIONS = {
        {},
        {0.0512},
        {-0.0387, 0.4231},
        {-0.1204, -0.3144, -0.2871},
        {0.0861, -0.3625, -0.4028, 0.2213},
        {-0.1532, -0.2941, -0.2418, 0.5127, 0.1989},
    };

    private SampleTables() {}

    static Block participants() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.section(List.of(words("Gender"))));
        rows.add(frequency("female", 301, 62.3188, 0));
        rows.add(frequency("male", 168, 34.7826, 1));
        rows.add(frequency("other", 14, 2.8986, 2));
        rows.add(Block.Row.section(List.of(words("Faculty"))));
        rows.add(frequency("Psychology & Education", 1290, 47.2, 3));
        rows.add(frequency("Medicine <pre-clinical>", 255, 52.8, 4));
        return new Block.Table(
                "table-1",
                1,
                "Participants by gender and faculty",
                headers("", "n", "%"),
                rows,
                List.of(words("Percentages of valid answers.")));
    }

    static Block reliability() {
        List<Block.Row> rows = new ArrayList<>();
        String[] scales = {"Perceived support (MSPSS)", "Attachment anxiety", "Stress (PSS-10)", "Two items"};
        double[][] values = {
            {12, 0.9134, 0.9012, 0.9245, 0.9151},
            {18, 0.8876, 0.8723, 0.9017, 0.8901},
            {10, 0.8412, 0.8195, 0.8611, 0.8439},
            {2, -0.0021, Double.NaN, Double.NaN, Double.NaN}
        };
        for (int row = 0; row < scales.length; row++) {
            double[] v = values[row];
            rows.add(Block.Row.of(List.of(
                    List.of(words(scales[row])),
                    List.of(count((int) v[0], "reliability", row, "n.items")),
                    List.of(number(v[1], NumberStyle.CORRELATION, "reliability", row, "estimate")),
                    List.of(
                            words("["),
                            number(v[2], NumberStyle.CORRELATION, "reliability", row, "conf.low"),
                            words(", "),
                            number(v[3], NumberStyle.CORRELATION, "reliability", row, "conf.high"),
                            words("]")),
                    List.of(number(v[4], NumberStyle.CORRELATION, "reliability", row, "estimate")))));
        }
        return new Block.Table(
                "table-2",
                2,
                "Reliability of the scales",
                List.of(
                        List.of(words("Scale")),
                        List.of(words("Items")),
                        List.of(symbol("α")),
                        List.of(words("95% CI")),
                        List.of(symbol("ω"), words(" (one-factor)"))),
                rows,
                List.of());
    }

    static Block correlations() {
        List<List<Inline>> columns = new ArrayList<>(headers("Variable", "M", "SD"));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < VARIABLES.size(); i++) {
            columns.add(List.of(words(Integer.toString(i + 1))));
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(List.of(words((i + 1) + ". " + VARIABLES.get(i))));
            cells.add(
                    List.of(number(i == 0 ? 21.4137 : 3.2 + 0.31 * i, NumberStyle.GENERAL, "descriptives", i, "mean")));
            cells.add(List.of(number(i == 0 ? 2.6 : 0.71 + 0.123 * i, NumberStyle.GENERAL, "descriptives", i, "sd")));
            for (int j = 0; j < i; j++) {
                double r = CORRELATIONS[i][j];
                String stars = Math.abs(r) > 0.25 ? "***" : Math.abs(r) > 0.15 ? "**" : Math.abs(r) > 0.1 ? "*" : "";
                List<Inline> cell = new ArrayList<>(List.of(correlation(r, i * (i - 1) / 2 + j)));
                if (!stars.isEmpty()) {
                    cell.add(new Inline.Superscript(stars));
                }
                cells.add(cell);
            }
            cells.add(
                    i == 0
                            ? List.of(number(Double.NaN, NumberStyle.CORRELATION, "reliability", 0, "estimate"))
                            : List.of(
                                    words("("),
                                    number(0.81 + 0.02 * i, NumberStyle.CORRELATION, "reliability", i, "estimate"),
                                    words(")")));
            while (cells.size() < VARIABLES.size() + 3) {
                cells.add(List.of());
            }
            rows.add(Block.Row.of(cells));
        }
        return new Block.Table(
                "table-3",
                3,
                "Means, standard deviations, reliabilities and correlations",
                columns,
                rows,
                List.of(
                        symbol("N"),
                        words(" = 472–483, pairwise. Cronbach’s "),
                        symbol("α"),
                        words(" on the diagonal in parentheses. "),
                        symbol("p"),
                        words(" adjusted after Holm. "),
                        new Inline.Superscript("*"),
                        symbol("p"),
                        words(" < .05. "),
                        new Inline.Superscript("**"),
                        symbol("p"),
                        words(" < .01. "),
                        new Inline.Superscript("***"),
                        symbol("p"),
                        words(" < .001.")));
    }

    private static Block.Row frequency(String level, int n, double percent, int row) {
        return Block.Row.of(List.of(
                List.of(words(level)),
                List.of(count(n, "frequencies", row, "n")),
                List.of(number(percent, NumberStyle.PERCENT, "frequencies", row, "percent.valid"))));
    }

    private static Block.Row term(String name, int row, double b, double se, double beta, double p) {
        String table = "regression-terms";
        return Block.Row.of(List.of(
                List.of(words(name)),
                List.of(number(b, NumberStyle.GENERAL, table, row, "estimate")),
                List.of(number(se, NumberStyle.GENERAL, table, row, "std.error")),
                List.of(
                        words("["),
                        number(b - 1.96 * se, NumberStyle.GENERAL, table, row, "conf.low"),
                        words(", "),
                        number(b + 1.96 * se, NumberStyle.GENERAL, table, row, "conf.high"),
                        words("]")),
                List.of(number(beta, NumberStyle.CORRELATION, table, row, "std.estimate")),
                List.of(number(p, NumberStyle.P_VALUE, table, row, "p.value"))));
    }

    static Block regression() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.section(List.of(words("Step 1"))));
        rows.add(term("(Intercept)", 0, 28.114, 1.204, Double.NaN, 1e-60));
        rows.add(term("Age", 1, -0.0834, 0.0412, -0.0911, 0.0432));
        rows.add(term("Support from family", 2, -1.2046, 0.2231, -0.2614, 1.1e-7));
        rows.add(Block.Row.section(List.of(words("Step 2"))));
        rows.add(term("(Intercept)", 3, 18.7, 1.51, Double.NaN, 1e-30));
        rows.add(term("Age", 4, -0.0523, 0.0377, -0.0571, 0.1663));
        rows.add(term("Support from family", 5, -0.6191, 0.2104, -0.1343, 0.0034));
        rows.add(term("Attachment anxiety", 6, 2.3817, 0.2013, 0.4725, 1e-28));
        rows.add(term("Gender: other, against female", 7, 1234.5, 0.2013, 0.4725, 0.99999));
        return new Block.Table(
                "table-4",
                4,
                "Hierarchical regression of stress",
                List.of(
                        List.of(words("Term")),
                        List.of(symbol("b")),
                        List.of(symbol("SE")),
                        List.of(words("95% CI")),
                        List.of(symbol("β")),
                        List.of(symbol("p"))),
                rows,
                List.of(symbol("N"), words(" = 482. Classical standard errors.")));
    }
}
