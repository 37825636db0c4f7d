# Path models: every effect that a model has to tell, from lm equation by equation. The slope of an equation at a point is
# a difference of rows of R's own model matrix times the coefficients; a route is a product of slopes; an index is a
# difference of routes at two points. The numbers are those of Hayes's (2022) PROCESS models. Simple, parallel and serial
# mediation are compared with lavaan besides.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/process/mediation.R
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressMessages(library(lavaan))
set.seed(20260503)
n <- 180
d <- data.frame(team = sample(0:35, n, replace = TRUE), x = round(rnorm(n, 50, 10), 1), x2 = round(rnorm(n), 2),
                w = round(rnorm(n, 3, 0.8), 2), z = round(runif(n, -2, 2), 2), b = sample(0:1, n, replace = TRUE),
                g = sample(0:2, n, replace = TRUE), c1 = round(rnorm(n, 40, 12)), c2 = round(rnorm(n), 2))
x <- (d$x - 50) / 10
d$m1 <- round(2 + 0.5 * x + 0.3 * x * (d$w - 3) + 0.3 * (d$g == 2) + 0.02 * d$c1 + rnorm(n), 3)
d$m2 <- round(0.4 * x + 0.4 * d$m1 - 0.2 * d$z * x + rnorm(n), 3)
d$m3 <- round(-0.3 * x + 0.3 * d$m2 + rnorm(n), 3)
d$m4 <- round(0.3 * d$m3 + 0.2 * d$c2 + rnorm(n), 3)
d$y <- round(10 + 0.2 * x + 0.5 * d$m1 + 0.3 * d$m1 * (d$w - 3) + 0.3 * d$m2 - 0.2 * d$m3 + 0.1 * d$m4 + 0.3 * d$b +
  rnorm(36, sd = 0.6)[d$team + 1] + rnorm(n, sd = 1.2), 3)
d$y2 <- round(0.4 * d$m1 - 0.3 * d$x2 + rnorm(n), 3)
d$g1 <- as.numeric(d$g == 1)
d$g2 <- as.numeric(d$g == 2)
write.golden(d[c("team", "x", "x2", "w", "z", "b", "g1", "g2", "c1", "c2", "m1", "m2", "m3", "m4", "y", "y2")],
             "process", "mediation-data")
d$g <- factor(d$g)

