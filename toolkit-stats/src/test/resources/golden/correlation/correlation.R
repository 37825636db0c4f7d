# Correlations of two variables, matrices with missing values, adjusted p values.
source("toolkit-stats/src/test/resources/golden/writing.R")

interval <- function(estimate, variance, level) {
  tanh(atanh(estimate) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(variance))
}

# one row: cor.test, and for rho and tau the intervals that it does not give
correlate <- function(x, y, method, level) {
  keep <- !is.na(x) & !is.na(y)
  x <- x[keep]
  y <- y[keep]
  n <- length(x)
  none <- data.frame(n = n, estimate = NA, statistic = NA, df = NA, p = NA, low = NA, high = NA)
  if (n < 3 || sd(x) == 0 || sd(y) == 0) return(none)
  test <- if (method == "spearman") cor.test(rank(x), rank(y), conf.level = level)
    else cor.test(x, y, method = method, exact = FALSE, continuity = FALSE, conf.level = level)
  r <- unname(test$estimate)
  if (1 - abs(r) < 1e-14) r <- sign(r) # what rounding left of a perfect correlation
  if (method == "spearman") {
    direct <- cor.test(x, y, method = "spearman", exact = FALSE, continuity = FALSE)
    stopifnot(abs(direct$estimate - r) < 1e-12, abs(r) == 1 || abs(direct$p.value - test$p.value) < 1e-9)
  }
  ends <- if (abs(r) == 1) c(NA, NA) else switch(method,
    pearson = if (n >= 4) test$conf.int else c(NA, NA),
    spearman = if (n >= 4) interval(r, (1 + r^2 / 2) / (n - 3), level) else c(NA, NA),
    kendall = if (n >= 5) interval(r, 0.437 / (n - 4), level) else c(NA, NA))
  tested <- abs(r) < 1 || method == "kendall"
  data.frame(n = n, estimate = r, statistic = if (tested) unname(test$statistic) else NA,
             df = if (method == "kendall") NA else n - 2, p = if (tested) test$p.value else NA,
             low = ends[1], high = ends[2])
}

pairs <- NULL
add <- function(name, x, y, level = 0.95) {
  for (method in c("pearson", "spearman", "kendall")) {
    pairs <<- rbind(pairs, cbind(
      data.frame(name = name, method = method, level = level, x = as.cell(x), y = as.cell(y)),
      correlate(x, y, method, level)))
  }
}

set.seed(20260102)
likert <- function(z, top = 5) pmin(pmax(round((top + 1) / 2 + 1.2 * z), 1), top)
for (n in c(3, 4, 5, 6, 10, 50, 200)) {
  z <- rnorm(n)
  add(paste("normal", n), z, 0.5 * z + rnorm(n))
  add(paste("negative", n), z, -0.8 * z + 0.4 * rnorm(n), 0.9)
  add(paste("none", n), rnorm(n), rnorm(n), 0.99)
}
for (n in c(10, 60, 300)) {
  z <- rnorm(n)
  add(paste("likert", n), likert(z), likert(0.6 * z + rnorm(n), 7))
  add(paste("binary", n), as.numeric(z > 0), as.numeric(z + rnorm(n) > 0.2))
  add(paste("binary by likert", n), as.numeric(z > 0), likert(z + rnorm(n)))
}
z <- rnorm(80)
add("offset 1e9", 1e9 + round(100 * z), 1e9 + round(100 * (z + rnorm(80))))
add("near one", z, z + 1e-4 * rnorm(80))
add("near minus one", z, -z + 1e-3 * rnorm(80))
add("different units", 1e-6 * z, 1e6 * (z + rnorm(80)))
add("outlier", c(z, 1000), c(rnorm(80), 1000))
add("attitude", attitude$rating, attitude$complaints)
add("anscombe", anscombe$x1, anscombe$y1)
add("strong and long", qnorm(ppoints(300)), qnorm(ppoints(300)) + 0.1 * rnorm(300))
add("equal", 1:7, c(2, 4, 6, 8, 10, 12, 14))
add("opposite", 1:6, 6:1)
add("constant", 1:6, rep(0.1, 6))
write.golden(pairs, "correlation", "pairs")

data <- NULL
matrix <- NULL
add.matrix <- function(name, x) {
  k <- ncol(x)
  data <<- rbind(data, data.frame(name = name, column = 1:k - 1, values = apply(x, 2, as.cell)))
  for (method in c("pearson", "spearman", "kendall")) {
    for (missing in c("pairwise", "listwise")) {
      y <- if (missing == "listwise") x[complete.cases(x), , drop = FALSE] else x
      rows <- NULL
      for (i in 1:(k - 1)) {
        for (j in (i + 1):k) {
          rows <- rbind(rows, cbind(data.frame(name = name, method = method, missing = missing, i = i - 1, j = j - 1),
                                    correlate(y[, i], y[, j], method, 0.95)))
        }
      }
      for (adjustment in c("holm", "bonferroni", "BH")) {
        rows[[tolower(adjustment)]] <- p.adjust(rows$p, adjustment)
      }
      matrix <<- rbind(matrix, rows)
    }
  }
}
gaps <- function(x, share) {
  x[runif(length(x)) < share] <- NA
  x
}
f <- rnorm(120)
add.matrix("normal with gaps", gaps(sapply(1:5, function(j) j / 10 * f + rnorm(120)), 0.1))
add.matrix("likert with gaps", gaps(sapply(1:4, function(j) likert(0.3 * f + rnorm(120))), 0.2))
add.matrix("complete", sapply(1:4, function(j) 0.2 * f + rnorm(120)))
add.matrix("one constant", gaps(cbind(f, 0.1, f + rnorm(120)), 0.1))
add.matrix("few pairs", cbind(c(1, 2, NA, 4, NA, NA, 7, 2), c(NA, 2, 3, 1, NA, 6, 7, 1), c(1, NA, NA, 4, 5, 6, NA, NA)))
write.golden(data, "correlation", "matrix-data")
write.golden(matrix, "correlation", "matrix")

adjust <- NULL
add.adjust <- function(name, p) {
  for (method in c("none", "holm", "bonferroni", "BH")) {
    adjust <<- rbind(adjust, data.frame(name = name, method = toupper(method), p = as.cell(p),
                                        adjusted = as.cell(p.adjust(p, method))))
  }
}
for (m in c(1, 2, 5, 20, 45)) add.adjust(paste("uniform", m), runif(m)^3)
add.adjust("ties", c(0.01, 0.02, 0.01, 0.5, 0.02, 1))
add.adjust("gaps", c(0.01, NA, 0.04, 0.03, NA))
add.adjust("tiny", c(1e-300, 1e-20, 0.2, 0.9))
write.golden(adjust, "correlation", "adjust")
write.versions("correlation")
