# Descriptives by base R; skewness and kurtosis by the formulas of Joanes & Gill (1998), checked against e1071.
source("toolkit-stats/src/test/resources/golden/writing.R")

skewness <- function(d, n, type) {
  g1 <- mean(d^3) / mean(d^2)^1.5
  if (type == 2) g1 * sqrt(n * (n - 1)) / (n - 2) else g1 * ((n - 1) / n)^1.5
}
kurtosis <- function(d, n, type) {
  g2 <- mean(d^4) / mean(d^2)^2 - 3
  if (type == 2) ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3)) else (g2 + 3) * (1 - 1 / n)^2 - 3
}

rows <- NULL
add <- function(name, x) {
  y <- x[!is.na(x)]
  n <- length(y)
  d <- y - mean(y)
  d <- d - mean(d) # the mean is rounded; this takes the rest away
  varies <- n > 1 && sd(y) > 0
  for (type in 2:3) {
    skew <- if (varies && n >= c(3, 2)[type - 1]) skewness(d, n, type) else NA
    kurt <- if (varies && n >= c(4, 2)[type - 1]) kurtosis(d, n, type) else NA
    if (!is.na(kurt) && max(abs(y)) < 1e6) {
      stopifnot(abs(skew - e1071::skewness(y, type = type)) < 1e-9, abs(kurt - e1071::kurtosis(y, type = type)) < 1e-9)
    }
    rows <<- rbind(rows, data.frame(
      name = name, type = type, values = as.cell(x), n = n, missing = sum(is.na(x)),
      mean = if (n > 0) mean(y) else NA, sd = if (n > 1) sd(y) else NA, se = if (n > 1) sd(y) / sqrt(n) else NA,
      median = if (n > 0) median(y) else NA, min = if (n > 0) min(y) else NA, max = if (n > 0) max(y) else NA,
      skewness = skew, kurtosis = kurt))
  }
}

set.seed(20260101)
for (n in c(2, 3, 4, 5, 10, 99, 100, 500)) {
  add(paste("normal", n), rnorm(n))
  add(paste("likert", n), pmin(7, pmax(1, round(rnorm(n, 4, 1.5)))))
  add(paste("skewed", n), rexp(n)^2)
}
for (n in c(20, 300)) {
  x <- rnorm(n, 50, 10)
  x[sample(n, n / 10)] <- NA
  add(paste("with gaps", n), x)
  add(paste("offset 1e9", n), 1e9 + round(rnorm(n, 0, 100)))
  add(paste("tiny", n), rnorm(n) * 1e-9)
  add(paste("huge", n), rnorm(n) * 1e15)
}
add("two values", rep(c(1, 2), c(3, 5)))
add("outlier", c(rnorm(50), 1e6))
add("constant", rep(0.1, 9))
add("constant with gaps", c(NA, 0.1, NA, 0.1, 0.1, 0.1, 0.1))
add("one value", 3.25)
add("one value and gaps", c(NA, 3.25, NA))
add("all missing", c(NA_real_, NA_real_))
add("attitude rating", attitude$rating)
write.golden(rows, "descriptive", "descriptives")
write.versions("descriptive", "e1071")
