# Makes answers.csv: simulated answers to instruments that between them use every rule of scoring.
#   Rscript answers.R
set.seed(7)
n <- 120
mood <- rnorm(n)
item <- function(low, high, loading = 0.7) {
  points <- high - low + 1
  low - 1L + as.integer(cut(loading * mood + rnorm(n), c(-Inf, qnorm(seq_len(points - 1) / points) * 1.2, Inf)))
}
data <- data.frame(person = sprintf("P%03d", seq_len(n)))
add <- function(prefix, items, low, high, turned = integer()) {
  for (i in seq_len(items)) {
    data[[paste0(prefix, i)]] <<- item(low, high, if (i %in% turned) -0.7 else 0.7)
  }
}
add("PHQ", 9, 0, 3)
add("DJG", 11, 1, 3, c(1, 4, 7, 8, 11))
add("LON", 6, 1, 3, c(2, 3, 5))
add("IPC", 32, 1, 5)
add("WHO", 5, 0, 5)
add("DASS", 21, 0, 3)
add("SWE", 7, 1, 5)
add("ECR", 12, 1, 7, c(6, 9:12))
add("QOL", 26, 1, 5, c(3, 4, 26))
add("PTSD", 6, 0, 1)
add("EVENT", 43, 0, 1)
add("RQ", 4, 1, 7)
add("EQ", 60, 1, 4)
levels <- list(GH = 5, PF02 = 3, PF04 = 3, RP2 = 2, RP3 = 2, RE2 = 2, RE3 = 2, BP = 5, MH3 = 6, VT = 6, MH4 = 6, SF = 5)
for (name in names(levels)) data[[paste0("SF_", name)]] <- item(1, levels[[name]])
gaps <- setdiff(names(data), "person")
for (name in gaps) data[sample(n, 4), name] <- NA
data[5, grep("^(PHQ|QOL)", names(data))] <- NA
data[6, grep("^IPC", names(data))] <- 3
data[7, grep("^ECR", names(data))] <- 4
data[8, grep("^PTSD", names(data))] <- c(0, NA, NA, NA, NA, NA)
for (i in 1:4) data[[paste0("CORT", i)]] <- round(exp(rnorm(n, 2.4, 0.5)), 2)
data$CORT3[c(9, 33)] <- NA
data$systolic <- round(rnorm(n, 128, 20))
data$diastolic <- round(rnorm(n, 82, 12))
data$mass <- c(64, round(rnorm(n - 1, 65, 14), 1))
data$height <- c(1.6, round(rnorm(n - 1, 1.63, 0.09), 2))
data$mass[12] <- NA
for (i in 1:5) data[[paste0("RR", i)]] <- round(rnorm(n, 820, 60))
write.csv(data, "answers.csv", row.names = FALSE, na = "", quote = FALSE)
