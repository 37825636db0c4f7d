package io.github.relata.report.rscript;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.intake.Decision;
import io.github.relata.model.intake.Dialect;
import io.github.relata.model.intake.TableHeader;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The part of the script that reads the file, makes the declared variables and chooses the cases. */
final class DataPart {
    private final Study study;
    private final SurveyData data;
    private final FileLayout layout;
    private final Columns columns;
    private final RWriter out;

    DataPart(Study study, SurveyData data, FileLayout layout, RWriter out) {
        this.study = study;
        this.data = data;
        this.layout = layout;
        this.columns = new Columns(layout);
        this.out = out;
    }

    void write() {
        out.section("The data file");
        out.comment("`text` is the file as it stands; in `cells`, what stands for a missing answer is NA.");
        out.call("text <- read_cells", reading());
        out.line("cells <- text");
        out.call("cells[] <- lapply", List.of("text", "without_missing", "codes = " + RSyntax.texts(missing())));
        out.line("id <- " + id());
        layout.cluster().ifPresent(column -> out.line("cluster <- " + columns.one("cells", column)));
        variables();
        cases();
    }

    private List<String> reading() {
        List<String> arguments = new ArrayList<>(List.of(
                "data_file",
                "delimiter = " + RSyntax.text(String.valueOf(layout.dialect().delimiter())),
                "encoding = " + RSyntax.text(encoding(layout.dialect()))));
        TableHeader header = layout.export().header();
        if (header.size() > 1) {
            arguments.add("header_rows = " + header.size());
            arguments.add("named = " + (header.named() + 1));
        }
        if (layout.dialect().wrapped()) {
            arguments.add("wrapped = TRUE");
        }
        layout.export()
                .decision(Decision.Subject.SHEET)
                .ifPresent(sheet -> arguments.add("sheet = " + RSyntax.text(sheet.choice())));
        return arguments;
    }

    private List<String> missing() {
        List<String> codes = new ArrayList<>(study.data().missing());
        codes.addAll(layout.export().notShown());
        return codes;
    }

    private static String encoding(Dialect dialect) {
        String name = dialect.charset().name();
        if (name.equals("UTF-8")) {
            return "UTF-8-BOM";
        }
        return name.startsWith("UTF-16") && dialect.byteOrderMark() > 0 ? "UTF-16" : name.replace("windows-", "CP");
    }

    private String id() {
        List<String> parts =
                layout.ids().stream().map(column -> columns.one("text", column)).toList();
        return switch (parts.size()) {
            case 0 -> "rownames(text)";
            case 1 -> parts.get(0);
            default -> "paste(" + String.join(", ", parts) + ", sep = \"/\")";
        };
    }

    private void variables() {
        out.section("Variables");
        out.line("study <- data.frame(row.names = rownames(cells))");
        for (Variable variable : study.variables()) {
            String target = RSyntax.member("study", variable.name()) + " <- ";
            int column = layout.variable(variable.name());
            String cells = columns.one("cells", column);
            switch (variable.type()) {
                case NUMBER -> out.call(target + "number", number(variable, cells));
                case CATEGORY -> out.call(target + "category", category(variable, cells));
                case TEXT -> out.line(target + cells);
            }
        }
    }

    private List<String> number(Variable variable, String cells) {
        List<String> arguments = new ArrayList<>(List.of(cells));
        variable.range().ifPresent(range -> {
            arguments.add("low = " + RSyntax.number(range.minimum()));
            arguments.add("high = " + RSyntax.number(range.maximum()));
        });
        Map<String, Double> labels = layout.labels(variable.name());
        if (!labels.isEmpty()) {
            arguments.add("labels = " + labels(labels));
        }
        if (!variable.unit().isEmpty()) {
            arguments.add("unit = " + RSyntax.text(variable.unit()));
        }
        return arguments;
    }

    /** Labels with their numbers, smallest first. */
    static String labels(Map<String, Double> labels) {
        List<String> labelled = labels.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> RSyntax.name(entry.getKey()) + " = " + RSyntax.number(entry.getValue()))
                .toList();
        return "c(" + String.join(", ", labelled) + ")";
    }

    private List<String> category(Variable variable, String cells) {
        CategoryColumn column = (CategoryColumn) data.column(variable.name()).orElseThrow();
        List<String> arguments = new ArrayList<>(List.of(cells, "levels = " + RSyntax.texts(column.levels())));
        List<String> names = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Variable.Level level : variable.levels()) {
            for (String code : level.codes()) {
                names.add(level.name());
                codes.add(RSyntax.text(code));
            }
        }
        if (!codes.isEmpty()) {
            arguments.add("codes = c(" + String.join(", ", RSyntax.named(names, codes)) + ")");
        }
        variable.levels().stream()
                .filter(Variable.Level::others)
                .findFirst()
                .ifPresent(level -> arguments.add("others = " + RSyntax.text(level.name())));
        return arguments;
    }

    private void cases() {
        out.section("Cases");
        NamesInR names = new NamesInR(study, data, layout);
        boolean anyDropped = !layout.leftOut().isEmpty()
                || study.data().rows().isPresent()
                || !study.exclusions().isEmpty()
                || study.data().duplicates() != DataSource.Duplicates.ERROR;
        if (!anyDropped) {
            out.comment("Every row is a case.");
        } else {
            out.comment("A row stays where a value is missing that would decide.");
            out.line("kept <- rep(TRUE, nrow(cells))");
        }
        layout.leftOut().forEach(leftOut -> {
            out.comment("Left out as the survey software marks them: " + leftOut.reason() + ".");
            out.line("kept[rownames(text) %in% " + RSyntax.wholes(wholes(leftOut.rows())) + "] <- FALSE");
        });
        study.data().rows().ifPresent(condition -> {
            out.comment("The study is about some of the rows.");
            out.condition("kept[which(!(", ConditionInR.of(condition, names::value), "))] <- FALSE");
        });
        study.exclusions().forEach(exclusion -> {
            out.comment("Left out: " + exclusion.reason() + ".");
            out.condition("kept[which(", ConditionInR.of(exclusion.when(), names::value), ")] <- FALSE");
        });
        switch (study.data().duplicates()) {
            case ERROR -> {}
            case FIRST -> duplicates("first", "duplicated(id[kept])");
            case LAST -> duplicates("last", "duplicated(id[kept], fromLast = TRUE)");
        }
        if (anyDropped) {
            out.line("cells <- cells[kept, , drop = FALSE]");
            out.line("study <- study[kept, , drop = FALSE]");
            out.line("id <- id[kept]");
            if (layout.cluster().isPresent()) {
                out.line("cluster <- cluster[kept]");
            }
        }
    }

    private static List<Integer> wholes(List<Long> rows) {
        return rows.stream().map(Math::toIntExact).toList();
    }

    private void duplicates(String which, String repeated) {
        out.comment("Of rows with the same id, the " + which + " stays.");
        out.line("kept[kept] <- !" + repeated);
    }
}
