package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.ColumnPattern;
import io.github.relata.model.yaml.YamlText;
import java.util.List;

/** Writes patterns of column names out, and says so when braces were meant as a range of numbers and hold none. */
final class Patterns {
    private final Findings findings;

    Patterns(Findings findings) {
        this.findings = findings;
    }

    List<String> expand(YamlText text) {
        List<String> names = new ColumnPattern(text.text()).expand();
        if (holdsFailedRange(names.get(0))) {
            findings.add(Finding.error(StudyCode.BAD_PATTERN, text.place(), "value", text.text()));
            return List.of();
        }
        return names;
    }

    private static boolean holdsFailedRange(String name) {
        for (int open = name.indexOf('{'); open >= 0; open = name.indexOf('{', open + 1)) {
            int close = name.indexOf('}', open);
            if (close > 0 && isMeantAsRange(name.substring(open + 1, close).strip())) {
                return true;
            }
        }
        return false;
    }

    /** {@code 12..x}, {@code 1-12} and {@code 1:12}, but not {@code 1} or a word. */
    private static boolean isMeantAsRange(String braced) {
        return braced.contains("..")
                || (!braced.isEmpty()
                        && isDigit(braced.charAt(0))
                        && isDigit(braced.charAt(braced.length() - 1))
                        && !braced.chars().allMatch(Patterns::isDigit));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
