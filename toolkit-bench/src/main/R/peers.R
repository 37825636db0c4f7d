# What R takes for the same work on the same file: Rscript peers.R large/responses.csv [THREADS]
# The file comes from SampleStudy; see docs/performance.md. Needs data.table and psych, and lavaan for omega.
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) stop("Rscript peers.R FILE [THREADS]")
library(data.table)
setDTthreads(if (length(arguments) > 1) as.integer(arguments[2]) else 0) # 0: all processors

timed <- function(what, work) {
  invisible(gc())
  seconds <- system.time(result <- work)["elapsed"] # `work` is evaluated here
  cat(sprintf("%-44s %8.2f s\n", what, seconds))
  invisible(result)
}

data <- timed("fread", fread(arguments[1]))
cat(sprintf("%d rows, %d columns, %d threads\n", nrow(data), ncol(data), getDTthreads()))

# The key of each score: its items, those of them that are reversed, the range, and mean or sum.
mspss <- paste0("MSPSS_", 1:12)
ecrr <- paste0("ECRR_", 1:36)
pss <- paste0("PSS_", 1:10)
keys <- list(
  support = list(mspss, integer(0), 1, 7, "mean"),
  support.significant_other = list(mspss[c(1, 2, 5, 10)], integer(0), 1, 7, "mean"),
  support.family = list(mspss[c(3, 4, 8, 11)], integer(0), 1, 7, "mean"),
  support.friends = list(mspss[c(6, 7, 9, 12)], integer(0), 1, 7, "mean"),
  attachment.anxiety = list(ecrr[1:18], c(9, 11), 1, 7, "mean"),
  attachment.avoidance = list(ecrr[19:36], c(2, 4, 8:13, 15:18), 1, 7, "mean"),
  stress = list(pss, c(4, 5, 7, 8), 0, 4, "sum"),
  stress.helplessness = list(pss[c(1, 2, 3, 6, 9, 10)], integer(0), 0, 4, "sum"),
  stress.self_efficacy = list(pss[c(4, 5, 7, 8)], 1:4, 0, 4, "sum"))

keyed <- function(key) {
  items <- as.matrix(data[, key[[1]], with = FALSE])
  items[, key[[2]]] <- key[[3]] + key[[4]] - items[, key[[2]]]
  items
}
score <- function(key) {
  items <- keyed(key)
  answered <- rowSums(!is.na(items))
  mean <- rowMeans(items, na.rm = TRUE)
  mean[answered < ceiling(0.8 * ncol(items) - 1e-9)] <- NA
  if (key[[5]] == "sum") mean * ncol(items) else mean
}
scores <- timed("score: reversal, rowMeans, missing rule", as.data.frame(lapply(keys, score)))

timed("psych::alpha, nine scores",
  for (key in keys) suppressWarnings(psych::alpha(na.omit(keyed(key)), check.keys = FALSE)))
if (requireNamespace("lavaan", quietly = TRUE)) {
  timed("lavaan::cfa with one factor, nine scores", for (key in keys) {
    items <- as.data.frame(na.omit(keyed(key)))
    lavaan::cfa(paste("f =~", paste(names(items), collapse = " + ")), items, std.lv = TRUE)
  })
}

variables <- data.frame(age = data$age, hours = data$hours,
  scores[c("support", "attachment.anxiety", "attachment.avoidance", "stress")])
timed("cor, pairwise", cor(variables, use = "pairwise.complete.obs"))
timed("cor.test, all pairs", combn(names(variables), 2, simplify = FALSE, FUN = function(pair) {
  cor.test(variables[[pair[1]]], variables[[pair[2]]])
}))

cases <- na.omit(data.frame(variables, gender = factor(data$gender)))
timed("lm, two steps, summary and anova", {
  first <- lm(stress ~ age + gender, cases)
  second <- lm(stress ~ age + gender + support + attachment.anxiety + attachment.avoidance, cases)
  summary(second)
  anova(first, second)
})
