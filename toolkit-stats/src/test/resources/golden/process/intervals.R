# Intervals of a simple mediation with two covariates and of an index of moderated mediation: 20,000 draws of boot with
# lm.fit, cluster bootstrap by counts, Monte-Carlo; and the standard error of the difference between two such sets.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/process/intervals.R
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressMessages({library(boot); library(sandwich)})
set.seed(20260504)
d <- read.csv(file.path(golden.dir, "process", "mediation-data.csv"))
draws <- 20000
covariates <- as.matrix(d[c("c1", "c2")])
simple <- function(d, w) {
  rows <- w > 0
  w <- sqrt(w[rows])
  d <- d[rows, ]
  x <- cbind(1, d$x, d$c1, d$c2) * w
  a <- lm.fit(x, d$m1 * w)$coefficients[2]
  own <- lm.fit(cbind(x, d$m1 * w), d$y * w)$coefficients
  sd.w <- function(v) sqrt(sum(w^2 * (v - sum(w^2 * v) / sum(w^2))^2) / (sum(w^2) - 1))
  c(INDIRECT = unname(a * own[5]), DIRECT = unname(own[2]), TOTAL = unname(a * own[5] + own[2]),
    standardized = unname(a * own[5] * sd.w(d$x) / sd.w(d$y)))
}
index <- function(d, w) {
  rows <- w > 0
  w <- sqrt(w[rows])
  d <- d[rows, ]
  a3 <- lm.fit(cbind(1, d$x, d$w, d$x * d$w) * w, d$m1 * w)$coefficients[4]
  b <- lm.fit(cbind(1, d$x, d$m1) * w, d$y * w)$coefficients[3]
  c(INDEX = unname(a3 * b))
}
acceleration <- function(values) {
  l <- mean(values) - values
  sum(l^3) / (6 * sum(l^2)^1.5)
}
rows <- list()
tell <- function(model, unit, figure, kind, estimate, t, a = NA) {
  z0 <- qnorm(mean(t < estimate))
  p <- sapply(c(-1, 1) * qnorm(0.975), function(z) switch(kind, BC = pnorm(2 * z0 + z),
    BCA = pnorm(z0 + (z0 + z) / (1 - a * (z0 + z))), pnorm(z)))
  moved <- if (kind %in% c("BC", "BCA")) 2 * sqrt(2 * 0.25 / length(t)) / dnorm(0) * sd(t) else 0
  ends <- sapply(p, function(p) quantile.with.error(t, p))
  rows[[length(rows) + 1]] <<- data.frame(
    name = model, unit = unit, figure = figure, kind = kind, estimate = estimate, acceleration = a, sd = sd(t),
    low = ends[1, 1], low.se = sqrt(ends[2, 1]^2 + moved^2), high = ends[1, 2], high.se = sqrt(ends[2, 2]^2 + moved^2))
}
teams <- sort(unique(d$team))
place <- match(d$team, teams)
for (unit in c("case", "cluster")) for (model in c("4", "7 plain")) {
  statistic <- if (model == "4") simple else index
  b <- if (unit == "case") boot(d, function(d, f) statistic(d, f), draws, stype = "f")
       else boot(teams, function(teams, f) statistic(d, f[place]), draws, stype = "f")
  jack <- if (unit == "case") sapply(seq_len(nrow(d)), function(i) statistic(d, as.numeric(seq_len(nrow(d)) != i)))
          else sapply(teams, function(g) statistic(d, as.numeric(d$team != g)))
  jack <- matrix(jack, nrow = length(b$t0))
  for (s in seq_along(b$t0)) for (kind in c("PERCENTILE", "BC", "BCA")) {
    tell(model, unit, names(b$t0)[s], kind, b$t0[s], b$t[, s], acceleration(jack[s, ]))
  }
}
for (errors in c("CLASSICAL", "HC3")) {
  m <- lm(m1 ~ x + c1 + c2, d)
  y <- lm(y ~ x + m1 + c1 + c2, d)
  v <- function(fit) if (errors == "HC3") vcovHC(fit, "HC3") else vcov(fit)
  t <- rnorm(2e5, coef(m)["x"], sqrt(v(m)["x", "x"])) * rnorm(2e5, coef(y)["m1"], sqrt(v(y)["m1", "m1"]))
  tell("4", errors, "INDIRECT", "MONTE_CARLO", unname(coef(m)["x"] * coef(y)["m1"]), t)
}
golden <- do.call(rbind, rows)
# our own set has 20,000 draws even where R's has more
mc <- golden$kind == "MONTE_CARLO"
golden$low.se[mc] <- golden$low.se[mc] * sqrt((1 + 10) / 2)
golden$high.se[mc] <- golden$high.se[mc] * sqrt((1 + 10) / 2)
write.golden(golden, "process", "intervals")
