# Alpha and item statistics by psych, omega by a one-factor lavaan model with a tightened end.
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressPackageStartupMessages(library(lavaan))

omega.total <- function(x) {
  if (ncol(x) == 2) return(list(value = NA, reason = "TWO_ITEMS"))
  if (nrow(x) <= ncol(x)) return(list(value = NA, reason = "TOO_FEW_CASES"))
  deviations <- apply(x, 2, sd)
  x <- as.data.frame(scale(x)) # the model is free of scale; lavaan stops earlier on large variances
  names(x) <- paste0("x", seq_along(x))
  # clustered items have several minima, and lavaan takes the one that its first item leads to: start from the last, too
  model <- paste("f =~", paste(names(x), collapse = " + "))
  start <- 0.7 * cor(x)[, ncol(x)]
  models <- c(model, paste("f =~", paste0("start(", start, ")*", names(x), collapse = " + ")))
  fits <- lapply(models, function(model) suppressWarnings(cfa(model, x, std.lv = TRUE)))
  fit <- fits[[which.min(sapply(fits, function(fit) lavInspect(fit, "optim")$fx))]]
  if (any(diag(lavInspect(fit, "est")$theta) <= 0)) return(list(value = NA, reason = "HEYWOOD"))
  # nlminb leaves a gradient of about 1e-6; Fisher scoring goes on from there
  fit <- cfa(model, x, std.lv = TRUE, start = fit, optim.method = "GN", optim.gn.tol.x = 1e-12, optim.gn.iter.max = 1000)
  estimates <- lavInspect(fit, "est")
  stopifnot(max(abs(lavInspect(fit, "optim.gradient"))) < 1e-8)
  implied <- fitted(fit)$cov * outer(deviations, deviations)
  list(value = sum(deviations * estimates$lambda)^2 / sum(implied), reason = "")
}

data <- NULL
scales <- NULL
items <- NULL
add <- function(name, x, level = 0.95, range = c(NA, NA)) {
  x <- round(as.matrix(x), 4) # short numbers, small files
  colnames(x) <- paste0("i", seq_len(ncol(x)))
  y <- x[complete.cases(x), , drop = FALSE]
  varying <- apply(y, 2, sd) > 0
  a <- suppressWarnings(suppressMessages(psych::alpha(as.data.frame(y), warnings = FALSE)))
  k <- sum(varying)
  n <- nrow(y)
  feldt <- psych::alpha.ci(a$total$raw_alpha, n, k, p.val = 1 - level)
  omega <- omega.total(y[, varying])
  r <- cor(y[, varying])[1, 2]
  data <<- rbind(data, data.frame(name = name, item = seq_len(ncol(x)) - 1, values = apply(x, 2, as.cell)))
  scales <<- rbind(scales, data.frame(
    name = name, level = level, n = n, alpha = a$total$raw_alpha, low = feldt$lower.ci, high = feldt$upper.ci,
    standardized = a$total$std.alpha, mean.r = a$total$average_r, omega = omega$value, omega.reason = omega$reason,
    spearman.brown = if (k == 2) 2 * r / (1 + r) else NA))
  r.drop <- alpha.drop <- rep(NA_real_, ncol(y))
  r.drop[varying] <- a$item.stats$r.drop
  if (k > 2) alpha.drop[varying] <- a$alpha.drop$raw_alpha # psych prints a covariance ratio for two items
  items <<- rbind(items, data.frame(
    name = name, item = seq_len(ncol(y)) - 1, n = n, mean = colMeans(y), sd = apply(y, 2, sd),
    r.drop = r.drop, alpha.drop = alpha.drop, lowest = range[1], highest = range[2],
    floor = colMeans(y == range[1]), ceiling = colMeans(y == range[2])))
}

set.seed(20260103)
one.factor <- function(n, k, loading = 0.7) {
  f <- rnorm(n)
  sapply(rep(loading, length.out = k), function(l) l * f + sqrt(1 - l^2) * rnorm(n))
}
likert <- function(z, top = 5) pmin(pmax(round((top + 1) / 2 + 1.2 * z), 1), top)

for (k in c(3, 4, 6, 10, 20, 36)) {
  add(paste("normal", k), one.factor(200, k, seq(0.4, 0.8, length.out = k)))
  add(paste("likert", k), likert(one.factor(250, k, seq(0.5, 0.8, length.out = k))), 0.9, c(1, 5))
}
for (n in c(12, 25, 60)) add(paste("few cases", n), likert(one.factor(n, 5, 0.8)), 0.95, c(1, 5))
add("as few cases as items", one.factor(6, 6, 0.8))
add("two items", likert(one.factor(100, 2)), 0.99, c(1, 5))
add("two items against each other", one.factor(100, 2, c(0.6, -0.6)))
x <- likert(one.factor(300, 6), 7)
add("seven answers", x, range = c(1, 7))
x[, 3] <- 8 - x[, 3]
add("one item not reversed", x, range = c(1, 7))
x[, c(1, 5)] <- 8 - x[, c(1, 5)]
add("half not reversed", x, range = c(1, 7))
add("hardly related", one.factor(500, 5, 0.3))
add("nearly parallel", one.factor(200, 4, 0.99))
add("offset 1e9", 1e9 + round(100 * one.factor(150, 4)))
add("unlike units", sweep(one.factor(200, 5), 2, c(0.01, 1, 10, 100, 1e4), "*"))
x <- likert(one.factor(200, 8))
x[sample(length(x), 40)] <- NA
add("with gaps", x, range = c(1, 5))
x[, 4] <- 3
add("one constant item", x, range = c(1, 5))
x <- likert(one.factor(80, 3))
x[, 2] <- 2
add("one constant of three", x)
add("skewed answers", pmin(1 + floor(exp(one.factor(400, 5))), 5), range = c(1, 5))
add("two factors", cbind(one.factor(300, 4), one.factor(300, 4)))
add("one strong item", {
  f <- rnorm(100)
  cbind(f, 0.9 * f + 0.5 * rnorm(100), 0.6 * f + rnorm(100), 0.4 * f + rnorm(100))
})
e <- rnorm(100)
f <- rnorm(100)
add("heywood", cbind(f + e, f, e + 0.3 * rnorm(100)))
add("attitude", attitude)
write.golden(data, "reliability", "data")
write.golden(scales, "reliability", "scales")
write.golden(items, "reliability", "items")
write.versions("reliability", c("psych", "lavaan"))
