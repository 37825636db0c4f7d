# The variables that a term such as hours^2:support multiplies, each as often as its power says.
multiplied <- function(term) {
  parts <- strsplit(gsub("`", "", strsplit(term, ":", fixed = TRUE)[[1]]), "^", fixed = TRUE)
  unlist(lapply(parts, function(part) rep(part[1], max(1, as.integer(part[-1])))))
}

# On what the effect of a variable depends: for each of its products, what it is multiplied with.
multipliers <- function(terms, focal) {
  found <- lapply(terms, function(term) {
    factors <- multiplied(term)
    if (focal %in% factors) factors[-match(focal, factors)]
  })
  Filter(length, found)
}

# The values of a moderator at which effects are told: one row for each.
probe_values <- function(data, moderator, probe) {
  x <- data[[moderator]]
  if (!is.numeric(x)) {
    return(data.frame(at = levels(x), value = NA, label = levels(x)))
  }
  if (is.numeric(probe)) {
    return(data.frame(at = probe, value = probe, label = vapply(probe, format, "", digits = 15)))
  }
  if (probe == "percentiles") {
    percents <- c(16, 50, 84)
    values <- quantile(x, percents / 100, type = 6, names = FALSE)
    return(data.frame(at = values, value = values, label = paste("percentile", percents)))
  }
  values <- mean(x) + c(-1, 0, 1) * sd(x)
  data.frame(at = values, value = values, label = c("mean - 1 SD", "mean", "mean + 1 SD"))
}

# All combinations of values of some moderators, the last running fastest: a list of lists.
combinations <- function(data, moderators, probe) {
  all <- list(list())
  for (moderator in moderators) {
    values <- probe_values(data, moderator, probe)
    all <- do.call(c, lapply(all, function(point) {
      lapply(seq_len(nrow(values)), function(i) c(point, setNames(list(values[i, ]), moderator)))
    }))
  }
  all
}

# The values of a combination as columns of a table, from moderator, moderator2 or moderator3 on.
point_columns <- function(point, from = 1) {
  columns <- list()
  for (i in seq_along(point)) {
    place <- if (from + i - 1 > 1) from + i - 1 else ""
    columns[[paste0("moderator", place)]] <- names(point)[i]
    columns[[paste0("moderator", place, ".value")]] <- point[[i]]$value
    columns[[paste0("label", place)]] <- point[[i]]$label
  }
  as.data.frame(columns, check.names = FALSE)
}

# A row of data at a combination of values.
at_point <- function(data, point) {
  row <- data[1, , drop = FALSE]
  for (name in names(point)) row[[name]] <- as_in(data, name, point[[name]]$at)
  row
}
as_in <- function(data, name, value) {
  if (is.numeric(data[[name]])) value else factor(value, levels = levels(data[[name]]))
}

# The weights of the coefficients in the effect of a column: the derivative of the prediction by a
# number (through the imaginary part, without a rounding error), the difference from the reference
# for the level of a category.
effect_weights <- function(predictors, data, focal, level, point) {
  row <- at_point(data, point)
  if (is.numeric(data[[focal]])) {
    value <- if (focal %in% names(point)) row[[focal]] else 0
    row[[focal]] <- complex(real = value, imaginary = 1e-100)
    return(c(`(Intercept)` = 0, Im(predictors(row)[1, ]) / 1e-100))
  }
  of <- function(at) {
    row[[focal]] <- as_in(data, focal, at)
    predictors(row)[1, ] * 1
  }
  c(`(Intercept)` = 0, of(level) - of(levels(data[[focal]])[1]))
}

# An estimate w'b with its test.
combination <- function(model, w) {
  used <- names(w)[w != 0]
  row <- data.frame(estimate = NA, std.error = NA, statistic = NA, df = model$df, p.value = NA,
    conf.low = NA, conf.high = NA)
  if (!all(used %in% model$kept)) return(row)
  row$estimate <- sum(w[used] * model$coefficients[used])
  row$std.error <- sqrt(drop(w[used] %*% model$covariance[used, used, drop = FALSE] %*% w[used]))
  margin <- qt((1 + confidence) / 2, model$df) * row$std.error
  row$statistic <- row$estimate / row$std.error
  row$p.value <- 2 * pt(-abs(row$statistic), model$df)
  row$conf.low <- row$estimate - margin
  row$conf.high <- row$estimate + margin
  row
}

