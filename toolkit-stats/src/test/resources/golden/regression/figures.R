# What the golden files of this folder hold, computed by lm, sandwich, lmtest and car; sourced by every <case>.R.
# A golden file has one row per figure: errors, step, kind, name, figure, value (17 significant digits; empty = not available).
suppressMessages({
  library(sandwich)
  library(lmtest)
  library(car)
})

folder <- "toolkit-stats/src/test/resources/golden/regression"

all_errors <- c("CLASSICAL", "HC0", "HC1", "HC2", "HC3", "HC4")

covariance_of <- function(fit, errors, cluster) {
  if (errors == "CLASSICAL") vcov(fit, complete = FALSE)
  else if (errors == "CLUSTER") vcovCL(fit, cluster = cluster, type = "HC1")
  else vcovHC(fit, type = errors)
}

wald <- function(fit, v, names, df) {
  b <- coef(fit)[names]
  f <- drop(b %*% solve(v[names, names, drop = FALSE], b)) / length(names)
  c(statistic = f, df = length(names), df.residual = df, p.value = pf(f, length(names), df, lower.tail = FALSE))
}

rows <- function(errors, step, kind, name, figures) {
  data.frame(errors = errors, step = step, kind = kind, name = name, figure = names(figures), value = unname(figures))
}

# y, x: outcome and design matrix without the left-out columns; the constant in the first column if `constant`
r_squared <- function(x, y, constant) {
  rss <- sum(lm.fit(x, y)$residuals^2)
  1 - rss / sum((if (constant) y - mean(y) else y)^2)
}

# One step: `fit` and the step before it (or NULL), the same model on z-scores, and the terms with several columns.
step_figures <- function(errors, step, fit, before = NULL, standardized = NULL, cluster = NULL, level = 0.95) {
  s <- summary(fit)
  v <- covariance_of(fit, errors, cluster)
  kept <- names(coef(fit))[!is.na(coef(fit))]
  df <- if (errors == "CLUSTER") length(unique(cluster)) - 1 else df.residual(fit)
  tests <- coeftest(fit, vcov. = v, df = df)
  x <- model.matrix(fit)[, kept, drop = FALSE]
  y <- model.response(model.frame(fit))
  constant <- "(Intercept)" %in% kept
  predictors <- setdiff(kept, "(Intercept)")
  full <- r_squared(x, y, constant)
  inverse <- if (constant) solve(cor(x[, predictors, drop = FALSE])) else solve(cov2cor(crossprod(x)))
  out <- list()
  quantile <- qt((1 - level) / 2, df, lower.tail = FALSE)
  for (name in kept) {
    b <- tests[name, 1]
    se <- sqrt(v[name, name])
    figures <- c(estimate = b, std.error = se, statistic = tests[name, 3], df = df, p.value = tests[name, 4],
                 conf.low = b - quantile * se, conf.high = b + quantile * se)
    if (!is.null(standardized)) figures["std.estimate"] <- coef(standardized)[[name]]
    if (name %in% predictors) {
      without <- x[, setdiff(kept, name), drop = FALSE]
      sr2 <- full - (if (ncol(without) == 0) 0 else r_squared(without, y, constant))
      vif <- inverse[match(name, predictors), match(name, predictors)]
      figures <- c(figures, sr2 = sr2, vif = vif, tolerance = 1 / vif, zero.order = cor(x[, name], y))
    }
    out <- c(out, list(rows(errors, step, "coefficient", name, figures)))
  }
  for (name in setdiff(names(coef(fit)), kept)) {
    out <- c(out, list(rows(errors, step, "coefficient", name, c(estimate = NA, std.error = NA, p.value = NA))))
  }
  overall <- wald(fit, v, predictors, df)
  out <- c(out, list(rows(errors, step, "fit", "", c(
    nobs = nobs(fit), r.squared = s$r.squared, adj.r.squared = s$adj.r.squared, sigma = s$sigma, overall,
    aic = AIC(fit), bic = BIC(fit)))))
  if (!is.null(before)) {
    added <- setdiff(kept, names(coef(before)))
    change <- wald(fit, v, added, df)
    compared <- if (errors == "CLASSICAL") anova(before, fit)[2, c("F", "Pr(>F)")]
                else if (errors != "CLUSTER" && length(kept) == length(coef(fit))) waldtest(before, fit, vcov = v, test = "F")[2, c("F", "Pr(>F)")]
    if (!is.null(compared)) {
      stopifnot(all.equal(unname(unlist(compared)), unname(change[c("statistic", "p.value")]), tolerance = 1e-8))
    }
    out <- c(out, list(rows(errors, step, "change", "", c(
      delta.r.squared = s$r.squared - summary(before)$r.squared, change))))
  }
  assigned <- attr(model.matrix(fit), "assign")
  labels <- attr(terms(fit), "term.labels")
  for (k in which(tabulate(assigned, length(labels)) > 1)) {
    own <- intersect(names(coef(fit))[assigned == k], kept)
    without <- x[, setdiff(kept, own), drop = FALSE]
    figures <- c(wald(fit, v, own, df), delta.r.squared = full - r_squared(without, y, constant))
    if (length(kept) == length(coef(fit)) && length(labels) > 1) {
      figures["gvif"] <- suppressMessages(vif(fit, type = "terms"))[labels[k], "GVIF"]
    }
    out <- c(out, list(rows(errors, step, "omnibus", labels[k], figures)))
  }
  do.call(rbind, out)
}

write_data <- function(case, data) {
  data[] <- lapply(data, function(x) ifelse(is.na(x), "", formatC(x, digits = 17, format = "g", width = 1)))
  write.csv(data, file.path(folder, paste0(case, "-data.csv")), row.names = FALSE, quote = FALSE)
}

write_golden <- function(case, figures) {
  figures$value <- ifelse(is.na(figures$value), "", formatC(figures$value, digits = 17, format = "g", width = 1))
  write.csv(figures, file.path(folder, paste0(case, ".csv")), row.names = FALSE, quote = FALSE)
  packages <- c("sandwich", "lmtest", "car")
  writeLines(c(R.version.string, paste(packages, vapply(packages, function(p) as.character(packageVersion(p)), ""))),
             file.path(folder, "versions.txt"))
}
