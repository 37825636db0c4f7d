# Longley's data as R ships them: strong collinearity, few cases, a 90% interval.
# R fits them about rounded means: sandwich multiplies out X'WX, which costs the columns as they are half of their
# digits. The slopes are the same; the constant, which is another one then, is not compared (NIST's set has it).
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/regression/longley.R
source("toolkit-stats/src/test/resources/golden/regression/figures.R")
d <- longley[, c("Employed", "GNP.deflator", "GNP", "Unemployed", "Armed.Forces", "Population", "Year")]
write_data("longley", d)
f <- Employed ~ GNP.deflator + GNP + Unemployed + Armed.Forces + Population + Year
centred <- as.data.frame(Map(`-`, d, round(colMeans(d))))
out <- lapply(all_errors, function(errors) {
  step_figures(errors, 1, lm(f, centred), standardized = lm(f, as.data.frame(scale(d))), level = 0.9)
})
out <- do.call(rbind, out)
write_golden("longley", out[out$name != "(Intercept)", ])
