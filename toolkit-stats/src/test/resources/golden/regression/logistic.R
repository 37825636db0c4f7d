# Logistic regression with numbers, a year, categories and a product; missing values; every kind of errors; and a model of
# few cases with probabilities near 0 and 1. glm runs until its deviance stands still, and once more from there, since its
# weights are those before the last step.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/regression/logistic.R
source("toolkit-stats/src/test/resources/golden/regression/figures.R")
set.seed(20260606)
n <- 300
d <- data.frame(
  team = sample(0:39, n, replace = TRUE),
  year = sample(1995:2007, n, replace = TRUE),
  genderm = sample(0:1, n, replace = TRUE),
  faculty = factor(sample(c("a", "b", "c"), n, replace = TRUE, prob = c(5, 3, 2))),
  hours = round(rgamma(n, 4, 0.2), 1),
  support = round(rnorm(n, 3.5, 0.8), 2))
eta <- with(d, -1 + 0.15 * (year - 2000) + 0.6 * genderm - 0.8 * (faculty == "c") + 0.05 * hours - 0.5 * (support - 3.5) +
  rnorm(40, sd = 0.7)[team + 1])
d$left <- as.numeric(runif(n) < plogis(eta))
d$support[sample(n, 6)] <- NA
d$left[sample(n, 5)] <- NA
d$facultyb <- as.numeric(d$faculty == "b")
d$facultyc <- as.numeric(d$faculty == "c")
write_data("logistic", d[c("team", "left", "year", "genderm", "facultyb", "facultyc", "hours", "support")])
d <- na.omit(d)

logistic_figures <- function(errors, step, fit, cluster = NULL) {
  v <- covariance_of(fit, errors, cluster)
  tests <- coeftest(fit, vcov. = v)
  z <- qnorm(0.975)
  out <- list()
  for (name in names(coef(fit))) {
    b <- tests[name, 1]
    se <- sqrt(v[name, name])
    out <- c(out, list(rows(errors, step, "coefficient", name, c(
      estimate = b, std.error = se, statistic = tests[name, 3], p.value = tests[name, 4], conf.low = b - z * se,
      conf.high = b + z * se))))
  }
  faculty <- grep("^faculty[bc]$", names(coef(fit)), value = TRUE)
  if (length(faculty) > 0) {
    b <- coef(fit)[faculty]
    chi <- drop(b %*% solve(v[faculty, faculty], b))
    out <- c(out, list(rows(errors, step, "omnibus", "faculty", c(
      statistic = chi / 2, df = 2, p.value = pchisq(chi, 2, lower.tail = FALSE)))))
  }
  change <- fit$null.deviance - fit$deviance
  df <- fit$df.null - fit$df.residual
  out <- c(out, list(rows(errors, step, "fit", "", c(
    nobs = nobs(fit), deviance = fit$deviance, df.residual = fit$df.residual, null.deviance = fit$null.deviance,
    df.null = fit$df.null, chi.square = change, df = df, p.value = pchisq(change, df, lower.tail = FALSE),
    aic = AIC(fit), bic = BIC(fit)))))
  do.call(rbind, out)
}
to_the_end <- function(formula, data) {
  fit <- glm(formula, binomial, data, control = glm.control(epsilon = 1e-14, maxit = 100))
  glm(formula, binomial, data, start = coef(fit), control = glm.control(epsilon = 1e-14, maxit = 100))
}
fit <- to_the_end(left ~ year + genderm + faculty + hours * support, d)
steep <- to_the_end(left ~ year + hours, d[1:24, ])
out <- lapply(c(all_errors, "CLUSTER"), function(errors) logistic_figures(errors, 1, fit, d$team))
out <- c(out, list(logistic_figures("CLASSICAL", 2, steep)))
write_golden("logistic", do.call(rbind, out))