# An effect as a straight line over a moderator, counted from its mean.
effect_line <- function(model, weights, observed) {
  centre <- mean(observed)
  level <- weights(centre)
  slope <- weights(centre + 1) - level
  b <- model$coefficients
  if (anyNA(b[names(level)[level != 0 | slope != 0]])) return(NULL)
  b[is.na(b)] <- 0
  v <- matrix(0, length(b), length(b), dimnames = list(names(b), names(b)))
  v[model$kept, model$kept] <- model$covariance
  list(centre = centre, a0 = sum(level * b), a1 = sum(slope * b), v00 = drop(level %*% v %*% level),
    v01 = drop(level %*% v %*% slope), v11 = drop(slope %*% v %*% slope))
}
line_t <- function(line, x) {
  d <- x - line$centre
  (line$a0 + line$a1 * d) / sqrt(line$v00 + 2 * line$v01 * d + line$v11 * d^2)
}
line_roots <- function(line, critical) {
  a <- line$a1^2 - critical^2 * line$v11
  b <- line$a0 * line$a1 - critical^2 * line$v01
  c <- line$a0^2 - critical^2 * line$v00
  if (b^2 - a * c <= 0) return(list(roots = numeric(), below = a > 0))
  q <- -(b + (if (b < 0) -1 else 1) * sqrt(b^2 - a * c))
  list(roots = sort(line$centre + c(c / q, q / a)), below = a > 0)
}

# The t of the bounds: for each value by itself, or for all together by the false discovery rate
# over 1,001 even values (Esarey & Sumner, 2018).
critical_t <- function(line, observed, df, bounds) {
  alpha <- 1 - confidence
  if (bounds == "simultaneous") {
    p <- sort(2 * pt(-abs(line_t(line, even(observed, 1001))), df))
    alpha <- alpha * max(1, which(p <= alpha * seq_along(p) / length(p))) / length(p)
  }
  qt(alpha / 2, df, lower.tail = FALSE)
}
even <- function(observed, steps) {
  min(observed) + (max(observed) - min(observed)) * (seq_len(steps) - 1) / (steps - 1)
}

# The rows of a region of significance, and of the curve that is drawn of it.
region_rows <- function(model, weights, observed, bounds) {
  line <- effect_line(model, weights, observed)
  if (is.null(line)) return(list(bounds = data.frame(bound = NA)))
  critical <- critical_t(line, observed, model$df, bounds)
  found <- line_roots(line, critical)
  roots <- found$roots
  significant <- abs(line_t(line, observed)) > critical
  rows <- data.frame(observed.min = min(observed), observed.max = max(observed),
    percent.significant = 100 * mean(significant), critical.value = critical, bound = NA,
    percent.below = NA, percent.above = NA, significant = if (found$below) "always" else "never")
  if (length(roots) > 0) {
    rows <- rows[rep(1, length(roots)), ]
    rows$bound <- roots
    rows$percent.below <- 100 * vapply(roots, function(root) mean(observed < root), 0)
    rows$percent.above <- 100 * vapply(roots, function(root) mean(observed > root), 0)
    rows$significant <- c("below", "above")[(seq_along(roots) + !found$below - 1) %% 2 + 1]
  }
  x <- even(observed, 101)
  d <- x - line$centre
  effect <- line$a0 + line$a1 * d
  margin <- critical * sqrt(line$v00 + 2 * line$v01 * d + line$v11 * d^2)
  nearest <- pmin(100, floor((observed - x[1]) / (x[2] - x[1]) + 0.5))
  list(bounds = rows, curve = data.frame(moderator.value = x, estimate = effect,
    conf.low = effect - margin, conf.high = effect + margin, n.obs = tabulate(nearest + 1, 101)))
}

