# The covariance of the coefficients: classical, robust against unequal variances (HC0 to HC4), or
# against likeness within clusters (CR1). NULL where the data do not allow it.
covariance <- function(x, residuals, errors, cluster) {
  n <- nrow(x)
  k <- ncol(x)
  if (n <= k || sum(residuals^2) == 0) return(NULL)
  bread <- chol2inv(qr.R(qr(x)))
  if (errors == "classical") return(bread * sum(residuals^2) / (n - k))
  if (errors == "cluster") {
    clusters <- length(unique(cluster))
    if (clusters < 2) return(NULL)
    scores <- rowsum(x * residuals, as.character(cluster))
    return(bread %*% crossprod(scores) %*% bread * clusters / (clusters - 1) * (n - 1) / (n - k))
  }
  h <- rowSums(qr.Q(qr(x))^2)
  if (errors %in% c("hc2", "hc3", "hc4") && any(1 - h < 1e-10)) return(NULL)
  weights <- switch(errors, hc0 = 1, hc1 = n / (n - k), hc2 = 1 / (1 - h), hc3 = 1 / (1 - h)^2,
    hc4 = 1 / (1 - h)^pmin(4, n * h / k))
  bread %*% crossprod(x * residuals * sqrt(weights)) %*% bread
}

# A least-squares fit by lm. Columns that depend on those before them are left out, as lm does.
fit <- function(y, x, errors = "classical", cluster = NULL) {
  x <- cbind(`(Intercept)` = rep(1, length(y)), x)
  model <- lm(y ~ 0 + x, tol = 1e-10)
  coefficients <- setNames(coef(model), colnames(x))
  kept <- colnames(x)[!is.na(coefficients)]
  residuals <- unname(resid(model))
  # A perfect fit leaves nothing but rounding.
  if (length(y) <= length(kept) || sum(residuals^2) < 1e-26 * sum(y^2)) residuals <- 0 * residuals
  x <- x[, kept, drop = FALSE]
  v <- covariance(x, residuals, errors, cluster)
  df <- length(y) - length(kept)
  if (errors == "cluster" && !is.null(v)) df <- length(unique(cluster)) - 1
  list(y = y, x = x, errors = errors, coefficients = coefficients, kept = kept, df = df,
    residual = sum(residuals^2), r2 = 1 - sum(residuals^2) / sum((y - mean(y))^2),
    covariance = if (!is.null(v)) matrix(v, length(kept), dimnames = list(kept, kept)),
    classical = covariance(x, residuals, "classical"))
}

# By how much R squared falls without some columns.
r2_of <- function(model, columns) {
  columns <- intersect(columns, model$kept)
  if (length(columns) == 0) return(0)
  rest <- model$x[, setdiff(model$kept, columns), drop = FALSE]
  residuals <- resid(lm(model$y ~ 0 + rest, tol = 1e-10))
  model$r2 - (1 - sum(residuals^2) / sum((model$y - mean(model$y))^2))
}

# Wald's F test that the coefficients of some columns are all zero.
wald <- function(model, columns) {
  columns <- intersect(columns, model$kept)
  q <- length(columns)
  test <- list(statistic = NA, df = q, df.residual = model$df, p.value = NA)
  if (q == 0 || is.null(model$covariance)) return(test)
  if (model$errors == "cluster" && q > model$df) return(test)  # fewer clusters than coefficients
  v <- model$covariance[columns, columns, drop = FALSE]
  root <- sqrt(diag(v))
  b <- model$coefficients[columns] / root
  inverse <- tryCatch(solve(v / outer(root, root)), error = function(e) NULL)
  if (is.null(inverse)) return(test)
  test$statistic <- drop(b %*% inverse %*% b) / q
  test$p.value <- pf(test$statistic, q, model$df, lower.tail = FALSE)
  test
}

# The (generalized) variance inflation factor of some columns (Fox & Monette, 1992).
vif <- function(model, columns) {
  predictors <- setdiff(model$kept, "(Intercept)")
  columns <- intersect(columns, predictors)
  if (length(columns) == 0) return(NA)
  r <- cor(model$x[, predictors, drop = FALSE])
  part <- function(names) det(r[names, names, drop = FALSE])
  part(columns) * part(setdiff(predictors, columns)) / det(r)
}

# A number as a z-score; a constant becomes zero.
z_score <- function(x) (x - mean(x)) / (if (length(unique(x)) > 1) sd(x) else 1)

