# Bootstrap of a slope and a correlation, by cases and by clusters: intervals from 50,000 draws of boot, and the standard
# error of the difference between two such sets; acceleration by the jackknife, exactly.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/resampling/bootstrap.R
source("toolkit-stats/src/test/resources/golden/writing.R")
library(boot)
set.seed(20260501)
n <- 90
d <- data.frame(team = rep(0:17, each = 5), x = round(rexp(n), 3))
d$y <- round(0.4 * d$x + rnorm(18, sd = 0.5)[d$team + 1] + rnorm(n), 3)
write.golden(d, "resampling", "bootstrap-data")

statistics <- function(d, w) {
  w <- w / sum(w)
  mx <- sum(w * d$x); my <- sum(w * d$y)
  sxy <- sum(w * (d$x - mx) * (d$y - my)); sxx <- sum(w * (d$x - mx)^2); syy <- sum(w * (d$y - my)^2)
  c(slope = sxy / sxx, correlation = sxy / sqrt(sxx * syy))
}
by.case <- function(d, f) statistics(d, f)
teams <- unique(d$team)
by.team <- function(teams, f) statistics(d, f[match(d$team, teams)])

acceleration <- function(values) {
  l <- mean(values) - values
  sum(l^3) / (6 * sum(l^2)^1.5)
}
# the quantile at p, and the standard error of the difference of two such quantiles from sets of this size
at <- function(draws, p) {
  density <- density(draws, n = 4096)
  q <- quantile(draws, p, type = 6, names = FALSE)
  c(q, sqrt(2 * p * (1 - p) / length(draws)) / approx(density$x, density$y, q)$y)
}
rows <- list()
for (unit in c("case", "cluster")) {
  draws <- 50000
  b <- if (unit == "case") boot(d, by.case, draws, stype = "f") else boot(teams, by.team, draws, stype = "f")
  jack <- if (unit == "case") sapply(seq_len(n), function(i) statistics(d, as.numeric(seq_len(n) != i)))
          else sapply(teams, function(g) statistics(d, as.numeric(d$team != g)))
  for (s in 1:2) {
    t <- b$t[, s]
    a <- acceleration(jack[s, ])
    z0 <- qnorm(mean(t < b$t0[s]))
    for (kind in c("PERCENTILE", "BC", "BCA")) {
      ends <- sapply(c(-1, 1) * qnorm(0.975), function(z) {
        p <- switch(kind, PERCENTILE = pnorm(z), BC = pnorm(2 * z0 + z),
                    BCA = pnorm(z0 + (z0 + z) / (1 - a * (z0 + z))))
        at(t, p)
      })
      # z0 itself is a share of the draws: its error moves both ends
      moved <- if (kind == "PERCENTILE") 0 else 2 * sqrt(2 * 0.25 / draws) / dnorm(0) * sd(t)
      rows[[length(rows) + 1]] <- data.frame(
        name = names(b$t0)[s], unit = unit, kind = kind, estimate = b$t0[s], acceleration = a, sd = sd(t),
        low = ends[1, 1], low.se = sqrt(ends[2, 1]^2 + moved^2), high = ends[1, 2], high.se = sqrt(ends[2, 2]^2 + moved^2))
    }
  }
}
write.golden(do.call(rbind, rows), "resampling", "bootstrap")
write.versions("resampling", "boot")
