# The rows of Relata's table of effects that belong to an analysis and group.
effects_listed <- function(label) {
  listed <- read.csv(file.path(folder, "tables/mediation-effects.csv"), na.strings = "",
    check.names = FALSE, fileEncoding = "UTF-8")
  group <- if (is.null(listed$group)) rep(NA, nrow(listed)) else listed$group
  listed[listed$model == label[1] & group %in% label[2] & !is.na(listed$estimate), ]
}

# Whether effects are natural ones, the proportion mediated of these among them. They are no sums of
# products of coefficients, and are not computed anew here.
is_natural <- function(listed) {
  pair <- paste(listed$predictor, listed$outcome)
  summed <- pair %in% pair[listed$effect == "total"]
  grepl("^natural[.]", listed$effect) | listed$effect == "proportion" & !summed
}

# Logistic regression of a category of two levels by glm, as `fit` is by lm; its tests are by z.
fit_logistic <- function(y, x, errors = "classical", cluster = NULL) {
  y <- as.numeric(y == levels(y)[2])
  x <- cbind(`(Intercept)` = rep(1, length(y)), x)
  x <- x[, fit(y, x[, -1, drop = FALSE])$kept, drop = FALSE]
  model <- glm.fit(x, y, family = binomial(), control = list(epsilon = 1e-14, maxit = 100))
  mean <- model$fitted.values
  root <- sqrt(mean * (1 - mean))  # the weights that glm keeps are those of the step before
  weighted <- x * root
  bread <- chol2inv(qr.R(qr(weighted)))
  residuals <- (y - mean) / root
  v <- if (errors == "classical") bread else covariance(weighted, residuals, errors, cluster)
  kept <- colnames(x)
  list(y = y, x = x, errors = errors, coefficients = model$coefficients, kept = kept, df = Inf,
    r2 = NA, deviance = model$deviance, null = model$null.deviance, classical = bread,
    covariance = if (!is.null(v)) matrix(v, length(kept), dimnames = list(kept, kept)))
}

# Adds the rows of a logistic equation to the tables.
add_logistic <- function(label, model, outcome, terms) {
  none <- setNames(rep(NA_real_, length(model$kept)), model$kept)
  rows <- term_rows(model, list(coefficients = none))
  rows[c("df", "sr2", "vif", "tolerance", "zero.order")] <- NA
  add("mediation-paths", label, data.frame(step = 1, outcome = outcome, rows))
  for (term in names(terms)[lengths(terms) > 1]) {
    test <- wald(model, terms[[term]])
    test$df.residual <- NA
    add("mediation-omnibus", label, data.frame(step = 1, outcome = outcome, term = term, test))
  }
  n <- length(model$y)
  k <- length(model$kept)
  chi <- model$null - model$deviance
  add("mediation-fit", label, data.frame(step = 1, outcome = outcome, nobs = n, statistic = chi,
    df = k - 1, df.residual = n - k, p.value = pchisq(chi, k - 1, lower.tail = FALSE),
    aic = model$deviance + 2 * k, bic = model$deviance + log(n) * k, deviance = model$deviance,
    null.deviance = model$null, df.null = n - 1))
}

# A variable and, of a category, the level that one of its columns stands for: gender[male].
column_parts <- function(column) {
  if (!grepl("[]]$", column)) return(list(variable = column))
  list(variable = sub("[[].*$", "", column), level = sub("^[^[]*[[](.*)[]]$", "\\1", column))
}

# The value that a moderator has at a place: "mean + 1 SD", "percentile 16", a number or a level.
moderator_value <- function(x, place) {
  if (is.factor(x)) return(factor(place, levels = levels(x)))
  if (place == "mean") return(mean(x))
  if (place == "mean - 1 SD") return(mean(x) - sd(x))
  if (place == "mean + 1 SD") return(mean(x) + sd(x))
  percent <- sub("^percentile ", "", place)
  if (percent != place) return(quantile(x, as.numeric(percent) / 100, type = 6, names = FALSE))
  as.numeric(place)
}

# The values named by a text such as "age = mean + 1 SD, gender = male".
values_at <- function(text, data) {
  if (is.na(text) || text == "") return(list())
  parts <- strsplit(strsplit(text, ", ", fixed = TRUE)[[1]], " = ", fixed = TRUE)
  names <- vapply(parts, `[`, "", 1)
  setNames(lapply(parts, function(part) moderator_value(data[[part[1]]], part[2])), names)
}