# One row per coefficient; `standardized` is the same model on z-scores.
term_rows <- function(model, standardized) {
  rows <- lapply(names(model$coefficients), function(term) {
    estimate <- model$coefficients[[term]]
    row <- data.frame(term = term, estimate = estimate, std.error = NA, statistic = NA,
      df = model$df, p.value = NA, conf.low = NA, conf.high = NA,
      std.estimate = standardized$coefficients[[term]], sr2 = NA, vif = NA, tolerance = NA,
      zero.order = NA)
    if (!term %in% model$kept) return(row)
    if (!is.null(model$covariance)) {
      row$std.error <- sqrt(model$covariance[term, term])
      # An error that is zero but for rounding is none.
      classical <- sqrt(model$classical[match(term, model$kept), match(term, model$kept)])
      if (row$std.error <= 1e-10 * classical) row$std.error <- NA
      margin <- qt((1 + confidence) / 2, model$df) * row$std.error
      row$statistic <- estimate / row$std.error
      row$p.value <- 2 * pt(-abs(row$statistic), model$df)
      row$conf.low <- estimate - margin
      row$conf.high <- estimate + margin
    }
    if (term != "(Intercept)") {
      row$sr2 <- r2_of(model, term)
      row$vif <- vif(model, term)
      row$tolerance <- 1 / row$vif
      row$zero.order <- cor(model$x[, term], model$y)
    }
    row
  })
  do.call(rbind, rows)
}

# How well a model fits, and what it adds to the step before.
fit_row <- function(model, outcome, added) {
  n <- length(model$y)
  residual_df <- n - length(model$kept)
  test <- wald(model, setdiff(model$kept, "(Intercept)"))
  change <- list(statistic = NA, df = NA, df.residual = NA, p.value = NA)
  if (!is.null(added)) change <- wald(model, added)
  deviance <- if (model$residual > 0) n * (log(2 * pi) + log(model$residual / n) + 1) else NA
  parameters <- length(model$kept) + 1  # sigma is one
  data.frame(outcome = outcome, nobs = n, r.squared = model$r2,
    adj.r.squared = if (residual_df > 0) 1 - (1 - model$r2) * (n - 1) / residual_df else NA,
    sigma = if (residual_df > 0) sqrt(model$residual / residual_df) else NA,
    statistic = test$statistic, df = test$df, df.residual = test$df.residual,
    p.value = test$p.value, aic = deviance + 2 * parameters, bic = deviance + log(n) * parameters,
    delta.r.squared = if (is.null(added)) NA else r2_of(model, added),
    delta.statistic = change$statistic, delta.df = change$df,
    delta.df.residual = change$df.residual, delta.p.value = change$p.value)
}

# A hierarchical regression on the cases that are complete on its last step. `predictors` makes the
# columns of the design from the data; `steps` names the columns of each term that a step adds.
regression <- function(label, data, outcome, predictors, steps, errors, cluster = NULL) {
  complete <- complete.cases(data[[outcome]], predictors(data))
  if (!is.null(cluster)) complete <- complete & !is.na(cluster)
  data <- data[complete, ]
  y <- data[[outcome]]
  if (length(unique(y)) < 2) {
    add("regression-fit", label, data.frame(step = 1, outcome = outcome))
    return(invisible())
  }
  # For standardized coefficients numbers become z-scores; 0/1 columns stay as they are.
  z <- data
  is_number <- vapply(z, is.numeric, logical(1))
  z[is_number] <- lapply(z[is_number], z_score)
  for (step in seq_along(steps)) {
    terms <- do.call(c, steps[seq_len(step)])
    columns <- unlist(terms, use.names = FALSE)
    model <- fit(y, predictors(data)[, columns, drop = FALSE], errors, cluster[complete])
    standardized <- fit(z[[outcome]], predictors(z)[, columns, drop = FALSE])
    add("regression-terms", label,
      data.frame(step = step, outcome = outcome, term_rows(model, standardized)))
    for (term in names(terms)[lengths(terms) > 1]) {
      test <- wald(model, terms[[term]])
      add("regression-omnibus", label, data.frame(step = step, term = term, test,
        delta.r.squared = r2_of(model, terms[[term]]), gvif = vif(model, terms[[term]])))
    }
    added <- if (step > 1) unlist(steps[[step]], use.names = FALSE)
    add("regression-fit", label, data.frame(step = step, fit_row(model, outcome, added)))
  }
}
