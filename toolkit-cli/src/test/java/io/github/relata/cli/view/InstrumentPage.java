package io.github.relata.cli.view;

import io.github.relata.cli.words.Words;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.scoring.library.Instruments;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of all shipped instruments in the documentation, made from their files. */
final class InstrumentPage {
    private static final String HEAD = """
            # The instruments

            %d instruments come with Relata, with %d worked examples that all come out. The key of %d is verified by two
            sources or more (\u2217\u2217), that of %d by one (\u2217). `relata instruments show ID` tells all that is known of one: its key,
            how to recognise the order of its items, bands and norms, where sources differ, on what terms it may be used.
            [Adding one](instruments-adding.md) takes a file and no Java.

            - **key**: how well the key is known.
            - **scores**: how many there are, and by which rules they are made. *points*: answers count by a table of their own;
              *rescaled*: onto another range; *looked up*: in a published table; *formula* and *rule*: worked out from items and
              other scores; *bands*: with named stretches.
            - **use**: on what terms in research / for profit: *free*, with *permission*, or *?* where the sources do not say.
            - **orders**: the item orders in circulation, the usual one first; a study must name one where none is usual (\u2020).

            This page is made from the files by `InstrumentPageTest` in `toolkit-cli`.
            """;

    private final Words words = Words.english();
    private final List<Instrument> all =
            Instruments.shipped().ids().stream().map(Instruments.shipped()::get).toList();

    String text() {
        int examples = all.stream()
                .mapToInt(instrument -> Instruments.shipped()
                        .file(instrument.id())
                        .orElseThrow()
                        .examples()
                        .size())
                .sum();
        long verified = all.stream().filter(InstrumentPage::byTwoSources).count();
        StringBuilder page = new StringBuilder(HEAD.formatted(all.size(), examples, verified, all.size() - verified));
        page.append("\n| | instruments | by two sources | by one |\n|---|---:|---:|---:|\n");
        for (Optional<Construct> construct : constructs()) {
            List<Instrument> within = within(construct);
            long two = within.stream().filter(InstrumentPage::byTwoSources).count();
            page.append("| ").append(heading(construct)).append(" | ").append(within.size());
            page.append(" | ")
                    .append(two)
                    .append(" | ")
                    .append(within.size() - two)
                    .append(" |\n");
        }
        for (Optional<Construct> construct : constructs()) {
            page.append("\n## ").append(heading(construct)).append("\n\n");
            page.append("| id | name | items | scores | key | use | Indonesian name | orders |\n");
            page.append("|---|---|---:|---|---|---|---|---|\n");
            within(construct).forEach(instrument -> page.append(row(instrument)));
        }
        return page.toString();
    }

    private List<Optional<Construct>> constructs() {
        List<Optional<Construct>> constructs = new ArrayList<>();
        for (Construct construct : Construct.values()) {
            constructs.add(Optional.of(construct));
        }
        constructs.add(Optional.empty());
        constructs.removeIf(construct -> within(construct).isEmpty());
        return constructs;
    }

    private List<Instrument> within(Optional<Construct> construct) {
        return all.stream()
                .filter(instrument ->
                        instrument.about().constructs().stream().findFirst().equals(construct))
                .toList();
    }

    private String heading(Optional<Construct> construct) {
        return words.of("construct." + construct.map(Construct::key).orElse("none"));
    }

    private static boolean byTwoSources(Instrument instrument) {
        return instrument.evidence().verified().equals("two-sources");
    }

    private String row(Instrument instrument) {
        Licence licence = instrument.licence();
        return "| "
                + String.join(
                        " | ",
                        "`" + instrument.id() + "`",
                        cell(instrument.name()),
                        instrument.items().size() + (instrument.answering().openEnded() ? "+" : ""),
                        scores(instrument),
                        byTwoSources(instrument) ? "\u2217\u2217" : "\u2217",
                        use(licence.research()) + " / " + use(licence.commercial()),
                        cell(instrument.about().name().indonesian().orElse("")),
                        orders(instrument))
                + " |\n";
    }

    private static String scores(Instrument instrument) {
        List<ScoreDefinition> scores = usual(instrument).scores();
        Set<String> rules = new LinkedHashSet<>();
        scores.forEach(score -> score.rule().accept(new RuleNames(rules)));
        if (scores.stream().anyMatch(score -> score.band().isPresent())) {
            rules.add("bands");
        }
        return scores.size() + ": " + String.join(", ", rules);
    }

    private static ItemOrder usual(Instrument instrument) {
        return instrument.dominantOrder().orElse(instrument.orders().get(0));
    }

    private static String use(Licence.Use use) {
        return use == Licence.Use.NOT_STATED ? "?" : use.key();
    }

    private static String orders(Instrument instrument) {
        if (instrument.orders().size() == 1) {
            return "";
        }
        List<String> names = new ArrayList<>();
        instrument.orders().forEach(order -> names.add("`" + order.name() + "`"));
        String usual = "`" + usual(instrument).name() + "`";
        names.remove(usual);
        names.add(0, usual);
        return String.join(", ", names) + (instrument.defaultOrder().isEmpty() ? " \u2020" : "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private record RuleNames(Set<String> names) implements ScoringRule.Visitor<RuleNames> {
        @Override
        public RuleNames ofItems(ScoringRule.OfItems rule) {
            names.add(rule.aggregation().key());
            if (!rule.items().stream().allMatch(KeyedItem::isPlain)) {
                names.add("points");
            }
            if (rule.conversion() instanceof Conversion.Table) {
                names.add("looked up");
            } else if (!(rule.conversion() instanceof Conversion.None)) {
                names.add("rescaled");
            }
            return this;
        }

        @Override
        public RuleNames formula(ScoringRule.Formula rule) {
            names.add("formula");
            return this;
        }

        @Override
        public RuleNames cases(ScoringRule.Cases rule) {
            names.add("rule");
            return this;
        }
    }
}
