# Path models with mediators and outcomes of two levels: products of coefficients from lm and glm, and natural direct and
# indirect effects by the mediation formula, averaged over the cases. R's predict gives the probabilities of mediators and
# outcomes; a normal mediator is integrated over numerically, case by case. The predictor goes from 48 to 55.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/process/logistic.R
source("toolkit-stats/src/test/resources/golden/writing.R")
set.seed(20260611)
n <- 160
d <- data.frame(x = round(rnorm(n, 50, 10), 1), w = round(rnorm(n, 3, 0.8), 2), t = sample(0:1, n, replace = TRUE),
                c1 = round(rnorm(n, 40, 12)))
x <- (d$x - 50) / 10
d$m <- round(1 + 0.5 * x + 0.4 * d$t + 0.3 * x * (d$w - 3) + 0.01 * d$c1 + rnorm(n), 3)
d$mb <- as.numeric(runif(n) < plogis(-0.3 + 0.7 * x + 0.5 * d$t + 0.2 * d$m))
d$y <- round(5 + 0.2 * x + 0.4 * d$m + 0.8 * d$mb + 0.02 * d$c1 + rnorm(n), 3)
d$yb <- as.numeric(runif(n) < plogis(-1 + 0.3 * x + 0.6 * d$m + 0.7 * d$mb + 0.3 * d$t))
write.golden(d, "process", "logistic-data")

models <- c("normal to binary" = "x>m|x>yb|m>yb", "binary to normal" = "x>mb|x>y|mb>y", "binary to binary" = "x>mb|x>yb|mb>yb",
            "side by side" = "x>m|x>mb|x>yb|m>yb|mb>yb", "binary first" = "x>mb|x>m|mb>m|x>yb|mb>yb|m>yb",
            "normal first" = "x>m|x>mb|m>mb|x>yb|m>yb|mb>yb", "moderated" = "x>m:w|x>yb|m>yb:w",
            "all normal" = "x>m|x>y|m>y", "a binary predictor" = "t>m|t>yb|m>yb")
covariates <- ifelse(names(models) %in% c("normal to binary", "side by side", "all normal"), "c1", "")
write.golden(data.frame(name = names(models), paths = unname(models), covariates = covariates), "process", "logistic-models")

binary <- c("mb", "yb")
rows <- list()
for (name in names(models)) {
  arrows <- lapply(strsplit(models[[name]], "|", fixed = TRUE)[[1]], function(arrow) {
    parts <- strsplit(arrow, ":", fixed = TRUE)[[1]]
    ends <- strsplit(parts[1], ">", fixed = TRUE)[[1]]
    list(from = ends[1], to = ends[2], term = if (length(parts) > 1) paste0(ends[1], " * ", parts[2]) else ends[1], by = parts[-1])
  })
  explained <- unique(sapply(arrows, `[[`, "to"))
  outcome <- setdiff(explained, sapply(arrows, `[[`, "from"))
  predictor <- setdiff(sapply(arrows, `[[`, "from"), explained)
  mediators <- setdiff(explained, outcome)
  # in the order of their causes
  if (length(mediators) == 2 && any(sapply(arrows, function(a) a$from == mediators[2] && a$to == mediators[1]))) mediators <- rev(mediators)
  fits <- setNames(lapply(explained, function(to) {
    right <- c(sapply(Filter(function(a) a$to == to, arrows), `[[`, "term"), Filter(nzchar, covariates[match(name, names(models))]))
    formula <- as.formula(paste(to, "~", paste(right, collapse = " + ")))
    if (to %in% binary) glm(formula, binomial, d, control = glm.control(epsilon = 1e-14, maxit = 100)) else lm(formula, d)
  }), explained)
  coefficient <- function(from, to, by = NULL) {
    b <- coef(fits[[to]])
    if (is.null(by)) b[[from]] else b[[intersect(c(paste0(from, ":", by), paste0(by, ":", from)), names(b))]]
  }
  levels <- if (predictor == "t") c(0, 1) else c(48, 55)

  add <- function(kind, mediators, place, values) {
    rows[[length(rows) + 1]] <<- data.frame(name = name, kind = kind, predictor = predictor, outcome = outcome,
                                            mediators = mediators, moderators = "", place = place, estimate = values)
  }
  if (name != "moderated") {
    arrow <- function(from, to) any(sapply(arrows, function(a) a$from == from && a$to == to))
    add("DIRECT", "", 0, coefficient(predictor, outcome))
    for (m in mediators) add("INDIRECT", m, 0, coefficient(predictor, m) * coefficient(m, outcome))
    if (length(mediators) == 2 && arrow(mediators[1], mediators[2])) {
      add("INDIRECT", paste(mediators, collapse = " "), 0,
          coefficient(predictor, mediators[1]) * coefficient(mediators[1], mediators[2]) * coefficient(mediators[2], outcome))
    }
  } else {
    at <- mean(d$w) + c(-1, 0, 1) * sd(d$w)
    values <- (coefficient("x", "m") + coefficient("x", "m", "w") * at) * (coefficient("m", "yb") + coefficient("m", "yb", "w") * at)
    add("INDIRECT", "m", 0:2, values)
    add("DIRECT", "", 0, coefficient("x", "yb"))
  }

  # E[Y(from, M(to))] of one case
  expected <- function(case, own, theirs) {
    outer.mean <- function(case) {
      case[[predictor]] <- own
      predict(fits[[outcome]], case, type = "response")
    }
    go <- function(case, left) {
      if (length(left) == 0) return(outer.mean(case))
      m <- left[1]
      asked <- case
      asked[[predictor]] <- theirs
      mean <- predict(fits[[m]], asked, type = "response")
      if (m %in% binary) {
        return(mean * go(replace(case, m, 1), left[-1]) + (1 - mean) * go(replace(case, m, 0), left[-1]))
      }
      sigma <- summary(fits[[m]])$sigma
      # all nodes of the normal mediator at once; the rule's error is far below 1e-12
      z <- seq(-9, 9, by = 0.1)
      many <- case[rep(1, length(z)), ]
      many[[m]] <- mean + sigma * z
      sum(dnorm(z) * go(many, left[-1])) * 0.1
    }
    unname(go(case, mediators))
  }
  mean.of <- function(own, theirs) mean(sapply(seq_len(n), function(i) expected(d[i, ], own, theirs)))
  nothing <- mean.of(levels[1], levels[1])
  direct <- mean.of(levels[2], levels[1])
  both <- mean.of(levels[2], levels[2])
  add("NATURAL_DIRECT", "", 0, direct - nothing)
  add("NATURAL_INDIRECT", "", 0, both - direct)
  add("NATURAL_TOTAL", "", 0, both - nothing)
  if (name != "all normal") add("PROPORTION_MEDIATED", "", 0, (both - direct) / (both - nothing))
}
write.golden(do.call(rbind, rows), "process", "logistic")
