# Moderation: coefficients' covariance of every kind, simple slopes, Johnson-Neyman bounds (also simultaneous), zeros with
# Fieller's interval, R2 change. Weights of a slope are differences of rows of R's own model matrix.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/process/moderation.R
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressMessages(library(sandwich))
set.seed(20260502)
n <- 160
d <- data.frame(team = sample(0:31, n, replace = TRUE), x = round(rnorm(n, 12, 3), 2), w = round(rnorm(n, 4, 1.1), 2),
                z = round(runif(n, 1, 7), 1), g = sample(0:2, n, replace = TRUE), c = round(rnorm(n, 30, 8)))
d$y <- round(20 + 0.9 * d$x - 0.5 * d$w - 0.16 * d$x * d$w + 0.02 * d$x * d$w * (d$z - 4) + 0.3 * d$x * (d$g == 1) -
  0.02 * (d$x - 12)^2 + 0.05 * d$c + rnorm(32, sd = 0.7)[d$team + 1] + rnorm(n, sd = 1 + d$x / 10), 3)
d$g1 <- as.numeric(d$g == 1)
d$g2 <- as.numeric(d$g == 2)
write.golden(d[c("team", "y", "x", "w", "z", "g1", "g2", "c")], "process", "moderation-data")
d$g <- factor(d$g)

covariance <- function(fit, errors) {
  if (errors == "CLASSICAL") vcov(fit)
  else if (errors == "CLUSTER") vcovCL(fit, cluster = d$team, type = "HC1")
  else vcovHC(fit, type = errors)
}
design <- function(fit, at) {
  base <- data.frame(x = 0, w = 0, z = 0, g = factor("0", levels = levels(d$g)), c = 0)
  for (name in names(at)) base[[name]] <- if (name == "g") factor(at[[name]], levels = levels(d$g)) else at[[name]]
  model.matrix(delete.response(terms(fit)), base)
}
# the weights of the effect of a numeric variable: a central difference, exact up to quadratic terms
slope.of <- function(fit, focal, at) {
  up <- at; down <- at
  centre <- if (is.null(at[[focal]])) 0 else at[[focal]]
  up[[focal]] <- centre + 1
  down[[focal]] <- centre - 1
  drop(design(fit, up) - design(fit, down)) / 2
}
level.of <- function(fit, level, at) {
  drop(design(fit, c(at, list(g = level))) - design(fit, c(at, list(g = "0"))))
}
rows <- list()
add <- function(name, errors, figure, place, values) {
  rows[[length(rows) + 1]] <<- data.frame(
    name = name, errors = errors, figure = figure, place = place, values = paste(sprintf("%.17g", values), collapse = " "))
}
inference <- function(fit, v, df, weights) {
  b <- sum(weights * coef(fit))
  se <- sqrt(drop(weights %*% v %*% weights))
  c(b, se, b / se, df, 2 * pt(-abs(b / se), df), b - qt(.975, df) * se, b + qt(.975, df) * se)
}
# weights(value) of an effect that is a straight line over the value
line <- function(fit, v, weights) {
  u <- weights(0)
  s <- weights(1) - u
  b <- coef(fit)
  list(a0 = sum(u * b), a1 = sum(s * b), v00 = drop(u %*% v %*% u), v01 = drop(u %*% v %*% s), v11 = drop(s %*% v %*% s))
}
roots <- function(l, critical) {
  a <- l$a1^2 - critical^2 * l$v11
  b <- 2 * (l$a0 * l$a1 - critical^2 * l$v01)
  c <- l$a0^2 - critical^2 * l$v00
  if (b^2 - 4 * a * c <= 0) return(numeric())
  found <- sort((-b + c(-1, 1) * sqrt(b^2 - 4 * a * c)) / (2 * a))
  # settle the last digits on the t curve itself
  t <- function(x) abs((l$a0 + l$a1 * x) / sqrt(l$v00 + 2 * l$v01 * x + l$v11 * x^2)) - critical
  gap <- diff(found) / 4
  sapply(found, function(r) {
    h <- min(gap, 1e-3 * max(1, abs(r)))
    uniroot(t, c(r - h, r + h), tol = 1e-14)$root
  })
}
region <- function(name, errors, place, l, df, observed) {
  share <- function(r) c(mean(observed < r), mean(observed > r))
  critical <- qt(.975, df)
  for (kind in c("region", "simultaneous")) {
    if (kind == "simultaneous") {
      # as interactions::johnson_neyman(control.fdr = TRUE): the observed range in 1,000 steps
      x <- seq(min(observed), max(observed), length.out = 1001)
      t <- (l$a0 + l$a1 * x) / sqrt(l$v00 + 2 * l$v01 * x + l$v11 * x^2)
      p <- sort(2 * pt(-abs(t), df))
      k <- max(1, which(p <= 0.05 * seq_along(p) / length(p)))
      critical <- qt(1 - 0.05 * k / 1001 / 2, df)
    }
    r <- roots(l, critical)
    below <- abs((l$a0 + l$a1 * (min(c(r, 0)) - 1e6)) / sqrt(l$v00 + 2 * l$v01 * (min(c(r, 0)) - 1e6) +
      l$v11 * (min(c(r, 0)) - 1e6)^2)) > critical
    t <- abs((l$a0 + l$a1 * observed) / sqrt(l$v00 + 2 * l$v01 * observed + l$v11 * observed^2))
    add(name, errors, kind, place, c(critical, as.numeric(below), mean(t > critical), unlist(lapply(r, function(r) c(r, share(r))))))
  }
}
# Fieller's interval by its textbook formula
zero <- function(name, errors, place, l, df) {
  t <- qt(.975, df)
  ratio <- -l$a0 / l$a1
  g <- t^2 * l$v11 / l$a1^2
  centre <- ratio + g / (1 - g) * (ratio + l$v01 / l$v11)
  inner <- l$v00 + 2 * ratio * l$v01 + ratio^2 * l$v11 - g * (l$v00 - l$v01^2 / l$v11)
  if (inner > 0) {
    half <- t / (l$a1 * (1 - g)) * sqrt(inner)
    ends <- sort(centre + c(-1, 1) * half)
  } else ends <- c(NA, NA)
  add(name, errors, "zero", place, c(ratio, if (is.na(ends[1])) 2 else as.numeric(g >= 1), ends))
}
sd3 <- function(x) mean(x) + c(-1, 0, 1) * sd(x)
models <- list(
  two = list(y ~ x + w + c + x:w, y ~ x + w + c),
  additive = list(y ~ x + w + z + x:w + x:z, y ~ x + w + z),
  three = list(y ~ x * w * z, y ~ (x + w + z)^2),
  category = list(y ~ x * g, y ~ x + g),
  quadratic = list(y ~ x + I(x^2), y ~ x),
  groups = list(y ~ g * w, y ~ g + w))
