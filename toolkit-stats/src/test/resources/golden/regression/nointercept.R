# A model without a constant: R squared about zero, uncentred variance inflation.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/regression/nointercept.R
source("toolkit-stats/src/test/resources/golden/regression/figures.R")
set.seed(20260104)
n <- 40
d <- data.frame(a = round(rnorm(n, 5), 2), b = round(rexp(n), 2), c = sample(0:9, n, replace = TRUE))
d$y <- round(2 * d$a - d$b + 0.3 * d$c + rnorm(n), 3)
write_data("nointercept", d[, c("y", "a", "b", "c")])
formulas <- list(y ~ 0 + a, y ~ 0 + a + b + c)
z <- as.data.frame(scale(d))
out <- list()
for (errors in c("CLASSICAL", "HC1", "HC4")) {
  before <- NULL
  for (step in seq_along(formulas)) {
    fit <- lm(formulas[[step]], d)
    out <- c(out, list(step_figures(errors, step, fit, before, lm(formulas[[step]], z))))
    before <- fit
  }
}
write_golden("nointercept", do.call(rbind, out))
