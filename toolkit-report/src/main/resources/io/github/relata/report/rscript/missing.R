# How many answers are missing of each item of a scale.
missing_items <- function(scale, items) {
  missing <- colSums(is.na(items))
  data.frame(scale = scale, item = names(items), n = nrow(items) - missing, n.missing = missing,
    percent = 100 * missing / nrow(items))
}

# How many cases have a score with all of its items answered, with some of them, and not at all.
missing_score <- function(score, items, value, required) {
  complete <- sum(rowSums(is.na(items)) == 0 & !is.na(value))
  withheld <- sum(is.na(value))
  counts <- c(complete, length(value) - complete - withheld, withheld)
  percent <- 100 * counts / length(value)
  data.frame(score = score, n.items = ncol(items), n.required = required, n.complete = counts[1],
    n.prorated = counts[2], n.withheld = counts[3], percent.complete = percent[1],
    percent.prorated = percent[2], percent.withheld = percent[3])
}

# Which variables are missing together, the most frequent pattern first.
missing_patterns <- function(variables, most = 20) {
  missing <- is.na(variables)
  places <- apply(missing, 1, function(row) paste(sprintf("%05d", which(row)), collapse = ""))
  first <- !duplicated(places)
  n <- tabulate(match(places, places[first]))
  patterns <- missing[first, , drop = FALSE]
  rows <- data.frame(n = n, percent = 100 * n / nrow(variables), n.missing = rowSums(patterns),
    missing = apply(patterns, 1, function(row) paste(names(variables)[row], collapse = ", ")))
  rows <- head(rows[order(-rows$n, rows$n.missing, places[first]), ], most)
  data.frame(pattern = seq_len(nrow(rows)), rows)
}

# Little's test (1988) that values are missing completely at random, with means and covariances of a
# normal distribution by maximum likelihood: the EM algorithm on standardized variables.
little_test <- function(variables) {
  x <- scale(as.matrix(variables))
  x <- x[rowSums(!is.na(x)) > 0, , drop = FALSE]
  patterns <- split(seq_len(nrow(x)), apply(is.na(x), 1, paste, collapse = " "))
  mean <- numeric(ncol(x))
  covariance <- diag(ncol(x))
  repeat {
    expected <- x
    left <- 0 * covariance
    for (rows in patterns) {
      o <- !is.na(x[rows[1], ])
      if (all(o)) next
      slopes <- solve(covariance[o, o, drop = FALSE], covariance[o, !o, drop = FALSE])
      expected[rows, !o] <- rep(mean[!o], each = length(rows)) +
        sweep(x[rows, o, drop = FALSE], 2, mean[o]) %*% slopes
      left[!o, !o] <- left[!o, !o] + length(rows) *
        (covariance[!o, !o] - covariance[!o, o, drop = FALSE] %*% slopes)
    }
    new_mean <- colMeans(expected)
    new_covariance <- (crossprod(sweep(expected, 2, new_mean)) + left) / nrow(x)
    moved <- max(abs(new_mean - mean), abs(new_covariance - covariance))
    mean <- new_mean
    covariance <- new_covariance
    if (moved < 1e-12) break
  }
  parts <- vapply(patterns, function(rows) {
    o <- !is.na(x[rows[1], ])
    apart <- colMeans(x[rows, o, drop = FALSE]) - mean[o]
    c(length(rows) * sum(apart * solve(covariance[o, o, drop = FALSE], apart)), sum(o))
  }, numeric(2))
  statistic <- sum(parts[1, ])
  df <- sum(parts[2, ]) - ncol(x)
  data.frame(n.variables = ncol(x), variables = paste(names(variables), collapse = ", "),
    n.obs = nrow(x), n.patterns = length(patterns), statistic = statistic, df = df,
    p.value = pchisq(statistic, df, lower.tail = FALSE))
}
