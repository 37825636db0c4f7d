# Answers to points, for some of a score's items.
worth <- function(keyed, which, answers, points) {
  for (i in which) keyed[[i]] <- points[match(keyed[[i]], answers)]
  attr(keyed, "low")[which] <- min(points)
  attr(keyed, "high")[which] <- max(points)
  keyed
}

# Points times a weight, item by item.
weigh <- function(keyed, weights) {
  ends <- cbind(attr(keyed, "low"), attr(keyed, "high")) * weights
  for (i in seq_along(weights)) keyed[[i]] <- keyed[[i]] * weights[i]
  attr(keyed, "low") <- pmin(ends[, 1], ends[, 2])
  attr(keyed, "high") <- pmax(ends[, 1], ends[, 2])
  keyed
}

# The sum of what there is; withheld where fewer items are answered than required.
count_score <- function(items, required) {
  ifelse(rowSums(!is.na(items)) < required, NA, rowSums(items, na.rm = TRUE))
}

# One range mapped onto another, end to end.
rescale <- function(x, from, to) to[1] + (x - from[1]) * (to[2] - to[1]) / (from[2] - from[1])

# The score that stands beside a number in a table.
look_up <- function(x, from, to) to[match(round(x, 9), from)]

# Withheld where fewer of all items are answered than the whole form requires.
on_whole_form <- function(score, items, required) {
  score[rowSums(!is.na(items)) < required] <- NA
  score
}

# The band of a score: the last whose lower end it has reached, or passed where the end is not its
# own. What lies within 1e-9 of an end lies on it.
band <- function(x, levels, lower, belongs = rep(TRUE, length(lower))) {
  index <- rep(1, length(x))
  for (i in seq_along(lower)) {
    index[which(if (belongs[i]) x >= lower[i] - 1e-9 else x > lower[i] + 1e-9)] <- i + 1
  }
  factor(ifelse(is.na(x), NA, levels[index]), levels)
}

# The first case that holds, the last one where none does; open where that hangs on what is missing.
first_case <- function(levels, ...) {
  conditions <- list(...)
  index <- rep(NA, length(conditions[[1]]))
  open <- rep(TRUE, length(index))
  for (i in seq_along(conditions)) {
    holds <- conditions[[i]] > 0
    index[open & !is.na(holds) & holds] <- i
    open <- open & !is.na(holds) & !holds
  }
  index[open] <- length(levels)
  factor(levels[index], levels)
}

# What formulas are made of: a list of numbers has a row for each case. Whatever is missing leaves
# the result open.
together <- function(...) {
  do.call(cbind, lapply(list(...), function(x) if (length(x) == 1) x else as.matrix(x)))
}
sum_of <- function(...) rowSums(together(...))
mean_of <- function(...) rowMeans(together(...))
min_of <- function(...) apply(together(...), 1, min)
max_of <- function(...) apply(together(...), 1, max)
any_of <- function(...) rowSums(together(...) > 0) > 0
all_of <- function(...) rowSums(together(...) <= 0) == 0
first_of <- function(...) together(...)[, 1]
last_of <- function(...) { x <- together(...); x[, ncol(x)] }
differences <- function(x) x[, -1, drop = FALSE] - x[, -ncol(x), drop = FALSE]
trapezoid <- function(x, y) {
  means <- (y[, -1, drop = FALSE] + y[, -ncol(y), drop = FALSE]) / 2
  rowSums(differences(x) * means)
}
for_each_case <- function(values, cases) matrix(rep(values, each = cases), cases)
angle <- function(y, x) ifelse(x == 0 & y == 0, NA, (atan2(y, x) * 180 / pi) %% 360)
