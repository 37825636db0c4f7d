# Whether two values are the same: as numbers where both are numbers, otherwise as text. Where one
# is missing, the answer is open (NA).
same <- function(x, y) {
  a <- if (is.numeric(x)) x else as_number(x)
  b <- if (is.numeric(y)) y else as_number(y)
  ifelse(is.na(a) | is.na(b), x == y, a == b)
}

# Whether a category is what is asked for, by the name of its level or by its code in the file.
means <- function(level, cells, value) {
  ifelse(is.na(level), NA, same(cells, value) | as.character(level) == value)
}
