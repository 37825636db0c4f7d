# What the golden scripts share: numbers at 17 digits, data as one text per variable, versions beside the files.
# Every script runs from the root of the repository and writes its files beside itself.
golden.dir <- "toolkit-stats/src/test/resources/golden"

digits17 <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))

# a variable as one cell: values separated by blanks, NA for a missing one; 15 digits where they read back the same
as.cell <- function(x) {
  short <- sprintf("%.15g", x)
  same <- suppressWarnings(as.numeric(short)) == x
  paste(ifelse(is.na(x), "NA", ifelse(same, short, sprintf("%.17g", x))), collapse = " ")
}

write.golden <- function(rows, method, name) {
  for (column in names(rows)) {
    if (is.numeric(rows[[column]])) rows[[column]] <- digits17(rows[[column]])
  }
  write.csv(rows, file.path(golden.dir, method, paste0(name, ".csv")), row.names = FALSE, quote = FALSE, na = "")
}

write.versions <- function(method, packages = character()) {
  lines <- R.version.string
  for (package in packages) lines <- c(lines, paste(package, packageVersion(package)))
  writeLines(lines, file.path(golden.dir, method, "versions.txt"))
}

# a quantile of some draws, and the standard error of the difference from that of another such set
quantile.with.error <- function(draws, p) {
  density <- density(draws, n = 4096)
  q <- quantile(draws, p, type = 6, names = FALSE)
  c(q, sqrt(2 * p * (1 - p) / length(draws)) / approx(density$x, density$y, q)$y)
}
