# Collects the rows of a result table; `label` names the analysis and the group, if there is one.
tables <- list()
add <- function(table, label, rows) {
  rows <- data.frame(model = rep(label[1], nrow(rows)), group = rep(label[2], nrow(rows)), rows)
  known <- tables[[table]]
  if (!is.null(known)) {
    known[setdiff(names(rows), names(known))] <- NA
    rows[setdiff(names(known), names(rows))] <- NA
  }
  tables[[table]] <<- rbind(known, rows)
}

# How far apart numbers are, relative to the larger one; next to zero, where only rounding is left,
# relative to 0.001. Small p values mean something, so that they are always compared by their size.
distance <- function(x, y, least) {
  x[!is.finite(x)] <- NA
  apart <- abs(x - y) / pmax(abs(x), abs(y), least)
  apart[is.na(x) != is.na(y)] <- Inf
  apart[is.na(x) & is.na(y)] <- 0
  apart
}

# Compares one column with Relata's; gives how far apart each cell is. Text agrees or does not.
column_distance <- function(column, ours, theirs) {
  if (is.numeric(ours) || is.logical(ours)) {
    is_p <- grepl("^p[.](value|adjusted)$|delta.p.value", column)
    return(distance(ours, as.numeric(theirs), least = if (is_p) 1e-300 else 0.001))
  }
  ours <- as.character(ours)
  ours[ours %in% ""] <- NA
  # A leading apostrophe keeps a spreadsheet from running a text as a formula.
  theirs <- sub("^'([=+@-])", "\\1", theirs)
  same <- ifelse(is.na(ours) | is.na(theirs), is.na(ours) == is.na(theirs), ours == theirs)
  ifelse(same, 0, Inf)
}

# Compares a table with the file that holds Relata's, cell by cell, and says how they agree.
agreement <- TRUE
compare <- function(name, ours) {
  tell <- function(...) cat(formatC(name, width = -30), ..., "\n", sep = "")
  disagree <- function(...) {
    agreement <<- FALSE
    tell(...)
  }
  if (!file.exists(file.path(folder, name))) return(disagree("the file is missing"))
  theirs <- read.csv(file.path(folder, name), colClasses = "character", na.strings = "",
    check.names = FALSE, fileEncoding = "UTF-8")
  is_omega <- rep(FALSE, nrow(theirs))
  if ("coefficient" %in% names(theirs)) is_omega <- theirs$coefficient == "omega.total"
  if (any(is_omega) && !has_lavaan) {
    tell("omega is left out: it needs the package lavaan")
    theirs <- theirs[!is_omega, ]
    ours <- ours[ours$coefficient != "omega.total", ]
    is_omega <- is_omega[!is_omega]
  }
  if (nrow(ours) != nrow(theirs)) {
    return(disagree(nrow(theirs), " rows in the file, ", nrow(ours), " here"))
  }
  columns <- intersect(names(theirs), names(ours))
  apart <- vapply(columns, function(column) {
    column_distance(column, ours[[column]], theirs[[column]])
  }, numeric(nrow(theirs)))
  apart <- matrix(apart, nrow(theirs), length(columns), dimnames = list(NULL, columns))
  iterated <- is_omega & columns[col(apart)] == "estimate" |
    grepl("missing-mcar", name) & columns[col(apart)] %in% c("statistic", "p.value")
  limit <- ifelse(iterated, iteration_tolerance, tolerance)
  differs <- which(apart > limit, arr.ind = TRUE)
  worst <- max(0, apart[is.finite(apart) & limit == tolerance])
  tell(formatC(length(apart), width = 7), " cells, worst relative difference ",
    format(worst, digits = 2))
  if (any(is_omega)) {
    tell("        omega, worst relative difference ",
      format(max(apart[is_omega, "estimate"]), digits = 2))
  }
  if (nrow(differs) == 0) return(invisible())
  disagree(nrow(differs), " cells DIFFER")
  for (i in seq_len(min(20, nrow(differs)))) {
    row <- differs[i, 1]
    column <- columns[differs[i, 2]]
    cat("  row ", row, ", ", column, ": ", theirs[row, column], " in the file, ",
      format(ours[row, column], digits = 17), " here\n", sep = "")
  }
}
