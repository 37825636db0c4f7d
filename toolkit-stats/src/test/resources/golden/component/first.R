# The first principal component by psych, and which items psych::alpha(check.keys = TRUE) would turn: those with a
# negative loading.
source("toolkit-stats/src/test/resources/golden/writing.R")
suppressPackageStartupMessages(library(psych))

data <- NULL
components <- NULL
add <- function(name, x) {
  x <- round(as.matrix(x), 4)
  colnames(x) <- paste0("i", seq_len(ncol(x)))
  fit <- principal(x, nfactors = 1)
  loadings <- as.numeric(unclass(fit$loadings))
  turned <- suppressWarnings(suppressMessages(alpha(as.data.frame(x), check.keys = TRUE, warnings = FALSE)))
  rest <- sapply(seq_len(ncol(x)), function(i) cor(x[, i], rowSums(x[, -i, drop = FALSE])))
  data <<- rbind(data, data.frame(name = name, item = seq_len(ncol(x)) - 1, values = apply(x, 2, as.cell)))
  components <<- rbind(components, data.frame(
    name = name, item = seq_len(ncol(x)) - 1, eigenvalue = eigen(cor(x))$values[1], loading = loadings, rest = rest,
    key = as.numeric(turned$keys[[1]] == colnames(x)) * 2 - 1, alpha = alpha(as.data.frame(x), warnings = FALSE)$total$raw_alpha,
    alpha.turned = turned$total$raw_alpha))
}

set.seed(20260711)
one.factor <- function(n, loadings) {
  f <- rnorm(n)
  sapply(loadings, function(l) l * f + sqrt(1 - l^2) * rnorm(n))
}
likert <- function(z) pmin(pmax(round(3 + 1.2 * z), 1), 5)
add("all one way", likert(one.factor(120, c(0.5, 0.6, 0.7, 0.8))))
add("one turned", likert(one.factor(120, c(0.5, 0.6, -0.7, 0.8, 0.6))))
add("four of ten turned", likert(one.factor(200, c(0.6, 0.7, 0.5, -0.6, -0.7, 0.6, -0.5, -0.8, 0.7, 0.6))))
add("half turned", likert(one.factor(200, c(0.6, -0.7, 0.5, -0.6, 0.75, -0.8))))
add("most turned", likert(one.factor(200, c(-0.6, -0.7, 0.5, -0.6, -0.7))))
add("a weak item", likert(one.factor(150, c(0.6, 0.7, 0, 0.6, 0.7))))
add("twenty items", likert(one.factor(300, rep(c(0.4, 0.6, -0.5, 0.7), 5))))
add("two dimensions", likert(cbind(one.factor(250, c(0.7, 0.6, 0.8, 0.7)), one.factor(250, c(0.6, 0.5, 0.6)))))
add("three items", one.factor(40, c(0.8, -0.7, 0.9)))
write.golden(data, "component", "data")
write.golden(components, "component", "first")
write.versions("component", "psych")
