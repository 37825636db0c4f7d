package io.github.relata.model.study;

import io.github.relata.model.expression.Chain;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.expression.Term;
import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Optional;

/** One entry of {@code analyses}. */
public sealed interface Analysis {
    /** One answer for each kind of analysis. */
    interface Visitor<R> {
        R describe(Describe describe);

        R reliability(Reliability reliability);

        R correlate(Correlate correlate);

        R regress(Regress regress);

        R moderate(Moderate moderate);

        R buffer(Buffer buffer);

        R mediate(Mediate mediate);

        R reserved(Reserved reserved);
    }

    /** Asks the visitor's method for this kind of analysis. */
    <R> R accept(Visitor<R> visitor);

    /** What every analysis has. */
    Frame frame();

    /**
     * What every analysis has.
     *
     * @param name its name in the tables, unique in the study: the study's own, or made from kind and position
     * @param label its heading in the report, empty where the study gives none
     * @param by the category by whose levels it is run, once per level
     * @param where which cases it is run on
     */
    record Frame(Place place, String name, String label, Optional<String> by, Optional<Condition> where) {
        /** Whether another analysis is run on the same cases, group by group. */
        public boolean sameCasesAs(Frame other) {
            return by.equals(other.by) && where.map(Condition::toString).equals(other.where.map(Condition::toString));
        }
    }

    /** Distributions: moments of numbers, counts of categories. */
    record Describe(Frame frame, List<String> variables) implements Analysis {
        public Describe {
            variables = List.copyOf(variables);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.describe(this);
        }
    }

    /**
     * Reliability of scores.
     *
     * @param scales scales or single scores by name; empty: all scales
     */
    record Reliability(Frame frame, List<String> scales) implements Analysis {
        public Reliability {
            scales = List.copyOf(scales);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reliability(this);
        }
    }

    /** Correlations of all pairs. */
    record Correlate(Frame frame, List<String> variables, Method method, MissingValues missing, Adjustment adjustment)
            implements Analysis {
        /** The coefficient. */
        public enum Method {
            PEARSON,
            SPEARMAN,
            KENDALL
        }

        /** Which cases a pair uses. */
        public enum MissingValues {
            PAIRWISE,
            LISTWISE
        }

        /** How p values are adjusted for their number. */
        public enum Adjustment {
            NONE,
            HOLM,
            BONFERRONI,
            BH
        }

        public Correlate {
            variables = List.copyOf(variables);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.correlate(this);
        }
    }

    /** Hierarchical least squares: each step adds its terms to those before it. */
    record Regress(Frame frame, String outcome, List<Formula> steps, Errors errors) implements Analysis {
        /** The standard errors. */
        public enum Errors {
            CLASSICAL,
            HC0,
            HC1,
            HC2,
            HC3,
            HC4,
            CLUSTER
        }

        public Regress {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.regress(this);
        }
    }

    /**
     * On whom or what the effect of a predictor depends.
     *
     * @param outcome what is explained
     * @param formula the whole model: each product with all that it is made of
     * @param focal the predictor whose effect is in question: the first of the first product
     */
    record Moderate(Frame frame, String outcome, Formula formula, String focal, Probing probing, Regress.Errors errors)
            implements Analysis {
        /** On what the effect of the focal predictor depends, itself the last where the effect is quadratic. */
        public List<String> moderators() {
            return Products.moderators(formula, focal);
        }

        /** The model in two steps: all other terms, then the highest products of the focal predictor. */
        public List<Formula> steps() {
            List<Term> highest = Products.highest(formula, focal);
            List<Term> lower = formula.terms().stream()
                    .filter(term -> !highest.contains(term))
                    .toList();
            return List.of(new Formula(Optional.empty(), lower), new Formula(Optional.empty(), highest));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moderate(this);
        }
    }

    /** Whether a resource weakens the effect of a stressor: a moderation, of which more is told. */
    record Buffer(Moderate moderation) implements Analysis {
        @Override
        public Frame frame() {
            return moderation.frame();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buffer(this);
        }
    }

    /**
     * Mediation and conditional process analysis.
     *
     * @param chains the paths as the study file has them
     * @param paths what they mean
     * @param probe at which values of moderators effects are told
     * @param natural the change of the predictors for which natural effects are told; none of these if empty
     * @param draws how many draws intervals are made from
     */
    record Mediate(
            Frame frame,
            List<Chain> chains,
            PathDiagram paths,
            ProbeAt probe,
            Optional<NaturalChange> natural,
            Regress.Errors errors,
            Interval interval,
            int draws,
            Contrasts contrasts,
            PValues pValues)
            implements Analysis {
        /** How the intervals of indirect effects are made. */
        public enum Interval {
            PERCENTILE,
            BC,
            BCA,
            MONTE_CARLO
        }

        /** Which indirect effects are compared. */
        public enum Contrasts {
            ALL,
            NONE
        }

        /** Whether indirect effects have a p value. */
        public enum PValues {
            NONE,
            PERCENTILE
        }

        public Mediate {
            chains = List.copyOf(chains);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mediate(this);
        }
    }

    /**
     * An analysis whose name is taken and which is not available yet.
     *
     * @param kind its key in the study file, such as {@code moderate}
     */
    record Reserved(Frame frame, String kind) implements Analysis {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reserved(this);
        }
    }
}
