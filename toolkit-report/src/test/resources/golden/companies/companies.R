# What R gives for examples/companies/study.yaml, table by table. From the project's root:
#   Rscript toolkit-report/src/test/resources/golden/companies/companies.R
suppressPackageStartupMessages({
  library(psych)
  library(car)
  library(sandwich)
})

folder <- "toolkit-report/src/test/resources/golden/companies"
answers <- read.csv("examples/companies/lq2002.csv")
confidence <- 0.95
items <- list(
  leadership = sprintf("LEAD%02d", 1:11),
  significance = sprintf("TSIG%02d", 1:3),
  hostility = sprintf("HOSTIL%02d", 1:5)
)
stopifnot(!anyNA(answers[unlist(items)]))
scores <- as.data.frame(lapply(items, function(columns) rowMeans(answers[columns])))

# Seventeen digits bring back the same double; empty is not available.
write_table <- function(rows, name) {
  table <- do.call(rbind, rows)
  numeric <- vapply(table, is.numeric, logical(1))
  table[numeric] <- lapply(table[numeric], function(x) ifelse(is.na(x), "", sprintf("%.17g", x)))
  write.csv(table, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
}

# --- descriptives -----------------------------------------------------------------------------------------------------
write_table(lapply(names(scores), function(name) {
  x <- scores[[name]]
  d <- describe(x, type = 2)
  data.frame(
    variable = name, n = d$n, n.missing = sum(is.na(x)), mean = mean(x), sd = sd(x), se = sd(x) / sqrt(length(x)),
    median = median(x), min = min(x), max = max(x), skewness = d$skew, kurtosis = d$kurtosis
  )
}), "descriptives")

# --- reliability ------------------------------------------------------------------------------------------------------
feldt <- function(alpha, n, k) {
  tails <- c(1 + confidence, 1 - confidence) / 2
  1 - (1 - alpha) * qf(tails, n - 1, (n - 1) * (k - 1))
}
alphas <- lapply(items, function(columns) suppressWarnings(alpha(answers[columns], check.keys = FALSE)))
write_table(lapply(names(items), function(name) {
  total <- alphas[[name]]$total
  data.frame(
    model = "reliability-2", scale = name, coefficient = c("alpha", "alpha.standardized", "mean.inter.item.r"),
    n.items = length(items[[name]]), n.obs = nrow(answers),
    estimate = c(total$raw_alpha, total$std.alpha, total$average_r),
    conf.low = c(feldt(total$raw_alpha, nrow(answers), length(items[[name]]))[1], NA, NA),
    conf.high = c(feldt(total$raw_alpha, nrow(answers), length(items[[name]]))[2], NA, NA)
  )
}), "reliability")

ends <- list(leadership = c(1, 5), significance = c(1, 5), hostility = c(0, 4))
write_table(lapply(names(items), function(name) {
  x <- answers[items[[name]]]
  data.frame(
    model = "reliability-2", scale = name, item = names(x), n = nrow(x), mean = colMeans(x), sd = sapply(x, sd),
    r.drop = sapply(seq_along(x), function(i) cor(x[[i]], rowSums(x[-i]))),
    alpha.drop = alphas[[name]]$alpha.drop$raw_alpha,
    floor = colMeans(x == ends[[name]][1]), ceiling = colMeans(x == ends[[name]][2])
  )
}), "items")

# --- correlations -----------------------------------------------------------------------------------------------------
write_table(combn(names(scores), 2, simplify = FALSE, FUN = function(pair) {
  test <- cor.test(scores[[pair[1]]], scores[[pair[2]]])
  data.frame(
    model = "correlate-3", parameter1 = pair[1], parameter2 = pair[2], method = "pearson",
    estimate = test$estimate, conf.low = test$conf.int[1], conf.high = test$conf.int[2],
    statistic = test$statistic, df = test$parameter, p.value = test$p.value, p.adjusted = test$p.value,
    n.obs = nrow(scores)
  )
}), "correlations")

# --- regression -------------------------------------------------------------------------------------------------------
classical <- function(fit) list(v = vcov(fit), df = df.residual(fit))
clustered <- function(fit) {
  list(v = vcovCL(fit, cluster = answers$COMPID, type = "HC1"), df = length(unique(answers$COMPID)) - 1)
}

r_squared <- function(fit) summary(fit)$r.squared

wald <- function(fit, names, errors) {
  b <- coef(fit)[names]
  f <- drop(t(b) %*% solve(errors$v[names, names, drop = FALSE]) %*% b) / length(names)
  c(statistic = f, p.value = pf(f, length(names), errors$df, lower.tail = FALSE))
}

terms_of <- function(model, step, fit, errors) {
  names <- names(coef(fit))
  predictors <- names[-1]
  se <- sqrt(diag(errors$v))
  statistic <- coef(fit) / se
  quantile <- qt((1 + confidence) / 2, errors$df)
  standardized <- lm(formula(fit), as.data.frame(scale(scores)))
  of_predictors <- function(values) c(NA, values)
  inflation <- if (length(predictors) > 1) vif(fit) else 1
  data.frame(
    model = model, step = step, outcome = "hostility", term = names,
    estimate = coef(fit), std.error = se, statistic = statistic, df = errors$df,
    p.value = 2 * pt(-abs(statistic), errors$df),
    conf.low = coef(fit) - quantile * se, conf.high = coef(fit) + quantile * se,
    std.estimate = coef(standardized),
    sr2 = of_predictors(sapply(predictors, function(p) {
      r_squared(fit) - r_squared(update(fit, paste(". ~ . -", p)))
    })),
    vif = of_predictors(inflation), tolerance = of_predictors(1 / inflation),
    zero.order = of_predictors(sapply(predictors, function(p) cor(scores[[p]], scores$hostility)))
  )
}

fit_of <- function(model, step, fit, errors, before = NULL) {
  s <- summary(fit)
  predictors <- names(coef(fit))[-1]
  test <- wald(fit, predictors, errors)
  added <- setdiff(predictors, names(coef(before)))
  change <- if (is.null(before)) c(statistic = NA, p.value = NA) else wald(fit, added, errors)
  data.frame(
    model = model, step = step, outcome = "hostility", nobs = nobs(fit),
    r.squared = s$r.squared, adj.r.squared = s$adj.r.squared, sigma = s$sigma,
    statistic = test["statistic"], df = length(predictors), df.residual = errors$df, p.value = test["p.value"],
    aic = AIC(fit), bic = BIC(fit),
    delta.r.squared = if (is.null(before)) NA_real_ else s$r.squared - r_squared(before),
    delta.statistic = change["statistic"], delta.df = if (is.null(before)) NA_real_ else length(added),
    delta.df.residual = if (is.null(before)) NA_real_ else errors$df, delta.p.value = change["p.value"]
  )
}

first <- lm(hostility ~ leadership, scores)
second <- lm(hostility ~ leadership + significance, scores)
write_table(list(
  terms_of("regress-4", 1, first, classical(first)),
  terms_of("regress-4", 2, second, classical(second)),
  terms_of("clustered", 1, second, clustered(second))
), "regression-terms")
write_table(list(
  fit_of("regress-4", 1, first, classical(first)),
  fit_of("regress-4", 2, second, classical(second), first),
  fit_of("clustered", 1, second, clustered(second))
), "regression-fit")

writeLines(c(
  R.version.string,
  sapply(c("psych", "car", "sandwich"), function(p) paste(p, as.character(packageVersion(p))))
), file.path(folder, "versions.txt"))
