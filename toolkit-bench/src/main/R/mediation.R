# What R takes for a bootstrap of the same simple mediation: Rscript mediation.R [CASES] [DRAWS]
# boot with lm.fit, and lavaan's se = "bootstrap" (whose draws are timed on a tenth of the number, at most 200). Beside
# MediationBenchmark, which tells all effects, raw and standardized; here it is the indirect effect alone.
arguments <- as.integer(commandArgs(trailingOnly = TRUE))
cases <- if (length(arguments) > 0) arguments[1] else 500
draws <- if (length(arguments) > 1) arguments[2] else 10000
suppressMessages({library(boot); library(lavaan)})
set.seed(1)
x <- rnorm(cases); c1 <- rnorm(cases); c2 <- rnorm(cases)
m <- 0.3 * x + rnorm(cases)
y <- 0.2 * x + 0.3 * m + rnorm(cases)
d <- cbind(1, x, c1, c2, m, y)

indirect <- function(d, rows) {
  d <- d[rows, ]
  lm.fit(d[, 1:4], d[, 5])$coefficients[2] * lm.fit(d[, 1:5], d[, 6])$coefficients[5]
}
each <- function(what, seconds, draws) cat(sprintf("%-28s %8.1f us per draw, %d draws\n", what, 1e6 * seconds / draws, draws))
each("boot with lm.fit", system.time(boot(d, indirect, draws))["elapsed"], draws)

model <- "m ~ a*x + c1 + c2
y ~ x + b*m + c1 + c2
ab := a*b"
few <- min(200, max(20, draws %/% 10))
frame <- data.frame(x, c1, c2, m, y)
once <- system.time(sem(model, frame))["elapsed"]
each("lavaan se = \"bootstrap\"", system.time(sem(model, frame, se = "bootstrap", bootstrap = few))["elapsed"] - once, few)