# How an arrow's effect is made of its equation's coefficients: the slope of the prediction at the
# values of the moderators, or the difference between a level and the reference.
arrow_weights <- function(equation, from, at, data) {
  parts <- column_parts(from)
  prediction <- function(value) {
    row <- data[1, ]
    for (name in names(row)) {
      x <- data[[name]]
      if (is.numeric(x)) row[[name]] <- 0
      if (is.factor(x)) row[[name]] <- factor(levels(x)[1], levels = levels(x))
    }
    for (name in names(at)) row[[name]] <- at[[name]]
    row[[parts$variable]] <- value
    equation$predictors(row)[1, ]
  }
  x <- data[[parts$variable]]
  if (is.factor(x)) {
    level <- if (is.null(parts$level)) levels(x)[2] else parts$level
    return(prediction(factor(level, levels = levels(x))) -
      prediction(factor(levels(x)[1], levels = levels(x))))
  }
  centre <- if (is.null(at[[parts$variable]])) 0 else at[[parts$variable]]
  (prediction(centre + 1) - prediction(centre - 1)) / 2
}

# All ways along the arrows from a column to an outcome.
all_ways <- function(equations, from, to) {
  begin <- column_parts(from)$variable
  extend <- function(way) {
    last <- way[length(way)]
    if (last == to) return(list(way))
    variable <- if (length(way) == 1) begin else last
    follow <- names(equations)[vapply(equations, function(e) variable %in% e$arrows, logical(1))]
    do.call(c, lapply(follow, function(step) extend(c(way, step))))
  }
  extend(from)
}

# An effect as a weighted sum of ways: each a list of arrows with their weights, and a factor.
effect_formula <- function(row, equations, data) {
  along <- function(way, at, factor = 1) {
    legs <- lapply(seq_along(way)[-1], function(i) {
      list(outcome = way[i], weights = arrow_weights(equations[[way[i]]], way[i - 1], at, data))
    })
    list(factor = factor, legs = legs)
  }
  way_by <- function(mediators) {
    between <- if (is.na(mediators)) character() else strsplit(mediators, " -> ", fixed = TRUE)[[1]]
    c(row$predictor, between, row$outcome)
  }
  ways <- all_ways(equations, row$predictor, row$outcome)
  indirect <- ways[lengths(ways) > 2]
  at <- if (grepl(" vs ", row$at)) list() else values_at(row$at, data)
  kind <- sub("^conditional[.]", "", row$effect)
  if (kind == "total") return(lapply(ways, along, at))
  if (kind == "total.indirect") return(lapply(indirect, along, at))
  if (kind == "contrast" && grepl(" vs ", row$at)) {
    places <- strsplit(row$at, " vs ", fixed = TRUE)[[1]]
    way <- way_by(row$mediators)
    return(list(along(way, values_at(places[1], data)), along(way, values_at(places[2], data), -1)))
  }
  if (kind == "contrast") {
    both <- strsplit(row$mediators, " vs ", fixed = TRUE)[[1]]
    return(list(along(way_by(both[1]), at), along(way_by(both[2]), at, -1)))
  }
  way <- way_by(row$mediators)
  if (kind != "imm") return(list(along(way, at)))
  # One step of each moderator of the index, from the mean or reference of those not held.
  stepped <- strsplit(row$moderated.by, ":", fixed = TRUE)[[1]]
  usable <- vapply(data, function(x) is.numeric(x) || is.factor(x), logical(1))
  origin <- lapply(data[usable], function(x) {
    if (is.factor(x)) factor(levels(x)[1], levels = levels(x)) else mean(x)
  })
  origin[names(at)] <- at
  step <- function(from, column) {
    parts <- column_parts(column)
    x <- data[[parts$variable]]
    level <- if (is.factor(x)) factor(parts$level, levels = levels(x))
    from[[parts$variable]] <- if (is.null(level)) from[[parts$variable]] + 1 else level
    from
  }
  origin[names(equations)] <- NULL
  terms <- list(along(way, step(origin, stepped[1])), along(way, origin, -1))
  if (length(stepped) > 1) {
    second <- step(origin, stepped[2])
    terms <- c(list(along(way, step(second, stepped[1])), along(way, second, -1)),
      list(along(way, step(origin, stepped[1]), -1), along(way, origin)))
  }
  terms
}

