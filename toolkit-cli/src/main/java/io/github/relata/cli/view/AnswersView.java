package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.Wording;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import java.util.List;
import java.util.Map;

/** How the items of an instrument are answered, on the terminal. */
final class AnswersView {
    private static final String INDENT = "  ";

    private final Instrument instrument;
    private final List<AnswerRange> ranges;
    private final Terminal terminal;
    private final Words words;
    private final Lines lines;

    AnswersView(Instrument instrument, Terminal terminal) {
        this.instrument = instrument;
        this.ranges = instrument.items().stream().map(Item::range).distinct().toList();
        this.terminal = terminal;
        this.words = terminal.words();
        this.lines = new Lines(terminal);
    }

    void print() {
        lines.section("instrument.answers");
        range();
        Answering answering = instrument.answering();
        if (!answering.anchors().equals(Wording.NONE)) {
            lines.line("instrument.anchors", "anchors", answering.anchors().english());
        }
        for (Map.Entry<String, Wording> setting : answering.settings().entrySet()) {
            lines.line(
                    "instrument.setting",
                    "name",
                    setting.getKey(),
                    "meaning",
                    setting.getValue().english());
        }
        for (Coding coding : answering.codings()) {
            lines.line("instrument.coding", "name", coding.name(), "codes", codes(coding));
        }
        items();
    }

    /** The range, told once where all items have the same. */
    private void range() {
        String key = ranges.size() == 1 ? "instrument.range" : "instrument.ranges";
        lines.line(
                instrument.answering().openEnded() ? "instrument.range.open" : key,
                "items",
                Integer.toString(instrument.items().size()),
                "minimum",
                NumberWords.of(ranges.get(0).minimum()),
                "maximum",
                NumberWords.of(ranges.get(0).maximum()));
    }

    private String codes(Coding coding) {
        return ranges.size() == 1
                ? words.of(
                        "instrument.codes",
                        "lowest",
                        NumberWords.of(coding.lowest()),
                        "highest",
                        NumberWords.of(coding.highestOf(ranges.get(0))))
                : words.of("instrument.codes.each", "lowest", NumberWords.of(coding.lowest()));
    }

    /** The items with a range of their own, and the gists where they may be told. */
    private void items() {
        TextTable table = new TextTable(Align.RIGHT, Align.LEFT, Align.LEFT);
        for (Item item : instrument.items()) {
            String range = ranges.size() == 1 ? "" : span(item.range());
            if (!item.gist().isEmpty() || !range.isEmpty()) {
                table.row(List.of(Integer.toString(item.number()), range, item.gist()));
            }
        }
        table.lines(terminal.settings().width() - INDENT.length()).forEach(row -> terminal.print(INDENT + row));
    }

    private static String span(AnswerRange range) {
        return NumberWords.of(range.minimum()) + "\u2013" + NumberWords.of(range.maximum());
    }
}
