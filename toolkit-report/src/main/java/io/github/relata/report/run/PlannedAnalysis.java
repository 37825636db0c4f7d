package io.github.relata.report.run;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.study.Analysis;
import io.github.relata.report.run.design.Design;
import io.github.relata.report.run.design.ModerationDesign;
import io.github.relata.report.run.design.PathDesign;
import java.util.List;
import java.util.Optional;

/** An analysis whose names have become columns, cases and terms. */
public sealed interface PlannedAnalysis {
    /** One answer for each kind of analysis. */
    interface Visitor<R> {
        R describe(Describe describe);

        R reliability(Reliability reliability);

        R correlate(Correlate correlate);

        R regress(Regress regress);

        R moderate(Moderate moderate);

        R buffer(Buffer buffer);

        R mediate(Mediate mediate);

        R reserved(Analysis.Reserved reserved);
    }

    /** Asks the visitor's method for this kind of analysis. */
    <R> R accept(Visitor<R> visitor);

    /** What every analysis has. */
    Analysis.Frame frame();

    /** The cases of each of its runs; none of an analysis that is not available yet. */
    List<CaseGroup> groups();

    /** Distributions of variables. */
    record Describe(Analysis.Describe analysis, List<CaseGroup> groups, List<Column> columns)
            implements PlannedAnalysis {
        public Describe {
            groups = List.copyOf(groups);
            columns = List.copyOf(columns);
        }

        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.describe(this);
        }
    }

    /** Reliability of scores. */
    record Reliability(Analysis.Reliability analysis, List<CaseGroup> groups, List<ScoreItems> scores)
            implements PlannedAnalysis {
        public Reliability {
            groups = List.copyOf(groups);
            scores = List.copyOf(scores);
        }

        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reliability(this);
        }
    }

    /** A score and the scale it is made from. */
    record ScoreItems(ScaleItems scale, ScoreDefinition score) {
        /** The score's name in the study. */
        public String name() {
            return score.nameIn(scale.name());
        }
    }

    /**
     * Correlations of all pairs.
     *
     * @param partWhole pairs of which one is scored from items of the other
     * @param sources which analyses give the mean, SD and alpha that stand beside the coefficients, column by column
     */
    record Correlate(
            Analysis.Correlate analysis,
            List<CaseGroup> groups,
            List<NumberColumn> columns,
            List<Pair> partWhole,
            List<Beside> sources)
            implements PlannedAnalysis {
        public Correlate {
            groups = List.copyOf(groups);
            columns = List.copyOf(columns);
            partWhole = List.copyOf(partWhole);
            sources = List.copyOf(sources);
        }

        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.correlate(this);
        }
    }

    /**
     * Which analyses describe a variable on the same cases: another one that is in the study anyway, or the correlation
     * itself, so that no figure is computed twice and each that is shown has its row.
     *
     * @param descriptives the analysis whose descriptives are shown
     * @param reliability the analysis whose alpha is shown; none for what is no score
     */
    record Beside(String descriptives, Optional<String> reliability) {}

    /** Two places in a list of columns, the earlier first. */
    record Pair(int first, int second) {}

    /** Hierarchical least squares. */
    record Regress(Analysis.Regress analysis, List<CaseGroup> groups, NumberColumn outcome, Design design)
            implements PlannedAnalysis {
        public Regress {
            groups = List.copyOf(groups);
        }

        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.regress(this);
        }
    }

    /** On whom or what the effect of a predictor depends. */
    record Moderate(Analysis.Moderate analysis, List<CaseGroup> groups, NumberColumn outcome, ModerationDesign design)
            implements PlannedAnalysis {
        public Moderate {
            groups = List.copyOf(groups);
        }

        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moderate(this);
        }
    }

    /** Whether a resource weakens the effect of a stressor. */
    record Buffer(Moderate moderation) implements PlannedAnalysis {
        @Override
        public Analysis.Frame frame() {
            return moderation.frame();
        }

        @Override
        public List<CaseGroup> groups() {
            return moderation.groups();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buffer(this);
        }
    }

    /** Mediation and conditional process analysis. */
    record Mediate(Analysis.Mediate analysis, List<CaseGroup> groups, PathDesign design) implements PlannedAnalysis {
        public Mediate {
            groups = List.copyOf(groups);
        }

        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mediate(this);
        }
    }

    /** An analysis that is not available yet. */
    record Reserved(Analysis.Reserved analysis) implements PlannedAnalysis {
        @Override
        public Analysis.Frame frame() {
            return analysis.frame();
        }

        @Override
        public List<CaseGroup> groups() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reserved(analysis);
        }
    }
}
