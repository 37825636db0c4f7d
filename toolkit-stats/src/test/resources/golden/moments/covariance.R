# Covariances over several blocks and stretches of rows; the data follow a rule that the test repeats.
source("toolkit-stats/src/test/resources/golden/writing.R")

columns <- function(n, k, offset, missing) {
  r <- 0:(n - 1)
  x <- sapply(0:(k - 1), function(j) offset + (r * (13 + 6 * j) + 7 * j * j) %% 101 + (r %% 7) * j)
  if (missing) for (j in 0:(k - 1)) x[(r * 31 + j * 17) %% 97 == 0, j + 1] <- NA
  x
}

rows <- NULL
add <- function(name, n, k, offset, missing) {
  x <- columns(n, k, offset, missing)
  for (use in if (missing) c("listwise", "pairwise") else "listwise") {
    complete <- complete.cases(x)
    for (i in 1:k) {
      for (j in i:k) {
        if (use == "pairwise" && i == j) next
        keep <- if (use == "listwise") complete else !is.na(x[, i]) & !is.na(x[, j])
        rows <<- rbind(rows, data.frame(
          name = name, n = n, k = k, offset = offset, missing = missing, use = use, i = i - 1, j = j - 1,
          kept = sum(keep), mean.i = mean(x[keep, i]), mean.j = mean(x[keep, j]),
          covariance = cov(x[keep, i], x[keep, j]), correlation = cor(x[keep, i], x[keep, j])))
      }
    }
  }
}
add("one block", 1000, 5, 0, FALSE)
add("two rows", 2, 3, 0, FALSE)
add("odd block", 4097, 4, 0, FALSE)
add("three blocks with gaps", 10001, 5, 0, TRUE)
add("two stretches with gaps", 70001, 4, 0, TRUE)
add("large offset", 9001, 3, 1e9, FALSE)
add("large offset with gaps", 66001, 3, 1e9, TRUE)
write.golden(rows, "moments", "covariance")
write.versions("moments")