# The value of an effect for coefficients, equation by equation.
effect_value <- function(formula, coefficients) {
  sum(vapply(formula, function(term) {
    legs <- vapply(term$legs, function(leg) {
      used <- leg$weights[leg$weights != 0]
      sum(used * coefficients[[leg$outcome]][names(used)])
    }, numeric(1))
    term$factor * prod(legs)
  }, numeric(1)))
}

# The effects for coefficients, with the proportion mediated from those before it.
effect_values <- function(formulas, coefficients) {
  vapply(formulas, function(formula) {
    if (is.null(formula)) return(NA_real_)
    if (is.null(formula$divisor)) return(effect_value(formula$terms, coefficients))
    effect_value(formula$terms, coefficients) / effect_value(formula$divisor, coefficients)
  }, numeric(1))
}

# A test of the effect of one arrow, or of the total effect, by t; of log-odds by z.
tested <- function(model, weights) {
  weights <- weights[weights != 0]
  estimate <- sum(weights * model$coefficients[names(weights)])
  v <- model$covariance[names(weights), names(weights), drop = FALSE]
  error <- sqrt(drop(weights %*% v %*% weights))
  margin <- qt((1 + confidence) / 2, model$df) * error
  c(std.error = error, conf.low = estimate - margin, conf.high = estimate + margin,
    p.value = 2 * pt(-abs(estimate / error), model$df))
}

# Draws of all effects: of cases, of whole clusters, or (Monte-Carlo) of the coefficients.
draw_effects <- function(formulas, equations, models, data, cluster, method, draws) {
  designs <- lapply(equations, function(e) cbind(`(Intercept)` = 1, e$predictors(data)))
  rows <- seq_len(nrow(data))
  units <- if (is.null(cluster)) as.list(rows) else split(rows, cluster)
  replicate(draws, {
    if (method == "mc") {
      coefficients <- lapply(models, function(m) {
        m$coefficients[m$kept] + drop(rnorm(length(m$kept)) %*% chol(m$covariance))
      })
    } else {
      chosen <- unlist(units[sample.int(length(units), replace = TRUE)], use.names = FALSE)
      coefficients <- lapply(setNames(names(equations), names(equations)), function(outcome) {
        x <- designs[[outcome]][chosen, , drop = FALSE]
        y <- data[[outcome]][chosen]
        if (!is.factor(y)) return(lm.fit(x, y)$coefficients)
        suppressWarnings(glm.fit(x, y == levels(y)[2], family = binomial())$coefficients)
      })
    }
    effect_values(formulas, coefficients)
  })
}

# Compares Relata's intervals with draws made here: the share of these below each bound is that of
# the interval, but for Monte-Carlo error.
compare_bounds <- function(listed, drawn) {
  tails <- c(1 - confidence, 1 + confidence) / 2
  errors <- NULL
  for (i in which(!listed$conf.method %in% c("t", "z") & !is_natural(listed))) {
    own <- drawn[i, is.finite(drawn[i, ])]
    bounds <- c(listed$conf.low[i], listed$conf.high[i])
    below <- c(mean(own < bounds[1]), mean(own < bounds[2]))
    error <- sqrt(tails * (1 - tails) * (1 / length(own) + 1 / listed$draws[i]))
    errors <- c(errors, abs(below - tails) / error)
  }
  if (is.null(errors)) return(invisible())
  # Three standard errors for one bound; so many that chance alone seldom does it for all of them.
  allowed <- max(3, qnorm(1 - 0.001 / length(errors)))
  cat(formatC(paste(listed$model[1], "intervals"), width = -30), formatC(length(errors), width = 7),
    " bounds, worst ", format(max(errors), digits = 2),
    " Monte-Carlo standard errors from those of ", ncol(drawn), " draws here",
    if (max(errors) > allowed) ": they DIFFER", "\n", sep = "")
  if (max(errors) > allowed) agreement <<- FALSE
}

