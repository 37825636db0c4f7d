# Means and covariances by maximum likelihood from incomplete data by lavaan, and Little's test computed from them by the
# formula of Little (1988). naniar prints 35.1, df 14, p .00142, 4 patterns for airquality: the script stops if it does not
# come to the same.
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressPackageStartupMessages(library(lavaan))

little <- function(x, mean, covariance) {
  present <- !is.na(x)
  some <- rowSums(present) > 0
  patterns <- split(as.data.frame(x)[some, ], apply(present[some, ], 1, paste, collapse = ""))
  parts <- sapply(patterns, function(rows) {
    has <- !is.na(unlist(rows[1, ]))
    apart <- colMeans(rows[, has, drop = FALSE]) - mean[has]
    c(nrow(rows) * drop(apart %*% solve(covariance[has, has, drop = FALSE], apart)), sum(has))
  })
  statistic <- sum(parts[1, ])
  df <- sum(parts[2, ]) - ncol(x)
  data.frame(statistic = statistic, df = df, p.value = pchisq(statistic, df, lower.tail = FALSE), n = sum(some),
    patterns = length(patterns))
}

data <- tests <- moments <- NULL
add <- function(name, x) {
  x <- as.data.frame(x)
  colnames(x) <- paste0("v", seq_len(ncol(x)))
  # on standardized variables, so that lavaan's tolerance means the same for all of them; the test does not depend on units
  z <- scale(x)
  fit <- suppressWarnings(lavCor(as.data.frame(z), missing = "ml", output = "fit", se = "none", em.h1.tol = 1e-14,
    em.h1.iter.max = 100000))
  h1 <- lavTech(fit, "sampstat")[[1]]
  unit <- attr(z, "scaled:scale")
  mean <- attr(z, "scaled:center") + unit * h1$mean
  covariance <- h1$cov * outer(unit, unit)
  data <<- rbind(data, data.frame(name = name, values = sapply(x, as.cell)))
  tests <<- rbind(tests, data.frame(name = name, little(z, h1$mean, h1$cov)))
  for (i in seq_along(x)) {
    moments <<- rbind(moments, data.frame(name = name, i = i - 1, mean = unname(mean[i]), j = seq_len(i) - 1,
      covariance = unname(covariance[i, seq_len(i)])))
  }
}

set.seed(20261122)
correlated <- function(n, k) {
  shared <- rnorm(n)
  sapply(seq_len(k), function(i) round(0.6 * shared + rnorm(n), 3))
}
holes <- function(x, share) replace(x, matrix(runif(length(x)) < share, nrow(x)), NA)

add("airquality", airquality[, 1:6])
printed <- tests[1, ]
stopifnot(round(printed$statistic, 1) == 35.1, printed$df == 14, signif(printed$p.value, 3) == 0.00142,
  printed$patterns == 4)
add("completely at random", holes(correlated(200, 5), 0.08))
add("many patterns", holes(correlated(300, 10), 0.15))
by.first <- correlated(250, 4)
by.first[by.first[, 1] > 0.5 & runif(250) < 0.7, 3] <- NA
add("at random by the first", by.first)
add("one variable", cbind(correlated(60, 2), holes(correlated(60, 1), 0.3)))
add("a case without any value", rbind(holes(correlated(50, 3), 0.1), NA, NA))
add("large offset", holes(correlated(120, 4), 0.1) + 1e6)
add("different units", sweep(holes(correlated(150, 3), 0.1), 2, c(1e-4, 1, 1e5), "*"))
add("answers from 1 to 5", holes(pmin(pmax(round(3 + correlated(180, 4)), 1), 5), 0.12))
add("few cases", holes(correlated(14, 3), 0.1))
write.golden(data, "missing", "data")
write.golden(tests, "missing", "little")
write.golden(moments, "missing", "moments")
write.versions("missing", "lavaan")
