# Stress buffering: a moderation, the main effects without the product, where the lines cross, where
# the stressor has no effect, and the square of the resource.
buffering <- function(label, data, outcome, predictors, steps, focal, moderators, errors, ...) {
  found <- moderation(label, data, outcome, predictors, steps, focal, moderators,
    errors = errors, ...)
  if (is.null(found)) return(invisible())
  data <- found$data
  product <- unlist(steps[[2]], use.names = FALSE)
  x <- predictors(data)
  lower <- fit(found$y, x[, setdiff(colnames(x), product), drop = FALSE], errors, found$cluster)
  square <- fit(found$y, cbind(x, square = data[[moderators]]^2), errors, found$cluster)
  tests <- c("term", "estimate", "std.error", "statistic", "df", "p.value", "conf.low", "conf.high")
  tested <- function(model, term) {
    rows <- term_rows(model, model)
    rows[rows$term == term, tests]
  }
  main <- rbind(tested(lower, focal), tested(lower, moderators))
  effect <- tested(found$model, product)
  slope <- function(sds) {
    at <- mean(data[[moderators]]) + sds * sd(data[[moderators]])
    combination(found$model, effect_weights(predictors, data, focal, NA, at_value(moderators, at)))
  }
  verdict <- buffering_verdict(main, effect, slope(-1), slope(1))
  tell <- function(...) add("buffering", label, data.frame(..., row.names = NULL))
  tell(quantity = "main.effect", main, verdict = c(NA, verdict$main))
  tell(quantity = "product", effect, verdict = verdict$product)
  crossing <- function(x) effect_weights(predictors, data, moderators, NA, at_value(focal, x))
  tell(quantity = "crossover", term = focal, zero_rows(found$model, crossing, data[[focal]]))
  along <- function(x) effect_weights(predictors, data, focal, NA, at_value(moderators, x))
  tell(quantity = "no.effect.of.stressor", term = moderators,
    zero_rows(found$model, along, data[[moderators]]))
  bent <- tested(square, "square")
  bent$term <- paste0(moderators, "^2")
  tell(quantity = "square", bent)
  tell(quantity = "verdict", verdict = verdict$both)
}
at_value <- function(name, value) setNames(list(list(at = value)), name)

# What the intervals support. The product helps if it turns the slope towards zero and the slope at
# little of the resource differs from zero.
buffering_verdict <- function(main, product, low, high) {
  differs <- function(row) row$conf.low > 0 || row$conf.high < 0
  of_product <- "undecided"
  if (differs(product)) {
    nearer <- abs(high$estimate) < abs(low$estimate)
    if (nearer && differs(low)) of_product <- "helps"
    if (!nearer && differs(high)) of_product <- "harms"
  }
  of_main <- "undecided"
  if (differs(main[1, ]) && differs(main[2, ])) {
    of_main <- if (sign(main$estimate[1]) != sign(main$estimate[2])) "helps" else "harms"
  }
  helps <- c(of_main, of_product) == "helps"
  both <- c("undecided", "main.effect", "buffering", "both")[1 + sum(c(1, 2)[helps])]
  list(product = of_product, main = of_main, both = both)
}
