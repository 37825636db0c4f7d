package io.github.relata.report.run.design;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.stats.process.Variable;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns that variables have in a design, each made once: a number has one, a category a 0/1 column for each level but
 * the first, named {@code gender[male]}.
 */
public final class DesignColumns {
    private final SurveyData data;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, List<DesignColumn>> columns = new HashMap<>();

    /** No columns yet, of these data. */
    public DesignColumns(SurveyData data) {
        this.data = data;
    }

    /** Where the numbers of the columns come from, in their order. */
    public List<Source> sources() {
        return sources;
    }

    /** The columns of a variable or score. */
    public List<DesignColumn> of(String name) {
        return columns.computeIfAbsent(name, key -> make(column(key)));
    }

    /** A variable or score of a process model. */
    public Variable variable(String name) {
        List<DesignColumn> own = of(name);
        return column(name).accept(new Column.Visitor<>() {
            @Override
            public Variable number(NumberColumn numbers) {
                return new Variable(name, "", List.of(), own);
            }

            @Override
            public Variable category(CategoryColumn category) {
                List<String> levels = new ArrayList<>(category.levels());
                if (levels.size() < 2) {
                    // Its one column compares nobody with anybody: a level without a name.
                    levels.add("");
                }
                return new Variable(name, levels.get(0), levels.subList(1, own.size() + 1), own);
            }

            @Override
            public Variable text(TextColumn text) {
                throw noPredictor(text);
            }
        });
    }

    private Column column(String name) {
        return data.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    private List<DesignColumn> make(Column column) {
        return column.accept(new Column.Visitor<>() {
            @Override
            public List<DesignColumn> number(NumberColumn numbers) {
                sources.add(new Source.Numbers(numbers));
                return List.of(DesignColumn.numeric(numbers.name(), sources.size() - 1));
            }

            @Override
            public List<DesignColumn> category(CategoryColumn category) {
                if (category.levels().isEmpty()) {
                    // Every case misses it, so that it leaves none.
                    return List.of(indicator(category, 0, category.name()));
                }
                List<DesignColumn> indicators = new ArrayList<>();
                // An only level has no other to be compared with: its column is constant, and its row will say so.
                int first = category.levels().size() == 1 ? 0 : 1;
                for (int level = first; level < category.levels().size(); level++) {
                    String name = category.name() + "[" + category.levels().get(level) + "]";
                    indicators.add(indicator(category, level, name));
                }
                return indicators;
            }

            @Override
            public List<DesignColumn> text(TextColumn text) {
                throw noPredictor(text);
            }
        });
    }

    private DesignColumn indicator(CategoryColumn category, int level, String name) {
        sources.add(new Source.Indicator(category, level));
        return DesignColumn.indicator(name, sources.size() - 1);
    }

    private static IllegalArgumentException noPredictor(TextColumn text) {
        return new IllegalArgumentException("a text is no predictor: " + text.name());
    }
}
