# The items of a score, each in the score's direction: reversed items count from the other end.
key <- function(items, which, reversed = integer(), low, high) {
  low <- rep_len(low, ncol(items))
  high <- rep_len(high, ncol(items))
  for (i in reversed) items[[i]] <- low[i] + high[i] - items[[i]]
  structure(items[which], low = low[which], high = high[which], reversed = which %in% reversed)
}

# The mean of the answered items; withheld (NA) where fewer are answered than required.
mean_score <- function(items, required) {
  answered <- rowSums(!is.na(items))
  ifelse(answered < required, NA, rowSums(items, na.rm = TRUE) / answered)
}

# The sum of the items; where some are not answered, the mean of the answered times their number.
sum_score <- function(items, required) mean_score(items, required) * ncol(items)

# Every score that is prorated or withheld, case by case: `items` are those that a score rests on.
audit <- function(id, items, scores, required) {
  rows <- lapply(names(items), function(score) {
    answered <- rowSums(!is.na(items[[score]]))
    value <- scores[[score]]
    case <- which(answered < ncol(items[[score]]) | is.na(value))
    category <- is.factor(value)
    data.frame(case = case, id = id[case], score = rep(score, length(case)),
      answered = answered[case], required = rep(required[[score]], length(case)),
      value = if (category) rep(NA_real_, length(case)) else value[case],
      status = ifelse(is.na(value[case]), "withheld", "prorated"))
  })
  rows <- do.call(rbind, rows)
  rows[order(rows$case), names(rows) != "case"]
}
