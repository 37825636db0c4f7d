# Bootstrap intervals of a path model whose mediator and outcome have two levels: 10,000 draws of boot with glm.fit, of the
# product of coefficients and of the natural effects, which are the same for all cases, as there is no covariate.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/process/logistic-intervals.R
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressMessages(library(boot))
set.seed(20260612)
d <- read.csv(file.path(golden.dir, "process", "logistic-data.csv"))
logistic <- function(x, y, w) suppressWarnings(glm.fit(x, y, w, family = binomial())$coefficients)
effects <- function(d, w) {
  rows <- w > 0
  w <- w[rows]
  d <- d[rows, ]
  a <- logistic(cbind(1, d$x), d$mb, w)
  b <- logistic(cbind(1, d$x, d$mb), d$yb, w)
  y <- function(x, m) plogis(b[1] + b[2] * x + b[3] * m)
  mean.of <- function(own, theirs) {
    p <- plogis(a[1] + a[2] * theirs)
    p * y(own, 1) + (1 - p) * y(own, 0)
  }
  c(INDIRECT = unname(a[2] * b[3]), NATURAL_DIRECT = unname(mean.of(55, 48) - mean.of(48, 48)),
    NATURAL_INDIRECT = unname(mean.of(55, 55) - mean.of(55, 48)), NATURAL_TOTAL = unname(mean.of(55, 55) - mean.of(48, 48)))
}
b <- boot(d, effects, 10000, stype = "f")
rows <- lapply(seq_along(b$t0), function(s) {
  low <- quantile.with.error(b$t[, s], 0.025)
  high <- quantile.with.error(b$t[, s], 0.975)
  data.frame(kind = names(b$t0)[s], estimate = b$t0[[s]], sd = sd(b$t[, s]), low = low[1], low.se = low[2], high = high[1], high.se = high[2])
})
write.golden(do.call(rbind, rows), "process", "logistic-intervals")
