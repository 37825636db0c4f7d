package io.github.relata.report.run.design;

import io.github.relata.model.data.SurveyData;
import io.github.relata.model.expression.Factor;
import io.github.relata.model.expression.Term;
import io.github.relata.model.study.PathDiagram;
import io.github.relata.stats.process.Arrow;
import io.github.relata.stats.process.Moderators;
import io.github.relata.stats.process.PathModel;
import io.github.relata.stats.process.PathModel.Covariate;
import io.github.relata.stats.process.Variable;
import java.util.ArrayList;
import java.util.List;

/** Makes a path model of a study's path diagram: the one place where its names become variables of a model. */
public final class PathDesignMaker {
    private final DesignColumns columns;

    private PathDesignMaker(SurveyData data) {
        this.columns = new DesignColumns(data);
    }

    /** The model of a diagram. */
    public static PathDesign of(SurveyData data, PathDiagram paths) {
        PathDesignMaker maker = new PathDesignMaker(data);
        PathModel model = maker.model(paths);
        return new PathDesign(maker.columns.sources(), model);
    }

    private PathModel model(PathDiagram paths) {
        List<Arrow> arrows = new ArrayList<>();
        for (PathDiagram.Arrow arrow : paths.arrows()) {
            arrows.add(new Arrow(columns.variable(arrow.from()), columns.variable(arrow.to()), moderators(arrow)));
        }
        List<Covariate> covariates = new ArrayList<>();
        for (PathDiagram.Covariate covariate : paths.covariates()) {
            List<Variable> outcomes =
                    covariate.outcomes().stream().map(columns::variable).toList();
            covariates.add(new Covariate(columns.variable(covariate.name()), outcomes));
        }
        return new PathModel(arrows, covariates);
    }

    private Moderators moderators(PathDiagram.Arrow arrow) {
        List<List<Variable>> products = new ArrayList<>();
        for (Term term : arrow.moderators()) {
            List<Variable> product = new ArrayList<>();
            for (Factor factor : term.factors()) {
                for (int power = 0; power < factor.power(); power++) {
                    product.add(columns.variable(factor.name()));
                }
            }
            products.add(product);
        }
        return new Moderators(products);
    }
}
