# Cronbach's alpha of a covariance matrix; of a correlation matrix it is the standardized alpha.
alpha <- function(s) {
  k <- ncol(s)
  if (k < 2 || sum(s) <= 0) NA else k / (k - 1) * (1 - sum(diag(s)) / sum(s))
}

# Omega needs the package lavaan; without it, omega alone is left out of the comparison.
has_lavaan <- requireNamespace("lavaan", quietly = TRUE)

# Omega of the one-factor maximum-likelihood model: the share of the factor in the implied variance
# of the sum. The second call takes the first one's solution to more digits.
omega <- function(items) {
  if (!has_lavaan || ncol(items) < 3 || nrow(items) <= ncol(items)) return(NA)
  names(items) <- paste0("item", seq_along(items))
  model <- paste("factor =~", paste(names(items), collapse = " + "))
  fit <- NULL
  capture.output(try(silent = TRUE, suppressWarnings({ # lavaan prints negative variances
    first <- lavaan::cfa(model, items, std.lv = TRUE)
    fit <- lavaan::cfa(model, items, std.lv = TRUE, start = first, optim.method = "GN",
      optim.gn.tol.x = 1e-12, optim.gn.iter.max = 1000)
  })))
  if (is.null(fit) || !lavaan::lavInspect(fit, "converged")) return(NA)
  estimates <- lavaan::lavInspect(fit, "est")
  uniqueness <- diag(estimates$theta)
  if (any(uniqueness <= 0)) return(NA)
  sum(estimates$lambda)^2 / (sum(estimates$lambda)^2 + sum(uniqueness))
}

# The coefficients of a scale, on the cases that answered every item; constant items have no part.
# The interval of alpha is Feldt's; for two items, Spearman and Brown's coefficient joins in.
reliability <- function(items, chosen) {
  complete <- na.omit(items[chosen, , drop = FALSE])
  n <- nrow(complete)
  varying <- complete[vapply(complete, function(x) length(unique(x)) > 1, logical(1))]
  k <- ncol(varying)
  computable <- n > 1 && k > 1
  r <- if (computable) cor(varying)
  a <- if (computable) alpha(cov(varying)) else NA
  f <- if (is.na(a)) NA else qf((1 + c(confidence, -confidence)) / 2, n - 1, (n - 1) * (k - 1))
  rows <- data.frame(
    coefficient = c("alpha", "alpha.standardized", "omega.total", "spearman.brown",
      "mean.inter.item.r"),
    estimate = NA_real_, conf.low = NA_real_, conf.high = NA_real_, conf.method = NA_character_)
  rows$conf.method[1] <- "feldt"
  rows$conf.low[1] <- 1 - (1 - a) * f[1]
  rows$conf.high[1] <- 1 - (1 - a) * f[2]
  if (computable) {
    rows$estimate <- c(a, alpha(r), omega(varying), alpha(r), mean(r[lower.tri(r)]))
  }
  rows <- rows[rows$coefficient != "spearman.brown" | (computable && k == 2), ]
  data.frame(n.items = ncol(items), n.obs = n, rows)
}

# Each item: its mean and spread, its correlation with the sum of the other items, alpha without it,
# and the share of answers at the lowest and at the highest point of the scale.
item_table <- function(items, chosen) {
  complete <- na.omit(items[chosen, , drop = FALSE])
  n <- nrow(complete)
  varying <- vapply(complete, function(x) length(unique(x)) > 1, logical(1))
  rows <- lapply(seq_along(items), function(i) {
    x <- complete[[i]]
    others <- complete[setdiff(which(varying), i)]
    rest <- rowSums(others)
    testable <- n > 1 && varying[i] && length(unique(rest)) > 1
    data.frame(item = names(items)[i], reversed = if (attr(items, "reversed")[i]) "yes" else "no",
      n = n, mean = mean(x), sd = sd(x), r.drop = if (testable) cor(x, rest) else NA,
      alpha.drop = if (testable) alpha(cov(others)) else NA,
      floor = mean(x == attr(items, "low")[i]), ceiling = mean(x == attr(items, "high")[i]))
  })
  do.call(rbind, rows)
}
