package io.github.relata.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFilesTest {
    @TempDir
    private Path folder;

    @Test
    void givesNoTwoFiguresOneFile() {
        Document document = Narrative.of(SmallStudy.run(folder, """
                        data: {file: answers.csv}
                        variables:
                          town: {column: town, type: category, levels: {"New Ulm": 1, "new-ulm": 2, "新": 3}}
                          x: {column: x, type: number}
                          y: {column: y, type: number}
                        analyses:
                          - {correlate: [x, y], by: town, name: r}
                        """, """
                        town,x,y
                        1,1,2
                        1,2,1
                        1,3,5
                        2,1,1
                        2,2,4
                        2,3,2
                        3,1,3
                        3,2,2
                        3,3,1
                        """), "0.1");

        assertThat(document.blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(block -> ((Block.Figure) block).file()))
                .containsExactly("flow.svg", "r-New-Ulm.svg", "r-new-ulm-2.svg", "r--.svg");
    }
}
