package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Norm;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A score of an instrument on the terminal: how it is made, and how it is read. */
final class ScoreView {
    private final Terminal terminal;
    private final Words words;
    private final Lines lines;

    ScoreView(Terminal terminal) {
        this.terminal = terminal;
        this.words = terminal.words();
        this.lines = new Lines(terminal);
    }

    void print(ScoreDefinition score) {
        String label = score.label().english();
        terminal.print("  " + score.name() + (label.equals(score.name().replace('_', ' ')) ? "" : ": " + label));
        score.rule().accept(new RuleWords(words)).forEach(lines::indented);
        score.ofItems().ifPresent(items -> {
            AnswerRange range = items.possibleRange();
            lines.indented(words.of(
                    "score.range",
                    "minimum",
                    rounded(range.minimum()),
                    "maximum",
                    rounded(range.maximum()),
                    "required",
                    required(score)));
        });
        score.bands().forEach(this::bands);
        score.caution().ifPresent(caution -> lines.indented(words.of("score.caution", "text", caution.english())));
        score.norms().forEach(this::norm);
    }

    private String required(ScoreDefinition score) {
        int items = score.items().size();
        String authority = words.of("score.authority."
                + score.ofItems().orElseThrow().missing().authority().name().toLowerCase(Locale.ROOT));
        return score.required() == items
                ? words.of("score.required.all", "authority", authority)
                : words.of(
                        "score.required",
                        "required",
                        Integer.toString(score.required()),
                        "items",
                        Integer.toString(items),
                        "authority",
                        authority);
    }

    private void bands(Bands bands) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < bands.levels().size(); i++) {
            Bands.Level level = bands.levels().get(i);
            String name = level.label().english();
            if (i > 0) {
                String key = level.lowerBelongs() ? "bands.from" : "bands.above";
                levels.add(words.of(key, "level", name, "lower", NumberWords.of(level.lower())));
            } else {
                levels.add(name);
            }
        }
        lines.indented(words.of(
                bands.official() ? "bands" : "bands.unofficial",
                "name",
                bands.name(),
                "levels",
                String.join(", ", levels),
                "basis",
                bands.basis().english()));
    }

    private void norm(Norm norm) {
        StringBuilder sample = new StringBuilder(norm.sample());
        norm.group().ifPresent(group -> sample.append(", ").append(group));
        norm.n().ifPresent(n -> sample.append(", n = ").append(n));
        StringBuilder figures = new StringBuilder("M = ").append(NumberWords.of(norm.mean()));
        norm.standardDeviation().ifPresent(sd -> figures.append(", SD = ").append(NumberWords.of(sd)));
        norm.metric().ifPresent(metric -> figures.append(" (").append(metric).append(')'));
        lines.indented(words.of(
                "score.norm", "sample", sample.toString(), "figures", figures.toString(), "source", norm.source()));
    }

    /** A bound to four decimals: those of weighted sums are not round. */
    private static String rounded(double bound) {
        return NumberWords.of(Math.rint(bound * 1e4) / 1e4);
    }
}
