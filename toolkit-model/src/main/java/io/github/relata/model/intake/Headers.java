package io.github.relata.model.intake;

import io.github.relata.model.finding.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table's headers, to find columns by name: white space and line breaks collapsed, without regard to case unless only
 * the case tells two headers apart. A name that ends in {@code " ..."} stands for the header that begins so. An
 * empty header has no name.
 */
public final class Headers {
    private static final String ELLIPSIS = " ...";

    private final List<String> names;
    private final Map<String, List<Integer>> indexes = new HashMap<>();

    private Headers(List<String> names) {
        this.names = names.stream().map(CellText::collapse).toList();
        for (int i = 0; i < names.size(); i++) {
            indexes.computeIfAbsent(folded(this.names.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
        indexes.remove("");
    }

    /** The headers of these names, in the order of the columns. */
    public static Headers of(List<String> names) {
        return new Headers(names);
    }

    /** All names, collapsed. */
    public List<String> names() {
        return names;
    }

    /** The column of a name. */
    public ColumnMatch find(String name) {
        String wanted = CellText.collapse(name);
        List<Integer> alike = indexes.getOrDefault(folded(wanted), List.of());
        if (alike.isEmpty() && wanted.endsWith(ELLIPSIS)) {
            alike = beginningWith(wanted.substring(0, wanted.length() - ELLIPSIS.length()));
        }
        if (alike.size() > 1) {
            List<Integer> same =
                    alike.stream().filter(i -> names.get(i).equals(wanted)).toList();
            alike = same.size() == 1 ? same : alike;
        }
        return switch (alike.size()) {
            case 0 -> new ColumnMatch.NotFound(Nearest.to(wanted, names));
            case 1 -> new ColumnMatch.Found(alike.get(0));
            default -> new ColumnMatch.Several(alike);
        };
    }

    private List<Integer> beginningWith(String beginning) {
        String start = folded(beginning);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (folded(names.get(i)).startsWith(start)) {
                found.add(i);
            }
        }
        return found;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
