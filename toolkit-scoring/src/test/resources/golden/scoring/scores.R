# Scores as R computes them: of examples/students (MSPSS, ECR-R in its three orders, PSS-10), and of drawn answers to
# SWLS and UCLA-20. Every key is written here anew, from the instruments' sources.
# Run from the root of the project: Rscript toolkit-scoring/src/test/resources/golden/scoring/scores.R
#
# Writes students.csv, drawn.csv and versions.txt. An empty cell is a withheld score or a missing answer.

library(psych)
folder <- "toolkit-scoring/src/test/resources/golden/scoring"

# One score: a minus marks a reversed item; `share` of the items must be answered.
score <- function(answers, key, rule, lowest, highest, share = 0.8) {
  x <- as.matrix(answers[, abs(key)])
  x[, key < 0] <- lowest + highest - x[, key < 0]
  answered <- rowSums(!is.na(x))
  mean <- rowMeans(x, na.rm = TRUE)
  value <- if (rule == "mean") mean else ifelse(answered == length(key), rowSums(x), mean * length(key))
  value[answered < ceiling(share * length(key) - 1e-9)] <- NA

  # psych scores alike, but never withholds
  names <- colnames(answers)[abs(key)]
  keyed <- list(score = ifelse(key < 0, paste0("-", names), names))
  theirs <- suppressWarnings( # about reliabilities, which are not asked for
    scoreItems(keyed, answers, missing = TRUE, impute = "none", min = lowest, max = highest)
  )$scores[, 1]
  ours <- if (rule == "mean") value else value / length(key)
  there <- !is.na(ours)
  stopifnot(max(abs(ours[there] - theirs[there])) < 1e-12)
  value
}

write <- function(table, file) {
  out <- file(file.path(folder, file), "wb") # binary: the same line ends on every system
  numbers <- sapply(table, is.numeric)
  table[numbers] <- lapply(table[numbers], function(x) ifelse(is.na(x), "", sprintf("%.17g", x)))
  write.csv(table, out, row.names = FALSE, quote = FALSE)
  close(out)
}

# --- students ----------------------------------------------------------------------------------

students <- read.csv("examples/students/responses.csv")
mspss <- students[, paste0("MSPSS_", 1:12)]
ecr <- students[, paste0("ECRR_", 1:36)]
pss <- students[, paste0("PSS_", 1:10)]

reversing <- function(items, reversed) ifelse(items %in% reversed, -items, items)
odd <- seq(1, 35, 2)
even <- seq(2, 36, 2)
block <- c(9, 11, 20, 22, 26:31, 33:36)
dependlab <- c(2, 3, 5, 11, 15, 17, 19, 22, 25, 27, 29, 31, 33, 35)
korean <- c(2, 3, 15, 19, 20, 22, 25, 26, 27, 29, 31, 32, 33, 35)

write(data.frame(
  respondent = students$respondent,
  "mspss/standard/total" = score(mspss, 1:12, "mean", 1, 7),
  "mspss/standard/significant_other" = score(mspss, c(1, 2, 5, 10), "mean", 1, 7),
  "mspss/standard/family" = score(mspss, c(3, 4, 8, 11), "mean", 1, 7),
  "mspss/standard/friends" = score(mspss, c(6, 7, 9, 12), "mean", 1, 7),
  "ecr_r/block/anxiety" = score(ecr, reversing(1:18, block), "mean", 1, 7),
  "ecr_r/block/avoidance" = score(ecr, reversing(19:36, block), "mean", 1, 7),
  "ecr_r/odd-avoidance-dependlab/anxiety" = score(ecr, reversing(even, dependlab), "mean", 1, 7),
  "ecr_r/odd-avoidance-dependlab/avoidance" = score(ecr, reversing(odd, dependlab), "mean", 1, 7),
  "ecr_r/odd-avoidance-korean/anxiety" = score(ecr, reversing(even, korean), "mean", 1, 7),
  "ecr_r/odd-avoidance-korean/avoidance" = score(ecr, reversing(odd, korean), "mean", 1, 7),
  "pss10/standard/total" = score(pss, reversing(1:10, c(4, 5, 7, 8)), "sum", 0, 4),
  "pss10/standard/helplessness" = score(pss, c(1, 2, 3, 6, 9, 10), "sum", 0, 4),
  "pss10/standard/self_efficacy" = score(pss, -c(4, 5, 7, 8), "sum", 0, 4),
  check.names = FALSE
), "students.csv")

# --- drawn answers -----------------------------------------------------------------------------

set.seed(7, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
draw <- function(name, items, lowest, highest, n = 200) {
  answers <- matrix(sample(lowest:highest, n * items, replace = TRUE), n)
  answers[runif(length(answers)) < 0.08] <- NA
  setNames(as.data.frame(answers), paste0(name, "_", 1:items))
}
swls <- draw("SWLS", 5, 1, 7)
ucla <- draw("UCLA", 20, 1, 4)
write(data.frame(
  swls, ucla,
  "swls/standard/total" = score(swls, 1:5, "sum", 1, 7),
  "ucla_ls3_20/standard/total" = score(ucla, reversing(1:20, c(1, 5, 6, 9, 10, 15, 16, 19, 20)), "sum", 1, 4),
  check.names = FALSE
), "drawn.csv")

writeLines(c(R.version.string, paste("psych", packageVersion("psych"))),
  file.path(folder, "versions.txt"))
