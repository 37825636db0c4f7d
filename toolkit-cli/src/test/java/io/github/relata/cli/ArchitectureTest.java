package io.github.relata.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house: data flow down, and a lower floor never learns of a higher one. */
@AnalyzeClasses(packages = "io.github.relata", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("io.github.relata.model..")
            .layer("stats")
            .definedBy("io.github.relata.stats..")
            .layer("scoring")
            .definedBy("io.github.relata.scoring..")
            .layer("report")
            .definedBy("io.github.relata.report..")
            .layer("cli")
            .definedBy("io.github.relata.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("stats")
            .mayOnlyBeAccessedByLayers("scoring", "report")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("scoring", "report", "cli");

    /** Inside the report: a study is run to results, results are told, what is told is rendered and published. */
    @ArchTest
    static final ArchRule roomsOfTheReport = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("run")
            .definedBy("io.github.relata.report.run..")
            .layer("results")
            .definedBy("io.github.relata.report.results..")
            .layer("narrative")
            .definedBy("io.github.relata.report.narrative..")
            .layer("figure")
            .definedBy("io.github.relata.report.figure..")
            .layer("rscript")
            .definedBy("io.github.relata.report.rscript..")
            .layer("codebook")
            .definedBy("io.github.relata.report.codebook..")
            .layer("render")
            .definedBy("io.github.relata.report.render..")
            .layer("publish")
            .definedBy("io.github.relata.report.publish..")
            .whereLayer("publish")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("publish")
            .whereLayer("codebook")
            .mayOnlyBeAccessedByLayers("publish")
            .whereLayer("narrative")
            .mayOnlyBeAccessedByLayers("codebook", "render", "publish")
            .whereLayer("figure")
            .mayOnlyBeAccessedByLayers("narrative", "codebook", "render")
            .whereLayer("rscript")
            .mayOnlyBeAccessedByLayers("publish")
            .whereLayer("results")
            .mayOnlyBeAccessedByLayers("run", "narrative", "rscript", "codebook", "render", "publish");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("io.github.relata.(*.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule csvStays = staysIn("io.github.relata.model..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule excelStays = staysIn("io.github.relata.model.intake..", "org.dhatim..");

    @ArchTest
    static final ArchRule yamlStays = staysIn("io.github.relata.model..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule tablesawStays = staysIn("io.github.relata.model.tablesaw..", "tech.tablesaw..");

    @ArchTest
    static final ArchRule mathStays = staysIn("io.github.relata.stats..", "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule distributionsStay = staysIn("io.github.relata.stats..", "org.apache.commons.statistics..");

    @ArchTest
    static final ArchRule jsonStays = staysIn("io.github.relata.report..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule templatesStay = staysIn("io.github.relata.report.render..", "com.samskivert..");

    @ArchTest
    static final ArchRule optionsStay = staysIn("io.github.relata.cli..", "picocli..");

    private static ArchRule staysIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