# A value of a line with zero effect, and Fieller's interval.
zero_rows <- function(model, weights, observed) {
  line <- effect_line(model, weights, observed)
  found <- line_roots(line, qt((1 + confidence) / 2, model$df))
  whole <- length(found$roots) < 2
  value <- line$centre - line$a0 / line$a1
  data.frame(estimate = value, conf.low = if (whole) NA else found$roots[1],
    conf.high = if (whole) NA else found$roots[2],
    conf.kind = if (whole) "whole.line" else if (found$below) "bounded" else "outside",
    within.data = if (value >= min(observed) && value <= max(observed)) "yes" else "no",
    percent.below = 100 * mean(observed < value), percent.above = 100 * mean(observed > value),
    observed.min = min(observed), observed.max = max(observed))
}

# The outcome that the model predicts, all other numbers at their means and categories by the shares
# of their levels.
predicted <- function(model, predictors, data, fixed) {
  row <- data[1, , drop = FALSE]
  is_number <- vapply(row, is.numeric, logical(1))
  row[is_number] <- lapply(data[is_number], mean)
  weight <- 1
  for (name in setdiff(names(row)[vapply(row, is.factor, logical(1))], names(fixed))) {
    shares <- table(data[[name]]) / nrow(data)
    row <- row[rep(seq_len(nrow(row)), length(shares)), , drop = FALSE]
    weight <- rep(weight, length(shares)) * rep(shares, each = length(weight))
    level <- rep(names(shares), each = nrow(row) / length(shares))
    row[[name]] <- factor(level, levels = names(shares))
  }
  for (name in names(fixed)) row[[name]] <- as_in(data, name, fixed[[name]])
  combination(model, c(`(Intercept)` = 1, colSums(weight * predictors(row))))
}

# A moderation: its model, slopes, contrasts, regions and lines. Gives what buffering needs beside.
moderation <- function(label, data, outcome, predictors, steps, focal, moderators, probe = "sd",
    center = "none", bounds = "pointwise", errors = "classical", cluster = NULL) {
  needed <- unique(c(outcome, unlist(lapply(names(do.call(c, steps)), multiplied))))
  complete <- complete.cases(data[needed])
  if (!is.null(cluster)) complete <- complete & !is.na(cluster)
  data <- data[complete, needed]
  cluster <- cluster[complete]
  y <- data[[outcome]]
  centred <- data
  for (name in unique(c(focal, moderators))) {
    x <- data[[name]]
    if (center == "mean" && is.numeric(x)) centred[[name]] <- x - mean(x)
  }
  z <- data
  is_number <- vapply(z, is.numeric, logical(1))
  z[is_number] <- lapply(z[is_number], z_score)
  terms <- do.call(c, steps)
  added <- unlist(steps[[2]], use.names = FALSE)
  told <- fit(y, predictors(centred), errors, cluster)
  standardized <- fit(z[[outcome]], predictors(z))
  add("moderation-terms", label,
    data.frame(step = 1, outcome = outcome, term_rows(told, standardized)))
  for (term in names(terms)[lengths(terms) > 1]) {
    add("moderation-omnibus", label, data.frame(step = 1, term = term, wald(told, terms[[term]]),
      delta.r.squared = r2_of(told, terms[[term]]), gvif = vif(told, terms[[term]])))
  }
  add("moderation-fit", label, data.frame(step = 1, fit_row(told, outcome, added)))
  model <- fit(y, predictors(data), errors, cluster)
  if (is.null(model$covariance)) return(invisible())
  levels_of <- if (is.numeric(data[[focal]])) focal else levels(data[[focal]])[-1]
  products <- multipliers(names(terms), focal)
  for (level in levels_of) {
    name <- if (is.numeric(data[[focal]])) focal else paste0(focal, "[", level, "]")
    weights <- function(point) effect_weights(predictors, data, focal, level, point)
    for (point in combinations(data, moderators, probe)) {
      add("moderation-slopes", label,
        data.frame(focal = name, point_columns(point), combination(model, weights(point))))
    }
    contrast_rows(label, data, model, weights, name, products, moderators, probe)
    for (moderator in moderators) {
      twice <- vapply(products, function(product) sum(product == moderator) > 1, logical(1))
      if (!is.numeric(data[[moderator]]) || any(twice)) next
      for (point in combinations(data, setdiff(moderators, moderator), probe)) {
        over <- function(x) weights(c(point, setNames(list(list(at = x)), moderator)))
        rows <- region_rows(model, over, data[[moderator]], bounds)
        named <- c(list(focal = name, moderator = moderator), point_columns(point, 2))
        add("johnson-neyman", label, data.frame(named, rows$bounds, row.names = NULL))
        if (!is.null(rows$curve)) add("johnson-neyman-curve", label, data.frame(named, rows$curve))
      }
    }
    surface_rows(label, data, model, weights, name, moderators, probe)
  }
  line_rows(label, data, model, predictors, focal, setdiff(moderators, focal), probe)
  invisible(list(model = model, data = data, y = y, cluster = cluster))
}

