package io.github.relata.bench;

import io.github.relata.model.binding.SurveyReader;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import io.github.relata.scoring.ScoreColumn;
import io.github.relata.scoring.ScoredData;
import io.github.relata.scoring.StudyScorer;
import io.github.relata.scoring.library.Instruments;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The answers of {@link SampleStudy} in memory, not yet scored and scored. */
@State(Scope.Benchmark)
public class SampleAnswers {
    @Param("1000000")
    private int rows;

    private SurveyData answers;
    private ScoredData scored;

    /** Makes the answers; a file of them exists only meanwhile. */
    @Setup
    public void read() throws IOException {
        Path file = SampleStudy.writeTemporary(rows);
        Study study = StudyReader.with(Instruments.shipped()).read(file).orThrow();
        answers = SurveyReader.read(study).orThrow();
        scored = StudyScorer.score(answers);
        SampleStudy.remove(file);
    }

    SurveyData answers() {
        return answers;
    }

    ScoredData scored() {
        return scored;
    }

    /** The scores as plain columns: one array for each of these names. */
    double[][] scores(String... names) {
        double[][] columns = new double[names.length][];
        for (int i = 0; i < names.length; i++) {
            ScoreColumn score = scored.score(names[i]).orElseThrow();
            columns[i] = new double[answers.size()];
            score.numbers().orElseThrow().copy(0, columns[i].length, columns[i]);
        }
        return columns;
    }
}
