# Mean, spread and shape of a number. Skewness and kurtosis are those of SPSS and jamovi (type 2).
describe <- function(x) {
  valid <- x[!is.na(x)]
  n <- length(valid)
  row <- data.frame(n = n, n.missing = length(x) - n, mean = NA, sd = NA, se = NA, median = NA,
    min = NA, max = NA, skewness = NA, kurtosis = NA)
  if (n == 0) return(row)
  deviation <- valid - mean(valid)
  g1 <- mean(deviation^3) / mean(deviation^2)^1.5
  g2 <- mean(deviation^4) / mean(deviation^2)^2 - 3
  varies <- min(valid) < max(valid)
  row$mean <- mean(valid)
  row$sd <- sd(valid)
  row$se <- sd(valid) / sqrt(n)
  row$median <- median(valid)
  row$min <- min(valid)
  row$max <- max(valid)
  if (n > 2 && varies) row$skewness <- g1 * sqrt(n * (n - 1)) / (n - 2)
  if (n > 3 && varies) row$kurtosis <- ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3))
  row
}

# How many cases have each level of a category, and how many have none.
frequencies <- function(x) {
  n <- as.vector(table(x))
  rows <- data.frame(level = levels(x), n = n, percent = 100 * n / length(x),
    percent.valid = 100 * n / sum(n))
  missing <- sum(is.na(x))
  if (missing > 0) {
    rows[nrow(rows) + 1, ] <- list(missing_label, missing, 100 * missing / length(x), NA)
  }
  rows
}
