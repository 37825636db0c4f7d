# Three steps with a number, categories of two and three levels, and products; missing values; every kind of errors.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/regression/survey.R
source("toolkit-stats/src/test/resources/golden/regression/figures.R")
set.seed(20260101)
n <- 240
d <- data.frame(
  team = sample(0:39, n, replace = TRUE),
  age = sample(18:60, n, replace = TRUE),
  gender = factor(sample(c("f", "m"), n, replace = TRUE)),
  faculty = factor(sample(c("a", "b", "c"), n, replace = TRUE, prob = c(5, 3, 2))),
  hours = round(rgamma(n, 4, 0.2), 1),
  support = round(rnorm(n, 3.5, 0.8), 2))
d$stress <- round(20 + 0.1 * d$age + 2 * (d$gender == "m") - 1.5 * (d$faculty == "c") + 0.2 * d$hours - 2 * d$support -
  0.05 * d$hours * d$support + rnorm(40)[d$team + 1] + rnorm(n, sd = 1 + d$hours / 10), 3)
d$support[sample(n, 6)] <- NA
d$stress[sample(n, 5)] <- NA
d$age[sample(n, 3)] <- NA
write_data("survey", with(d, data.frame(
  team, stress, age, genderm = as.numeric(gender == "m"), facultyb = as.numeric(faculty == "b"),
  facultyc = as.numeric(faculty == "c"), hours, support)))

d <- na.omit(d)
z <- transform(d, stress = drop(scale(stress)), age = drop(scale(age)), hours = drop(scale(hours)),
               support = drop(scale(support)))
formulas <- list(stress ~ age + gender, stress ~ age + gender + faculty + hours,
                 stress ~ age + gender + faculty + hours + support + hours:support + support:faculty)
# the products in the order in which the design adds them
formulas[[3]] <- terms(formulas[[3]], keep.order = TRUE)
out <- list()
for (errors in c(all_errors, "CLUSTER")) {
  before <- NULL
  for (step in seq_along(formulas)) {
    fit <- lm(formulas[[step]], d)
    out <- c(out, list(step_figures(errors, step, fit, before, lm(formulas[[step]], z), d$team)))
    before <- fit
  }
}
write_golden("survey", do.call(rbind, out))
