# Makes answers.csv: simulated support, regulation, loneliness, stress and well-being of 180 students in 30 classes.
set.seed(7)
n <- 180
class <- rep(1:30, length.out = n)
gender <- sample(c("f", "m"), n, TRUE)
place <- sample(c("city", "town", "village"), n, TRUE)
age <- round(rnorm(n, 22, 3))
support <- round(rnorm(n, 4, 1), 2)
regulation <- round(3 - .4 * support * (1 - .5 * (gender == "m")) + .3 * (place == "village") +
  rnorm(30, 0, .3)[class] + rnorm(n), 2)
loneliness <- round(2.5 - .3 * support + .2 * regulation + rnorm(n), 2)
stress <- round(1 + .5 * regulation + .25 * loneliness - .1 * support + .02 * age + rnorm(n), 2)
wellbeing <- round(4 - .4 * regulation + .2 * support + rnorm(n), 2)
regulation[3:7] <- NA
age[11] <- NA
write.csv(data.frame(class, support, regulation, loneliness, stress, wellbeing, age, gender, place),
  "answers.csv", row.names = FALSE, na = "", quote = FALSE)
