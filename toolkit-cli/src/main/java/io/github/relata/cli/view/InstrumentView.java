package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import io.github.relata.report.text.WrappedText;
import java.util.List;
import java.util.Locale;

/** Instruments on the terminal. */
public final class InstrumentView {
    private final Instrument instrument;
    private final Terminal terminal;
    private final Words words;

    private InstrumentView(Instrument instrument, Terminal terminal) {
        this.instrument = instrument;
        this.terminal = terminal;
        this.words = terminal.words();
    }

    /** Prints a line for each instrument. */
    public static void list(List<Instrument> instruments, Terminal terminal) {
        Words words = terminal.words();
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT)
                .headings(List.of(
                        words.of("instrument.id"),
                        words.of("instrument.items"),
                        words.of("instrument.scores"),
                        words.of("instrument.name")));
        for (Instrument instrument : instruments) {
            table.row(List.of(
                    instrument.id(),
                    Integer.toString(instrument.items().size()),
                    String.join(
                            ", ",
                            instrument.orders().get(0).scores().stream()
                                    .map(ScoreDefinition::name)
                                    .toList()),
                    instrument.name()));
        }
        table.lines().forEach(terminal::print);
    }

    /** Prints all that is known of an instrument. */
    public static void print(Instrument instrument, Terminal terminal) {
        InstrumentView view = new InstrumentView(instrument, terminal);
        view.head();
        instrument.orders().forEach(view::order);
        view.evidence();
        view.studyFile();
    }

    private void head() {
        terminal.heading(instrument.name());
        Citation citation = instrument.about().citation();
        line(
                "instrument.citation",
                "authors",
                citation.authors(),
                "year",
                Integer.toString(citation.year()),
                "source",
                citation.source());
        citation.doi().ifPresent(doi -> line("instrument.doi", "doi", doi));
        line("instrument.licence", "licence", instrument.licence().terms());
        line("instrument.revision", "id", instrument.id(), "revision", Integer.toString(instrument.revision()));
        terminal.print("");
        items();
    }

    /** The range, told once where all items have the same, and the gists where they may be told. */
    private void items() {
        List<AnswerRange> ranges =
                instrument.items().stream().map(Item::range).distinct().toList();
        line(
                ranges.size() == 1 ? "instrument.range" : "instrument.ranges",
                "items",
                Integer.toString(instrument.items().size()),
                "minimum",
                NumberWords.of(ranges.get(0).minimum()),
                "maximum",
                NumberWords.of(ranges.get(0).maximum()));
        if (!instrument.answering().anchors().english().isEmpty()) {
            line(
                    "instrument.anchors",
                    "anchors",
                    instrument.answering().anchors().english());
        }
        TextTable table = new TextTable(Align.RIGHT, Align.LEFT, Align.LEFT);
        for (Item item : instrument.items()) {
            String range = ranges.size() == 1
                    ? ""
                    : NumberWords.of(item.range().minimum()) + "–"
                            + NumberWords.of(item.range().maximum());
            if (!item.gist().isEmpty() || !range.isEmpty()) {
                table.row(List.of(Integer.toString(item.number()), range, item.gist()));
            }
        }
        table.lines().forEach(row -> terminal.print("  " + row));
    }

    private void order(ItemOrder order) {
        terminal.print("");
        boolean isDefault =
                instrument.defaultOrder().filter(order.name()::equals).isPresent();
        if (instrument.orders().size() == 1) {
            terminal.heading(words.of("instrument.key"));
        } else {
            terminal.heading(
                    words.of(isDefault ? "instrument.order.default" : "instrument.order", "order", order.name()));
            line("instrument.recognition", "recognition", order.recognition().english());
        }
        for (ScoreDefinition score : order.scores()) {
            line(
                    "instrument.score",
                    "score",
                    score.name(),
                    "rule",
                    words.of("rule." + score.rule().key()),
                    "items",
                    items(score),
                    "count",
                    Integer.toString(score.itemCount()),
                    "required",
                    Integer.toString(score.required()),
                    "authority",
                    words.of("authority." + score.missing().authority().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** The numbers of a score's items; a minus marks a reversed one, as in instrument files. */
    private static String items(ScoreDefinition score) {
        StringBuilder items = new StringBuilder();
        for (KeyedItem keyed : score.items()) {
            items.append(items.isEmpty() ? "" : " ")
                    .append(keyed.reverseKeyed() ? "-" : "")
                    .append(keyed.item().number());
        }
        return items.toString();
    }

    private void evidence() {
        terminal.print("");
        terminal.heading(words.of("instrument.evidence"));
        String verified = instrument.evidence().verified();
        line("instrument.verified." + (verified.isEmpty() ? "not" : verified));
        instrument.evidence().sources().forEach(source -> line("instrument.source", "text", source));
        if (!instrument.evidence().disagreements().isEmpty()) {
            line("instrument.disagreements");
            instrument.evidence().disagreements().forEach(text -> line("instrument.source", "text", text.english()));
        }
    }

    private void studyFile() {
        terminal.print("");
        terminal.heading(words.of("instrument.study"));
        terminal.print("scales:");
        StringBuilder line = new StringBuilder("  ")
                .append(instrument.id())
                .append(": {instrument: ")
                .append(instrument.id())
                .append(", columns: \"")
                .append(instrument.id().toUpperCase(Locale.ROOT))
                .append("_{1..")
                .append(instrument.items().size())
                .append("}\"");
        if (instrument.orders().size() > 1) {
            line.append(", variant: ")
                    .append(instrument
                            .defaultOrder()
                            .orElse(instrument.orders().get(0).name()));
        }
        terminal.print(line.append('}').toString());
    }

    private void line(String key, String... namesAndValues) {
        WrappedText.lines(
                        words.of(key, namesAndValues), "  ", terminal.settings().width())
                .forEach(terminal::print);
    }
}
