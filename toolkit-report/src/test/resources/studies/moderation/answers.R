# Makes answers.csv: simulated data with known moderation; some values are missing.
#   Rscript answers.R
set.seed(20261122)
n <- 240
class <- sample(sprintf("class %02d", 1:34), n, replace = TRUE)
gender <- sample(c("female", "male"), n, replace = TRUE, prob = c(0.6, 0.4))
faculty <- sample(c("arts", "law", "medicine"), n, replace = TRUE)
events <- round(rgamma(n, 4, 1), 1)
support <- round(pmin(7, pmax(1, rnorm(n, 4.6, 1.2))), 2)
age <- round(runif(n, 18, 40))
strain <- 12 + 1.9 * events - 0.4 * support - 0.27 * events * support + 0.05 * age +
  0.25 * (gender == "male") * (events - 4) * (support - 4.6) + 0.6 * (faculty == "law") * (events - 4) -
  0.08 * (events - 4)^2 + rnorm(34, sd = 0.6)[as.integer(factor(class))] + rnorm(n, sd = 1 + events / 8)
data <- data.frame(class, gender, faculty, events, support, age, strain = round(strain, 2))
for (name in c("gender", "events", "support", "strain", "class")) data[sample(n, 3), name] <- NA
write.csv(data, "answers.csv", row.names = FALSE, na = "", quote = FALSE)
