# Which items psych::alpha(check.keys = TRUE) turns in simulated scales whose key fits or does not, and alpha before and
# after. Run it from the project's root; it writes its files beside itself.
suppressPackageStartupMessages(library(psych))
folder <- "toolkit-scoring/src/test/resources/golden/keying"

# items as a text; a dash for none
words <- function(items) if (length(items) == 0) "-" else paste(items, collapse = " ")

answers <- NULL
expected <- NULL
# loadings: negative for an item worded against the trait; reversed: the items that the key reverses
add <- function(name, n, loadings, reversed) {
  trait <- rnorm(n)
  latent <- sapply(loadings, function(l) l * trait + sqrt(1 - l^2) * rnorm(n))
  x <- pmin(pmax(round(3 + 1.1 * latent), 1), 5)
  keyed <- x
  keyed[, reversed] <- 6 - keyed[, reversed]
  keyed <- as.data.frame(keyed)
  names(keyed) <- paste0("q", seq_along(loadings))
  plain <- suppressWarnings(suppressMessages(alpha(keyed, warnings = FALSE)))
  checked <- suppressWarnings(suppressMessages(alpha(keyed, check.keys = TRUE, warnings = FALSE)))
  turned <- which(checked$keys[[1]] != names(keyed))
  answers <<- rbind(answers, data.frame(name = name, item = seq_along(loadings), values = apply(x, 2, paste, collapse = " ")))
  expected <<- rbind(expected, data.frame(
    name = name, items = length(loadings), reversed = words(reversed), turned = words(turned),
    alpha = sprintf("%.17g", plain$total$raw_alpha), turned.alpha = sprintf("%.17g", checked$total$raw_alpha)))
}

set.seed(20261122)
add("fits without reversed items", 150, c(0.6, 0.7, 0.5, 0.7, 0.6), integer())
add("fits with reversed items", 150, c(0.6, -0.7, 0.5, 0.7, -0.6, 0.7), c(2, 5))
add("one not reversed", 200, c(0.6, -0.7, 0.5, 0.7, -0.6, 0.7), 5)
add("one reversed twice", 200, c(0.6, 0.7, 0.5, 0.7, -0.6, 0.7), c(2, 5))
add("two reversed twice", 200, c(0.6, 0.7, 0.5, 0.7, 0.6, 0.7), c(2, 5))
add("three of eight not reversed", 300, c(0.6, -0.7, 0.5, -0.7, 0.6, 0.7, -0.6, 0.6), integer())
add("one of each", 300, c(0.6, -0.7, 0.5, 0.7, 0.6, 0.7, 0.6, 0.6), 5)
write.csv(answers, file.path(folder, "answers.csv"), row.names = FALSE, quote = FALSE)
write.csv(expected, file.path(folder, "expected.csv"), row.names = FALSE, quote = FALSE)
writeLines(c(R.version.string, paste("psych", packageVersion("psych"))), file.path(folder, "versions.txt"))