serial <- function(k, mods = list()) {
  chain <- c("x", paste0("m", seq_len(k)), "y")
  arrows <- unlist(lapply(2:length(chain), function(to) paste0(chain[1:(to - 1)], ">", chain[to])))
  moderated(arrows, mods)
}
moderated <- function(arrows, mods) {
  for (arrow in names(mods)) arrows[arrows == arrow] <- paste0(arrow, ":", mods[[arrow]])
  paste(arrows, collapse = "|")
}
one <- c("x>m1", "x>y", "m1>y")
two <- c("x>m1", "x>m2", "x>y", "m1>y", "m2>y")
a <- "x>m1"; b <- "m1>y"; direct <- "x>y"
on <- function(arrows, ...) moderated(arrows, list(...))
m2 <- function(...) serial(2, list(...))
models <- c(
  "1" = "x>y:w", "2" = "x>y:w+z", "3" = "x>y:w*z",
  "4" = paste(one, collapse = "|"), "4 parallel" = paste(two, collapse = "|"), "5" = on(one, "x>y" = "w"),
  "6" = serial(2), "6 of three" = serial(3), "6 of four" = serial(4),
  "7" = on(one, "x>m1" = "w"), "8" = on(one, "x>m1" = "w", "x>y" = "w"),
  "9" = on(one, "x>m1" = "w+z"), "10" = on(one, "x>m1" = "w+z", "x>y" = "w+z"), "11" = on(one, "x>m1" = "w*z"),
  "12" = on(one, "x>m1" = "w*z", "x>y" = "w*z"), "13" = on(one, "x>m1" = "w*z", "x>y" = "w"),
  "14" = on(one, "m1>y" = "w"), "15" = on(one, "m1>y" = "w", "x>y" = "w"), "16" = on(one, "m1>y" = "w+z"),
  "17" = on(one, "m1>y" = "w+z", "x>y" = "w+z"), "18" = on(one, "m1>y" = "w*z"),
  "19" = on(one, "m1>y" = "w*z", "x>y" = "w*z"), "20" = on(one, "m1>y" = "w*z", "x>y" = "w"),
  "21" = on(one, "x>m1" = "w", "m1>y" = "z"), "22" = on(one, "x>m1" = "w", "x>y" = "w", "m1>y" = "z"),
  "28" = on(one, "x>m1" = "w", "m1>y" = "z", "x>y" = "z"), "29" = on(one, "x>m1" = "w", "x>y" = "w+z", "m1>y" = "z"),
  "58" = on(one, "x>m1" = "w", "m1>y" = "w"), "59" = on(one, "x>m1" = "w", "m1>y" = "w", "x>y" = "w"),
  "80" = paste(c("x>m1", "x>m2", "x>m3", "m1>m3", "m2>m3", "x>y", "m1>y", "m2>y", "m3>y"), collapse = "|"),
  "81" = paste(c("x>m1", "x>m2", "x>m3", "m1>m2", "m1>m3", "x>y", "m1>y", "m2>y", "m3>y"), collapse = "|"),
  "82" = paste(c("x>m1", "x>m2", "x>m3", "x>m4", "m1>m2", "m3>m4", "x>y", paste0("m", 1:4, ">y")), collapse = "|"),
  "83" = m2("x>m1" = "w"), "84" = m2("x>m1" = "w", "x>m2" = "w"), "85" = m2("x>m1" = "w", "x>m2" = "w", "x>y" = "w"),
  "86" = m2("x>m1" = "w", "x>y" = "w"), "87" = m2("m2>y" = "w"), "88" = m2("m1>y" = "w", "m2>y" = "w"),
  "89" = m2("m1>y" = "w", "m2>y" = "w", "x>y" = "w"), "90" = m2("m2>y" = "w", "x>y" = "w"), "91" = m2("m1>m2" = "w"),
  "92" = m2("x>m1" = "w", "x>m2" = "w", "m1>m2" = "w", "m1>y" = "w", "m2>y" = "w", "x>y" = "w"),
  "two predictors and outcomes" = "x>m1|x2>m1|x>y|x2>y|m1>y|x>y2|x2>y2|m1>y2",
  "no direct path" = "x>m1|m1>y",
  "categorical predictor" = "g>m1|g>y|m1>y",
  "7 by a category" = on(one, "x>m1" = "g"), "58 by a 0/1 moderator" = on(one, "x>m1" = "b", "m1>y" = "b"),
  "7 of a category" = "g>m1:w|g>y|m1>y", "21 by categories" = on(one, "x>m1" = "g", "m1>y" = "b"),
  "quadratic" = "x>m1:x|x>y|m1>y")
covariates <- ifelse(names(models) %in% c("4", "6", "7", "59", "categorical predictor"), "c1 c2", "")
write.golden(data.frame(name = names(models), paths = unname(models), covariates = covariates), "process", "models")

