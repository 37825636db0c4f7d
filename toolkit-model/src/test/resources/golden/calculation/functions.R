# What the functions of calculations give, as R computes them.
# Run from the root of the project: Rscript toolkit-model/src/test/resources/golden/calculation/functions.R
#
# Writes functions.csv and versions.txt.

folder <- "toolkit-model/src/test/resources/golden/calculation"
set.seed(20261122)

trapezoid <- function(x, y) sum(diff(x) * (head(y, -1) + tail(y, -1)) / 2)
angle <- function(y, x) (atan2(y, x) * 180 / pi) %% 360

rows <- list()
add <- function(text, answers, minutes, value) {
  numbers <- function(x) paste(sprintf("%.17g", x), collapse = " ")
  rows[[length(rows) + 1]] <<- data.frame(
    text = text, answers = numbers(answers), minutes = numbers(minutes), value = sprintf("%.17g", value)
  )
}

for (n in c(2, 3, 5, 8, 40)) {
  y <- round(runif(n, 1, 30), 2)
  x <- cumsum(c(0, sample(c(5, 10, 15, 30), n - 1, replace = TRUE)))
  add("trapezoid(minutes, items)", y, x, trapezoid(x, y))
  add("trapezoid(minutes, items - first(items))", y, x, trapezoid(x, y - y[1]))
  add("trapezoid(minutes, items) - first(items) * (last(minutes) - first(minutes))", y, x,
      trapezoid(x, y) - y[1] * (x[n] - x[1]))
  add("sqrt(mean(differences(items) ^ 2))", y, x, sqrt(mean(diff(y)^2)))
  add("ln(sqrt(mean(differences(items) ^ 2)))", y, x, log(sqrt(mean(diff(y)^2))))
  add("sum(abs(i1 - i2), max(items), -min(items))", y, x, abs(y[1] - y[2]) + max(y) - min(y))
  add("mean(items) / exp(i2 / 10)", y, x, mean(y) / exp(y[2] / 10))
  add("count(items >= 10, i1 in (1, 2)) + 0.5", y, x, sum(y >= 10) + 0.5)
  add("i1 ^ 0.3 + i2 ^ 3 - i1 ^ -1", y, x, y[1]^0.3 + y[2]^3 - 1 / y[1])
}

# octants of a circumplex: eight scores, each at its own angle
for (case in 1:6) {
  y <- sample(0:4, 8, replace = TRUE)
  at <- seq(0, 315, 45) * pi / 180
  dominance <- 0.25 * sum(y * sin(at))
  affiliation <- 0.25 * sum(y * cos(at))
  terms <- function(f) paste0("i", 1:8, " * ", f, "(", seq(0, 315, 45), ")", collapse = " + ")
  s <- paste0("0.25 * (", terms("sin"), ")")
  c <- paste0("0.25 * (", terms("cos"), ")")
  add(s, y, 1:8, dominance)
  add(c, y, 1:8, affiliation)
  add(paste0("angle(", s, ", ", c, ")"), y, 1:8, angle(dominance, affiliation))
  add(paste0("sqrt((", s, ")^2 + (", c, ")^2)"), y, 1:8, sqrt(dominance^2 + affiliation^2))
}
for (degrees in c(seq(-390, 400, 35.5), 1e5)) {
  add("sin(i1)", c(degrees, 0), 0:1, sinpi(degrees / 180))
  add("cos(i1)", c(degrees, 0), 0:1, cospi(degrees / 180))
}

out <- file(file.path(folder, "functions.csv"), "wb") # binary: the same line ends on every system
write.csv(do.call(rbind, rows), out, row.names = FALSE)
close(out)
writeLines(R.version.string, file.path(folder, "versions.txt"))
