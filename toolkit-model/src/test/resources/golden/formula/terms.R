# Writes terms.csv: formulas and the labels that R's terms() gives their terms, in its order.
# Run from the root of the project: Rscript toolkit-model/src/test/resources/golden/formula/terms.R
folder <- "toolkit-model/src/test/resources/golden/formula"
formulas <- c(
  "y ~ a", "y ~ a + b", "y ~ b + a + b", "y ~ a:b", "y ~ b:a + a", "y ~ a + b + b:a", "y ~ a*b", "y ~ b*a + a:b",
  "y ~ a*b + c", "y ~ c + a*b*d", "y ~ a*b*c", "y ~ a:b:c + a", "y ~ (a + b):c", "y ~ (a + b)*c", "y ~ a + b:(c + d)",
  "y ~ (a + b)^2", "y ~ (a + b + c)^2", "y ~ (a + b + c)^3", "y ~ (a + b)^2*c", "y ~ (a*b)^2", "y ~ (a:b + c)^2",
  "y ~ 1 + a", "y ~ a + 1", "y ~ a:a", "y ~ a*a", "y ~ d + c:b + a", "y ~ b:a:b",
  "y ~ support.family*attachment.anxiety + age", "y ~ `x y`*a", "y ~ c:a + b:a + a:c")
labels <- vapply(formulas, function(f) paste(attr(terms(as.formula(f)), "term.labels"), collapse = " + "), "")
lines <- c("formula;terms", paste(formulas, labels, sep = ";"))
writeLines(lines, file.path(folder, "terms.csv"))
writeLines(R.version.string, file.path(folder, "versions.txt"))
