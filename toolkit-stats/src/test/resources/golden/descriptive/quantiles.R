# Quantiles of type 6: ties, few values, tails beyond the smallest and largest.
# Run from the root of the project: Rscript toolkit-stats/src/test/resources/golden/descriptive/quantiles.R
source("toolkit-stats/src/test/resources/golden/writing.R")
values <- list(one = 3, two = c(-1, 4), ties = c(1, 2, 2, 2, 5, 5, 9), offset = 1e9 + c(1, 3, 4, 8, 10, 11), ten = (1:10)^2)
p <- c(0.001, 0.025, 0.16, 0.25, 0.5, 0.84, 0.9, 0.975, 0.999)
rows <- do.call(rbind, lapply(names(values), function(name) data.frame(
  name = name, values = as.cell(values[[name]]), p = p, quantile = quantile(values[[name]], p, type = 6, names = FALSE))))
write.golden(rows, "descriptive", "quantiles")