# Mediation on the cases that are complete on the whole model. Each equation has its `predictors`
# and `steps`, as for a regression, and `arrows`: where those begin that end at its outcome.
mediation <- function(label, data, equations, errors, cluster = NULL, draws = 500) {
  complete <- complete.cases(data[names(equations)])
  for (equation in equations) complete <- complete & complete.cases(equation$predictors(data))
  if (!is.null(cluster)) complete <- complete & !is.na(cluster)
  data <- data[complete, ]
  cluster <- cluster[complete]
  z <- data
  is_number <- vapply(z, is.numeric, logical(1))
  z[is_number] <- lapply(z[is_number], z_score)
  models <- list()
  for (outcome in names(equations)) {
    equation <- equations[[outcome]]
    terms <- do.call(c, equation$steps)
    columns <- unlist(terms, use.names = FALSE)
    x <- equation$predictors(data)[, columns, drop = FALSE]
    if (is.factor(data[[outcome]])) {
      models[[outcome]] <- fit_logistic(data[[outcome]], x, errors, cluster)
      add_logistic(label, models[[outcome]], outcome, terms)
      next
    }
    model <- fit(data[[outcome]], x, errors, cluster)
    standardized <- fit(z[[outcome]], equation$predictors(z)[, columns, drop = FALSE])
    models[[outcome]] <- model
    add("mediation-paths", label,
      data.frame(step = 1, outcome = outcome, term_rows(model, standardized)))
    for (term in names(terms)[lengths(terms) > 1]) {
      test <- wald(model, terms[[term]])
      add("mediation-omnibus", label, data.frame(step = 1, outcome = outcome, term = term, test,
        delta.r.squared = r2_of(model, terms[[term]]), gvif = vif(model, terms[[term]])))
    }
    added <- if (length(equation$steps) > 1) unlist(equation$steps[[2]], use.names = FALSE)
    add("mediation-fit", label, data.frame(step = 1, fit_row(model, outcome, added)))
  }
  listed <- effects_listed(label)
  natural <- is_natural(listed)
  formulas <- lapply(seq_len(nrow(listed)), function(i) {
    row <- listed[i, ]
    if (natural[i]) return(NULL)
    if (row$effect != "proportion") return(list(terms = effect_formula(row, equations, data)))
    list(terms = effect_formula(transform(row, effect = "total.indirect"), equations, data),
      divisor = effect_formula(transform(row, effect = "total"), equations, data))
  })
  coefficients <- lapply(models, function(m) m$coefficients)
  rows <- listed[c("effect", "predictor", "outcome")]
  rows$estimate <- effect_values(formulas, coefficients)
  if (any(natural)) {
    cat(formatC(paste(listed$model[1], "natural effects"), width = -30),
      formatC(sum(natural), width = 7), " rows are left out: they are not computed here\n",
      sep = "")
    rows$estimate[natural] <- listed$estimate[natural]
  }
  rows$n.obs <- nrow(data)
  in_units <- listed$scale == "units" & listed$effect != "imm" & !natural
  outcome_sd <- vapply(listed$outcome, function(name) {
    if (is.factor(data[[name]])) NA_real_ else sd(data[[name]])
  }, numeric(1))
  predictor_sd <- vapply(listed$predictor, function(name) {
    x <- data[[column_parts(name)$variable]]
    if (is.factor(x)) 1 else sd(x)
  }, numeric(1))
  rows$std.partial.estimate <- ifelse(in_units, rows$estimate / outcome_sd, NA)
  rows$std.estimate <- rows$std.partial.estimate * predictor_sd
  # What rests on draws is compared below; here it stands as it is.
  rows[c("std.error", "conf.low", "conf.high", "p.value")] <-
    listed[c("std.error", "conf.low", "conf.high", "p.value")]
  for (i in which(listed$conf.method %in% c("t", "z"))) {
    outcome <- listed$outcome[i]
    if (grepl("total", listed$effect[i])) {
      # The first equation has all predictors and covariates, and no mediator.
      first <- equations[[1]]
      model <- fit(data[[outcome]], first$predictors(data), errors, cluster)
      weights <- arrow_weights(first, listed$predictor[i], list(), data)
    } else {
      model <- models[[outcome]]
      weights <- formulas[[i]]$terms[[1]]$legs[[1]]$weights
    }
    rows[i, c("std.error", "conf.low", "conf.high", "p.value")] <- as.list(tested(model, weights)[
      c("std.error", "conf.low", "conf.high", "p.value")])
  }
  add("mediation-effects", label, rows)
  method <- setdiff(listed$conf.method, c("t", "z"))
  if (any(method %in% c("boot.perc", "mc"))) {
    set.seed(listed$seed[1])
    clusters <- if (errors == "cluster") cluster
    drawn <- draw_effects(formulas, equations, models, data, clusters, method[1], draws)
    compare_bounds(listed, matrix(drawn, nrow(listed)))
  }
}
