package io.github.relata.report.narrative;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.run.CaseGroup;

/** What a figure's file is called: by its analysis and level, in letters, digits and hyphens that any system takes. */
final class FigureName {
    private FigureName() {}

    static String of(Analysis.Frame frame, CaseGroup group) {
        String name = group.level().isEmpty() ? frame.name() : frame.name() + "-" + group.level();
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            safe.append(plain ? c : '-');
        }
        return safe.toString();
    }
}
