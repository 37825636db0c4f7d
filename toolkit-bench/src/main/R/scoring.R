# What R takes to score the answers that ScoringBenchmark scores: Rscript scoring.R large/responses.csv
# The file comes from SampleStudy; see docs/performance.md. Needs data.table to read it.
# Three ways, each over the same nine scores, in milliseconds (the median of five), and rows per second:
#   rowMeans and rowSums on matrices that are there already, nothing else;
#   the same, with the reversed items turned first;
#   the same, with the count of answers, the missing rule and prorated sums besides, which is what Relata does.
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("Rscript scoring.R FILE")
data <- data.table::fread(arguments[1], nThread = 1)

mspss <- paste0("MSPSS_", 1:12)
ecrr <- paste0("ECRR_", 1:36)
pss <- paste0("PSS_", 1:10)
keys <- list(
  list(mspss, integer(0), 8, rowMeans), list(mspss[c(1, 2, 5, 10)], integer(0), 8, rowMeans),
  list(mspss[c(3, 4, 8, 11)], integer(0), 8, rowMeans), list(mspss[c(6, 7, 9, 12)], integer(0), 8, rowMeans),
  list(ecrr[1:18], c(9, 11), 8, rowMeans), list(ecrr[19:36], c(2, 4, 8:13, 15:18), 8, rowMeans),
  list(pss, c(4, 5, 7, 8), 4, rowSums), list(pss[c(1, 2, 3, 6, 9, 10)], integer(0), 4, rowSums),
  list(pss[c(4, 5, 7, 8)], 1:4, 4, rowSums))
matrices <- lapply(keys, function(key) {
  items <- as.matrix(data[, key[[1]], with = FALSE])
  storage.mode(items) <- "double"
  items
})

keyed <- function(items, key) {
  items[, key[[2]]] <- key[[3]] - items[, key[[2]]]
  items
}
plain <- function(items, key) key[[4]](items, na.rm = TRUE)
turned <- function(items, key) key[[4]](keyed(items, key), na.rm = TRUE)
scored <- function(items, key) {
  items <- keyed(items, key)
  answered <- rowSums(!is.na(items))
  score <- rowMeans(items, na.rm = TRUE)
  if (identical(key[[4]], rowSums)) score <- score * ncol(items)
  score[answered < ceiling(0.8 * ncol(items) - 1e-9)] <- NA
  score
}

timed <- function(what, score) {
  seconds <- replicate(5, {
    invisible(gc())
    system.time(Map(score, matrices, keys))["elapsed"]
  })
  cat(sprintf("%-44s %8.0f ms %12.0f rows/s\n", what, 1000 * median(seconds), nrow(data) / median(seconds)))
}
timed("rowMeans, rowSums", plain)
timed("reversal, rowMeans, rowSums", turned)
timed("reversal, rowMeans, missing rule, prorating", scored)
