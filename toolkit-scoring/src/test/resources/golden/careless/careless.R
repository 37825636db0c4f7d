# Indices of careless answering as the R package careless has them, on answers like those of a personality inventory.
# Run it from the project's root with the folder of that package's source; it writes its files beside itself.
#   Rscript toolkit-scoring/src/test/resources/golden/careless/careless.R SOURCE
suppressPackageStartupMessages(library(psych))
source_folder <- commandArgs(trailingOnly = TRUE)[1]
for (file in c("longstring", "irv", "evenodd", "psychsyn", "psychant", "mahad")) {
  source(file.path(source_folder, "R", paste0(file, ".R")))
}
folder <- "toolkit-scoring/src/test/resources/golden/careless"

set.seed(20261122)
n <- 320
factors <- c(5, 6, 4, 5, 6, 4)
reversed <- c(2, 7, 10, 13, 17, 18, 23, 28)
traits <- sapply(factors, function(k) rnorm(n))
x <- do.call(cbind, lapply(seq_along(factors), function(f) sapply(seq_len(factors[f]), function(i) {
  0.85 * traits[, f] + sqrt(1 - 0.85^2) * rnorm(n)
})))
x[, reversed] <- -x[, reversed]
x <- pmin(pmax(round(3.5 + 1.3 * x), 1), 6)
x[1, ] <- 3                                    # a straight-liner, and people who answer at random
x[2, ] <- c(rep(5, 20), sample(1:6, ncol(x) - 20, replace = TRUE))
x[3:12, ] <- sample(1:6, 10 * ncol(x), replace = TRUE)
x[matrix(runif(length(x)) < 0.01, n)] <- NA
x[13, ] <- NA
x[13, 1:2] <- c(4, 2)
x[14, 5:11] <- NA
x <- as.data.frame(x)
names(x) <- paste0("q", seq_along(x))
keyed <- x
keyed[, reversed] <- 7 - keyed[, reversed]

strings <- longstring(x, avg = TRUE)
complete <- complete.cases(x)
distance <- rep(NA, n)
distance[complete] <- mahad(x[complete, ], plot = FALSE)
figures <- data.frame(
  longstring = strings$longstr,
  average = strings$avgstr,
  irv = irv(x),
  evenodd = suppressWarnings(evenodd(keyed, factors)),
  psychsyn = psychsyn(x, critval = 0.60, resample_na = FALSE),
  psychant = psychsyn(x, critval = 0.60, anto = TRUE, resample_na = FALSE),
  mahad = distance)

numbers <- function(values) ifelse(is.na(values), "NaN", sprintf("%.17g", values))
write.csv(x, file.path(folder, "answers.csv"), row.names = FALSE, quote = FALSE, na = "NaN")
write.csv(as.data.frame(lapply(figures, numbers)), file.path(folder, "indices.csv"), row.names = FALSE, quote = FALSE)
writeLines(
  c(paste(factors, collapse = " "), paste(reversed, collapse = " "),
    nrow(get_item_pairs(as.matrix(x), 0.60)), nrow(get_item_pairs(as.matrix(x), 0.60, anto = TRUE))),
  file.path(folder, "scales.txt"))
writeLines(
  c(R.version.string, paste("psych", packageVersion("psych")),
    paste("careless", read.dcf(file.path(source_folder, "DESCRIPTION"))[, "Version"])),
  file.path(folder, "versions.txt"))
