# Predictors and outcome with large offsets, as years, identity numbers or time stamps have. R fits them about the offset,
# which is exact here, so that its slopes are right; the constant, which is another one then, is not compared.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/regression/offset.R
source("toolkit-stats/src/test/resources/golden/regression/figures.R")
set.seed(20260103)
n <- 80
u <- data.frame(year = sample(-30:30, n, replace = TRUE), id = sample(-500:500, n), stamp = sample(-4000:4000, n))
u$y <- 3 + 0.5 * u$year - 0.01 * u$id + 0.001 * u$stamp + sample(-64:64, n, replace = TRUE) / 16
u$y <- round(u$y * 16) / 16
offsets <- c(year = 2000, id = 1e9, stamp = 1.7e12, y = 1e8)
d <- as.data.frame(Map(`+`, u, offsets))
stopifnot(all(unlist(Map(`-`, d, offsets)) == unlist(u)))
write_data("offset", d[, c("y", "year", "id", "stamp")])
out <- lapply(c("CLASSICAL", "HC3"), function(errors) {
  step_figures(errors, 1, lm(y ~ year + id + stamp, u), standardized = lm(y ~ year + id + stamp, as.data.frame(scale(u))))
})
out <- do.call(rbind, out)
write_golden("offset", out[out$name != "(Intercept)", ])
