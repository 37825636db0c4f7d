# The correlation of two variables, its test against zero and its interval.
#   Pearson:  t test, Fisher's z
#   Spearman: the same on ranks, interval of Bonett & Wright (2000)
#   Kendall:  tau-b, z corrected for ties, interval of Fieller, Hartley & Pearson (1957)
correlation <- function(x, y, method) {
  both <- !is.na(x) & !is.na(y)
  x <- x[both]
  y <- y[both]
  n <- length(x)
  row <- data.frame(estimate = NA, conf.low = NA, conf.high = NA, statistic = NA, df = NA,
    p.value = NA, n.obs = n)
  if (n < 3 || length(unique(x)) == 1 || length(unique(y)) == 1) return(row)
  r <- row$estimate <- cor(x, y, method = method)
  perfect <- 1 - abs(r) < 1e-14  # but for rounding: then there is neither test nor interval
  if (method == "kendall") {
    test <- cor.test(x, y, method = "kendall", exact = FALSE)
    row$statistic <- test$statistic
    row$p.value <- test$p.value
  } else {
    row$df <- n - 2
    if (!perfect) row$statistic <- r * sqrt((n - 2) / (1 - r^2))
    row$p.value <- 2 * pt(-abs(row$statistic), n - 2)
  }
  variance <- switch(method,
    pearson = 1 / (n - 3), spearman = (1 + r^2 / 2) / (n - 3), kendall = 0.437 / (n - 4))
  if (variance > 0 && is.finite(variance) && !perfect) {
    margin <- qnorm((1 + confidence) / 2) * sqrt(variance)
    row$conf.low <- tanh(atanh(r) - margin)
    row$conf.high <- tanh(atanh(r) + margin)
  }
  row
}

# All pairs of some variables. A part and its whole share items, so that their test means nothing:
# it is left out, and out of the adjustment for the number of tests.
correlations <- function(data, method, missing, adjust, part_whole = list()) {
  if (missing == "listwise") data <- na.omit(data)
  pairs <- combn(names(data), 2, simplify = FALSE)
  rows <- lapply(pairs, function(pair) {
    row <- correlation(data[[pair[1]]], data[[pair[2]]], method)
    if (list(pair) %in% part_whole) row[c("statistic", "df", "p.value")] <- NA
    data.frame(parameter1 = pair[1], parameter2 = pair[2], method = method, row)
  })
  rows <- do.call(rbind, rows)
  rows$p.adjusted <- p.adjust(rows$p.value, if (adjust == "bh") "BH" else adjust)
  rows$p.adjust.method <- adjust
  rows
}