parse <- function(spec) {
  lapply(strsplit(spec, "|", fixed = TRUE)[[1]], function(arrow) {
    parts <- strsplit(arrow, ":", fixed = TRUE)[[1]]
    ends <- strsplit(parts[1], ">", fixed = TRUE)[[1]]
    mods <- if (length(parts) == 1) character() else strsplit(parts[2], "[+*]")[[1]]
    list(from = ends[1], to = ends[2], mods = mods, by = if (length(parts) == 1) "" else parts[2])
  })
}
term <- function(arrow) {
  if (arrow$by == "") arrow$from
  else if (arrow$by == arrow$from) paste0(arrow$from, " + I(", arrow$from, "^2)")
  else paste0(arrow$from, " * (", gsub("+", " + ", arrow$by, fixed = TRUE), ")")
}
fit.of <- function(to, arrows, covariates) {
  right <- c(sapply(Filter(function(arrow) arrow$to == to, arrows), term), covariates)
  lm(as.formula(paste(to, "~", paste(right, collapse = " + "))), d)
}
row.at <- function(fit, at) {
  base <- as.list(setNames(rep(0, 14), c("x", "x2", "w", "z", "b", "c1", "c2", "m1", "m2", "m3", "m4", "y", "y2", "team")))
  base$g <- "0"
  base[names(at)] <- at
  base$g <- factor(base$g, levels = levels(d$g))
  drop(model.matrix(delete.response(terms(fit)), as.data.frame(base)))
}
slope <- function(fit, from, level, at) {
  up <- at; down <- at
  if (from == "g") { up$g <- level; down$g <- "0"; scale <- 1 }
  else {
    centre <- if (is.null(at[[from]])) 0 else at[[from]]
    up[[from]] <- centre + 1; down[[from]] <- centre - 1; scale <- 2
  }
  sum((row.at(fit, up) - row.at(fit, down)) / scale * coef(fit))
}
routes <- function(arrows, at, to) {
  if (at == to) return(list(list()))
  found <- list()
  for (arrow in arrows) if (arrow$from == at) for (rest in routes(arrows, arrow$to, to)) found <- c(found, list(c(list(arrow), rest)))
  found[order(lengths(found))]
}
values.of <- function(moderator) {
  if (moderator == "g") list("0", "1", "2")
  else if (moderator == "b") list(0, 1)
  else as.list(mean(d[[moderator]]) + c(-1, 0, 1) * sd(d[[moderator]]))
}
combinations <- function(moderators) {
  all <- list(list())
  for (moderator in moderators) all <- unlist(lapply(all, function(sofar) lapply(values.of(moderator), function(value)
    c(sofar, setNames(list(value), moderator)))), recursive = FALSE)
  all
}
mods.of <- function(route) unique(unlist(lapply(route, function(arrow) arrow$mods)))
indicator <- function(moderator) moderator %in% c("b", "g")
columns.of <- function(moderator) if (moderator == "g") c("1", "2") else "1"

