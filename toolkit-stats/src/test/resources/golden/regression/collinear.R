# A copy, a sum of others, a constant and a full set of indicators beside the constant: left out, the others fitted.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/regression/collinear.R
source("toolkit-stats/src/test/resources/golden/regression/figures.R")
set.seed(20260102)
n <- 60
d <- data.frame(a = round(rnorm(n), 2), b = sample(1:5, n, replace = TRUE), four = 4)
d$copy <- d$a
d$sum <- 0.1 * d$a + 0.7 * d$b + 3
d$male <- sample(0:1, n, replace = TRUE)
d$female <- 1 - d$male
d$c <- round(runif(n), 3)
d$y <- round(1 + d$a - d$b + 2 * d$c + d$male + rnorm(n), 3)
write_data("collinear", d[, c("y", "a", "b", "four", "copy", "sum", "male", "female", "c")])
formulas <- list(y ~ a + four + copy, y ~ a + four + copy + b + sum + male + female + c)
out <- list()
for (errors in c("CLASSICAL", "HC3")) {
  before <- NULL
  for (step in seq_along(formulas)) {
    fit <- lm(formulas[[step]], d)
    out <- c(out, list(step_figures(errors, step, fit, before)))
    before <- fit
  }
}
write_golden("collinear", do.call(rbind, out))
