# Makes answers.csv: simulated answers, written in as many ways as a study file can declare.
#   Rscript answers.R
set.seed(2026)
n <- 160
comma <- function(x) sub(".", ",", format(x, trim = TRUE), fixed = TRUE)
company <- sample(sprintf("C%02d", 1:12), n, replace = TRUE)
mood <- rnorm(n) + rnorm(12)[as.integer(factor(company))] / 2
item <- function(loading, points) as.integer(cut(loading * mood + rnorm(n), points, labels = FALSE))
age <- sample(18:60, n, replace = TRUE)
words <- c("Never", "Rarely", "Sometimes", "Often", "Very  often")
data <- data.frame(
  person = sprintf("P%03d", seq_len(n)),
  wave = sample(1:2, n, replace = TRUE, prob = c(0.9, 0.1)),
  company = company,
  age = paste(age, sample(c("tahun", "Tahun", ""), n, replace = TRUE)),
  gender = sample(c("1", "2", "3", "4", "9"), n, replace = TRUE, prob = c(0.45, 0.4, 0.06, 0.06, 0.03)),
  region = sample(c("North", "South", "west", "10", "9"), n, replace = TRUE),
  hours = comma(round(rexp(n, 1 / 6) + 0.5, 1)),
  income = paste("Rp", comma(round(exp(rnorm(n, 8)), 2))),
  check.names = FALSE)
for (i in 1:6) data[[paste0("Well_", i)]] <- words[item(if (i %% 3 == 0) -0.8 else 0.8, 5)]
for (i in 1:4) data[[sprintf("Load %02d", i)]] <- 8 - item(0.7, 7)
for (i in 1:2) data[[paste0("pair", i)]] <- item(0.9, 5)
data$attention <- sample(c("4", "4.0", "2", ""), n, replace = TRUE, prob = c(0.7, 0.1, 0.1, 0.1))
data$remark <- sample(c("", "fine", "=1+1", "too; \"long\""), n, replace = TRUE)
data$age2 <- comma(age * 2 + 1)
for (name in c("age", "gender", "hours", "income", "region", "Well_2", "Well_5", "Load 03", "pair1")) {
  gaps <- sample(n, 7)
  data[gaps, name] <- rep(c("-99", "n/a", "-99,0", "", "NA", "N/A", " "), 1)
}
data <- rbind(data, data[c(3, 17, 40), ])
data[nrow(data) - 0:2, "hours"] <- "99,9"
lines <- capture.output(write.table(data, sep = ";", row.names = FALSE, qmethod = "double"))
lines <- append(lines, strrep(";", ncol(data) - 1), 20)
writeLines(paste0(c("\ufeff", rep("", length(lines) - 1)), lines), "answers.csv", useBytes = TRUE)