rows <- list()
add <- function(name, kind, predictor, outcome, mediators, moderators, values, partial = NA, complete = NA) {
  rows[[length(rows) + 1]] <<- data.frame(
    name = name, kind = kind, predictor = predictor, outcome = outcome, mediators = mediators, moderators = moderators,
    place = seq_along(values) - 1, estimate = values, partial = partial, complete = complete)
}
for (m in seq_along(models)) {
  name <- names(models)[m]
  arrows <- parse(models[[m]])
  explained <- unique(sapply(arrows, function(arrow) arrow$to))
  begins <- unique(sapply(arrows, function(arrow) arrow$from))
  held <- if (covariates[m] == "") character() else strsplit(covariates[m], " ")[[1]]
  fits <- setNames(lapply(explained, fit.of, arrows, held), explained)
  for (predictor in setdiff(begins, explained)) for (level in if (predictor == "g") c("1", "2") else "") for (outcome in setdiff(explained, begins)) {
    column <- if (predictor == "g") paste0("g[", level, "]") else predictor
    all <- routes(arrows, predictor, outcome)
    names.of <- function(route) paste(sapply(route[-length(route)], function(arrow) arrow$to), collapse = " ")
    effect <- function(route, at) prod(sapply(route, function(arrow) slope(fits[[arrow$to]], arrow$from, level, at)))
    tell <- function(kind, mediators, values) {
      partial <- values / sd(d[[outcome]])
      add(name, kind, column, outcome, mediators, "", values, partial, if (predictor == "g") NA else partial * sd(d[[predictor]]))
    }
    same <- all(lengths(lapply(all, mods.of)) == 0)
    indirect <- Filter(function(route) length(route) > 1, all)
    for (route in all) {
      mods <- mods.of(route)
      kind <- if (length(route) == 1) "DIRECT" else "INDIRECT"
      told <- sapply(combinations(mods), function(at) effect(route, at))
      tell(kind, names.of(route), told)
      if (kind == "DIRECT") next
      if (length(mods) == 1) {
        pairs <- unlist(lapply(2:length(told), function(i) told[i] - told[seq_len(i - 1)]))
        tell("CONDITIONAL_CONTRAST", names.of(route), pairs)
      }
      together <- function(one, other) {
        sameArrow <- any(sapply(route, function(arrow) grepl("*", arrow$by, fixed = TRUE) && all(c(one, other) %in% arrow$mods)))
        has <- function(moderator) which(sapply(route, function(arrow) moderator %in% arrow$mods))
        sameArrow || any(outer(has(one), has(other), "!="))
      }
      linear <- function(moderator) indicator(moderator) || sum(sapply(route, function(arrow) moderator %in% arrow$mods)) == 1
      at.step <- function(moderator, step, from = list()) {
        from[[moderator]] <- if (moderator == "g") step else if (step == "0") 0 else 1
        from
      }
      for (moderator in mods) if (linear(moderator)) {
        partners <- Filter(function(other) other != moderator && together(moderator, other), mods)
        base <- setNames(lapply(mods, function(one) values.of(one)[[1]]), mods)
        kind <- if (length(partners) > 0) "CONDITIONAL_INDEX" else if (length(mods) > 1) "PARTIAL_INDEX" else "INDEX"
        for (step in columns.of(moderator)) {
          values <- sapply(combinations(partners), function(at) {
            from <- base
            from[names(at)] <- at
            effect(route, at.step(moderator, step, from)) - effect(route, at.step(moderator, "0", from))
          })
          add(name, kind, column, outcome, names.of(route), if (moderator == "g") paste0("g[", step, "]") else moderator, values)
        }
      }
      if (length(mods) == 2 && together(mods[1], mods[2]) && linear(mods[1]) && linear(mods[2])) {
        for (i in columns.of(mods[1])) for (j in columns.of(mods[2])) {
          point <- function(one, other) effect(route, at.step(mods[1], one, at.step(mods[2], other)))
          label <- function(moderator, step) if (moderator == "g") paste0("g[", step, "]") else moderator
          add(name, "INDEX_OF_MODERATED_MODERATION", column, outcome, names.of(route),
              paste(label(mods[1], i), label(mods[2], j)), point(i, j) - point("0", j) - point(i, "0") + point("0", "0"))
        }
      }
    }
    if (length(indirect) > 0) {
      summed <- function(routes) sapply(combinations(unique(unlist(lapply(routes, mods.of)))), function(at)
        sum(sapply(routes, function(route) effect(route, at))))
      each <- sapply(indirect, function(route) effect(route, list()))
      if (length(indirect) > 1) tell("TOTAL_INDIRECT", "", summed(indirect))
      tell("TOTAL", "", summed(all))
      plain <- all(lengths(lapply(indirect, mods.of)) == 0)
      if (plain) for (i in seq_along(each)[-length(each)]) tell("CONTRAST", names.of(indirect[[i]]), each[i] - each[(i + 1):length(each)])
      if (same) add(name, "PROPORTION_MEDIATED", column, outcome, "", "", sum(each) / summed(all))
    }
  }
}
golden <- do.call(rbind, rows)
write.golden(golden, "process", "mediation")

# lavaan: the same indirect effects, as far as its optimizer goes
against <- function(name, model, labels) {
  fit <- sem(model, d, control = list(rel.tol = 1e-15))
  ours <- golden$estimate[golden$name == name & golden$kind == "INDIRECT"]
  theirs <- coef(fit, type = "user")[labels]
  stopifnot(max(abs(ours - theirs)) < 1e-9)
}
against("4 parallel", "m1 ~ a1*x\nm2 ~ a2*x\ny ~ x + b1*m1 + b2*m2\nm1 ~~ m2\nab1 := a1*b1\nab2 := a2*b2", c("ab1", "ab2"))
against("6", "m1 ~ a1*x + c1 + c2\nm2 ~ a2*x + d21*m1 + c1 + c2\ny ~ x + b1*m1 + b2*m2 + c1 + c2\ni1 := a1*b1\ni2 := a2*b2\ni3 := a1*d21*b2",
        c("i1", "i2", "i3"))
write.versions("process", c("sandwich", "boot", "lavaan"))