# How much an effect differs between the levels of each categorical moderator.
contrast_rows <- function(label, data, model, weights, focal, products, moderators, probe) {
  for (moderator in moderators) {
    if (is.numeric(data[[moderator]])) next
    others <- setdiff(moderators, moderator)
    joint <- others[vapply(others, function(other) {
      any(vapply(products, function(product) all(c(moderator, other) %in% product), logical(1)))
    }, logical(1))]
    values <- probe_values(data, moderator, probe)
    any_values <- combinations(data, others, probe)[[1]]
    for (point in combinations(data, joint, probe)) {
      full <- any_values
      full[names(point)] <- point
      at <- function(i) weights(c(full, setNames(list(values[i, ]), moderator)))
      for (i in seq_len(nrow(values))[-1]) for (j in seq_len(i - 1)) {
        add("moderation-contrasts", label, data.frame(
          c(list(focal = focal, moderator = moderator), point_columns(point, 2)),
          level = values$label[i], against = values$label[j], combination(model, at(i) - at(j))))
      }
    }
  }
}

# The region of significance over each two numbers among the moderators, on a grid.
surface_rows <- function(label, data, model, weights, focal, moderators, probe) {
  numbers <- moderators[vapply(data[moderators], is.numeric, logical(1))]
  for (i in seq_along(numbers)) for (second in numbers[-seq_len(i)]) {
    first <- numbers[i]
    for (point in combinations(data, setdiff(moderators, c(first, second)), probe)) {
      at <- function(x, z) {
        weights(c(point, setNames(list(list(at = x), list(at = z)), c(first, second))))
      }
      add("johnson-neyman-region", label, data.frame(
        c(list(focal = focal, moderator = first, moderator2 = second), point_columns(point, 3)),
        grid_rows(model, at, data[[first]], data[[second]]), row.names = NULL))
    }
  }
}
grid_rows <- function(model, weights, first, second) {
  effects <- function(x, z) {
    do.call(rbind, Map(function(x, z) combination(model, weights(x, z)), x, z))
  }
  x <- even(first, 21)
  z <- even(second, 21)
  rows <- effects(rep(x, each = 21), rep(z, times = 21))
  if (anyNA(rows$conf.low)) return(data.frame(estimate = NA))
  nearest <- function(observed, even) {
    pmin(20, floor((observed - even[1]) / (even[2] - even[1]) + 0.5))
  }
  sign <- ifelse(rows$conf.low > 0, "positive", ifelse(rows$conf.high < 0, "negative", "no"))
  data.frame(moderator.value = rep(x, each = 21), moderator2.value = rep(z, times = 21),
    rows[c("estimate", "std.error", "conf.low", "conf.high")],
    significant = sign,
    n.obs = tabulate(21 * nearest(first, x) + nearest(second, z) + 1, 441),
    percent.significant = 100 * mean(effects(first, second)$p.value < 1 - confidence))
}

# The predicted outcome along the focal predictor.
line_rows <- function(label, data, model, predictors, focal, moderators, probe) {
  number <- is.numeric(data[[focal]])
  along <- if (number) even(data[[focal]], 41) else levels(data[[focal]])
  for (point in combinations(data, moderators, probe)) {
    for (x in along) {
      fixed <- c(lapply(point, function(value) value$at), setNames(list(x), focal))
      row <- predicted(model, predictors, data, fixed)
      if (is.na(row$estimate)) next
      rows <- c(list(focal = focal), point_columns(point))
      rows[[if (number) "focal.value" else "focal.level"]] <- x
      add("moderation-lines", label,
        data.frame(rows, row[c("estimate", "std.error", "conf.low", "conf.high")]))
    }
  }
}