for (errors in c("CLASSICAL", "HC0", "HC3", "HC4", "CLUSTER")) {
  for (name in names(models)) {
    fit <- lm(models[[name]][[1]], d)
    v <- covariance(fit, errors)
    df <- if (errors == "CLUSTER") length(unique(d$team)) - 1 else df.residual(fit)
    before <- lm(models[[name]][[2]], d)
    added <- setdiff(names(coef(fit)), names(coef(before)))
    f <- drop(coef(fit)[added] %*% solve(v[added, added], coef(fit)[added])) / length(added)
    add(name, errors, "change", 0, c(summary(fit)$r.squared - summary(before)$r.squared, f, length(added), df,
                                     pf(f, length(added), df, lower.tail = FALSE)))
    slope <- function(place, focal, at) add(name, errors, "slope", place, inference(fit, v, df, slope.of(fit, focal, at)))
    over <- function(focal, along, at) line(fit, v, function(value) {
      at[[along]] <- value
      slope.of(fit, focal, at)
    })
    if (name == "two") {
      for (i in 1:3) slope(i - 1, "x", list(w = sd3(d$w)[i]))
      region(name, errors, 0, over("x", "w", list()), df, d$w)
      zero(name, errors, 0, over("x", "w", list()), df)
      zero(name, errors, 1, over("w", "x", list()), df)
    } else if (name %in% c("additive", "three")) {
      for (i in 1:3) for (j in 1:3) slope(3 * (i - 1) + j - 1, "x", list(w = sd3(d$w)[i], z = sd3(d$z)[j]))
      for (i in 1:3) region(name, errors, i - 1, over("x", "w", list(z = sd3(d$z)[i])), df, d$w)
      for (i in 1:3) region(name, errors, i + 2, over("x", "z", list(w = sd3(d$w)[i])), df, d$z)
      t <- function(w, z) inference(fit, v, df, slope.of(fit, "x", list(w = w, z = z)))[3]
      w <- seq(min(d$w), max(d$w), length.out = 21)[6]
      add(name, errors, "surface", 0, c(mean(abs(mapply(t, d$w, d$z)) > qt(.975, df)), w, max(d$z), t(w, max(d$z))))
    } else if (name == "category") {
      for (i in 1:3) slope(i - 1, "x", list(g = as.character(i - 1)))
      for (i in 1:2) zero(name, errors, i - 1, line(fit, v, function(x) level.of(fit, as.character(i), list(x = x))), df)
    } else if (name == "quadratic") {
      for (i in 1:3) slope(i - 1, "x", list(x = sd3(d$x)[i]))
      region(name, errors, 0, over("x", "x", list()), df, d$x)
      zero(name, errors, 0, over("x", "x", list()), df)
    } else {
      for (k in 1:2) for (i in 1:3) {
        add(name, errors, "slope", 3 * (k - 1) + i - 1,
            inference(fit, v, df, level.of(fit, as.character(k), list(w = sd3(d$w)[i]))))
      }
      for (k in 1:2) region(name, errors, k - 1, line(fit, v, function(w) level.of(fit, as.character(k), list(w = w))), df, d$w)
    }
  }
}
write.golden(do.call(rbind, rows), "process", "moderation")
write.versions("process", c("sandwich", "boot", "lavaan"))
