# Makes answers.csv: simulated support, regulation, therapy, smoking and stress of 240 students.
set.seed(11)
n <- 240
gender <- sample(c("f", "m"), n, TRUE)
age <- round(rnorm(n, 22, 3))
support <- round(rnorm(n, 4, 1), 2)
regulation <- round(3 - .4 * support + rnorm(n), 2)
therapy <- ifelse(runif(n) < plogis(-1 + .5 * regulation - .2 * (gender == "m")), "yes", "no")
stress <- round(1 + .5 * regulation - .6 * (therapy == "yes") - .1 * support + rnorm(n), 2)
smokes <- ifelse(runif(n) < plogis(-3 + .5 * stress + .08 * age), 1, 0)
place <- sample(c("city", "town", "village"), n, TRUE)
therapy[5:7] <- NA
age[11] <- NA
write.csv(data.frame(support, regulation, therapy, stress, smokes, age, gender, place), "answers.csv",
  row.names = FALSE, na = "", quote = FALSE)
