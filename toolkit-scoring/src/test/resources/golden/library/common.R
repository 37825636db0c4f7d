# What the scripts of the instrument library share: drawing answers, scoring them by rule, writing both down.
# Each script states the keys of its instruments anew, from their sources, and ends with write.group.
# Run from the root of the project: Rscript toolkit-scoring/src/test/resources/golden/library/<group>.R
#
# Answers are a matrix, one row per case and one column per item; NA is a gap. A withheld score is NA.

library.dir <- "toolkit-scoring/src/test/resources/golden/library"

# --- drawing -------------------------------------------------------------------------------------

# Answers of `cases` people to `items` items from `low` to `high` (one number for all items, or one per item).
# The name of the instrument is the seed. The first two cases give the lowest and the highest answer throughout; the
# others lean to one end or the other, in the direction of the key where the `reversed` items are named, so that the
# scores cover their range. The first eight are complete, of the rest about 8 % of the answers are missing.
draw <- function(instrument, items, low, high, reversed = integer(), cases = 20) {
  set.seed(sum(utf8ToInt(instrument) * seq_len(nchar(instrument))),
    kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
  low <- rep_len(low, items)
  high <- rep_len(high, items)
  lean <- c(0, 1, sample(seq(0.05, 0.95, length.out = cases - 2)))
  answers <- sapply(seq_len(items), function(item) {
    share <- if (item %in% reversed) c(0, 1, 1 - lean[-(1:2)]) else lean
    low[item] + rbinom(cases, high[item] - low[item], share)
  })
  gaps <- matrix(runif(cases * items) < 0.08, cases)
  gaps[1:8, ] <- FALSE
  answers[gaps] <- NA
  answers
}

# --- items -----------------------------------------------------------------------------------------

# The answers to some items; a minus turns an item within its range (one for all items, or one per item).
key <- function(answers, items, low, high) {
  low <- rep_len(low, ncol(answers))
  high <- rep_len(high, ncol(answers))
  x <- answers[, abs(items), drop = FALSE]
  for (column in which(items < 0)) {
    item <- abs(items[column])
    x[, column] <- low[item] + high[item] - x[, column]
  }
  x
}

# `item %in% reversed` as minus signs
signed <- function(items, reversed) ifelse(items %in% reversed, -items, items)

# Points for answers: points(x, c("0" = 0, "1" = 1, "2" = 1))
points <- function(x, of) matrix(unname(of[as.character(x)]), nrow(x))

# One weight per column
weigh <- function(x, weights) sweep(x, 2, weights, "*")

# --- scores ------------------------------------------------------------------------------------------

# What is needed of k items where the authors say nothing
four.fifths <- function(k) ceiling(0.8 * k - 1e-9)

withhold <- function(value, x, required) ifelse(rowSums(!is.na(x)) < required, NA, value)

mean.score <- function(x, required = four.fifths(ncol(x))) withhold(rowMeans(x, na.rm = TRUE), x, required)

# A sum with gaps is the mean of the answered items times the number of items.
sum.score <- function(x, required = four.fifths(ncol(x)), plus = 0) {
  complete <- rowSums(is.na(x)) == 0
  plus + withhold(ifelse(complete, rowSums(x), rowMeans(x, na.rm = TRUE) * ncol(x)), x, required)
}

# How many of the columns hold; every item is needed unless the authors say otherwise.
count.score <- function(truths, required = ncol(truths)) withhold(rowSums(truths, na.rm = TRUE), truths, required)

# The range `from` mapped linearly onto the range `to`
rescale <- function(score, from, to) to[1] + (score - from[1]) / diff(from) * diff(to)

# table: c("7" = 7, "8" = 9.51); the score is one of its names
look.up <- function(score, table) unname(table[as.character(score)])

# The level of each score: bands(x, c("low", "moderate", "high"), c(5, 10)). A cut belongs to the level that it opens,
# unless `above` says that only what lies above it does (one for all cuts, or one per cut).
bands <- function(score, levels, cuts, above = FALSE) {
  above <- rep_len(above, length(cuts))
  level <- rep(1, length(score))
  for (cut in seq_along(cuts)) {
    level <- level + (if (above[cut]) score > cuts[cut] else score >= cuts[cut])
  }
  levels[level]
}

# The name of the first condition that holds, else the name in `otherwise`; all conditions are vectors, one value per
# case. A case of which anything is not `known` gets no name.
first.case <- function(conditions, otherwise, known) {
  name <- rep(otherwise, length(known))
  for (case in rev(names(conditions))) name <- ifelse(conditions[[case]] %in% TRUE, case, name)
  ifelse(known, name, NA)
}

# Where none of the answers or scores is missing
known <- function(...) rowSums(is.na(cbind(...))) == 0

# --- writing -----------------------------------------------------------------------------------------

digits17 <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))

# Numbers as one cell: separated by blanks, NA for a missing one; 15 digits where they read back the same
as.cell <- function(x) {
  short <- sprintf("%.15g", x)
  same <- suppressWarnings(as.numeric(short)) == x
  paste(ifelse(is.na(x), "NA", ifelse(same, short, sprintf("%.17g", x))), collapse = " ")
}

# The answers to one instrument in one order with all their scores: scored("ecr_r", answers, list(anxiety = a,
# avoidance = v), order = "block"). Settings are numbers by name, the same for every case: list(minutes = c(0, 30)).
scored <- function(instrument, answers, scores, order = "standard", settings = list()) {
  cases <- seq_len(nrow(answers))
  said <- paste(names(settings), sapply(settings, as.cell), sep = "=", collapse = ";", recycle0 = TRUE)
  text <- function(x) if (is.numeric(x)) digits17(x) else ifelse(is.na(x), "", as.character(x))
  list(
    answers = data.frame(instrument, order, case = cases, answers = apply(answers, 1, as.cell), settings = said),
    scores = do.call(rbind, lapply(names(scores), function(score) {
      stopifnot(length(scores[[score]]) == length(cases))
      data.frame(instrument, order, case = cases, score, value = text(scores[[score]]))
    }))
  )
}

write.golden <- function(rows, file) {
  out <- file(file.path(library.dir, file), "wb") # binary: the same line ends on every system
  rows[] <- lapply(rows, function(cell) {
    ifelse(grepl("[,\"]", cell), paste0('"', gsub('"', '""', cell), '"'), as.character(cell))
  })
  write.table(rows, out, sep = ",", row.names = FALSE, quote = FALSE)
  close(out)
}

# Writes <group>-answers.csv and <group>-scores.csv of a list of `scored`; settings only where an instrument has some.
write.group <- function(group, all) {
  answers <- do.call(rbind, lapply(all, `[[`, "answers"))
  if (all(answers$settings == "")) answers$settings <- NULL
  write.golden(answers, paste0(group, "-answers.csv"))
  write.golden(do.call(rbind, lapply(all, `[[`, "scores")), paste0(group, "-scores.csv"))
  writeLines(c(R.version.string, "base R alone"), file.path(library.dir, "versions.txt"))
}
