# The data file as text: one column per question, blanks around answers taken off. Rows without a
# single answer are left out; the names of the others are their row in the file, the header being 1.
# Where the header has more rows, `named` is the one with the names of the columns. The lines may
# stand in quotes as a whole (`wrapped`). A sheet of a workbook needs the package readxl.
read_cells <- function(file, delimiter, encoding, header_rows = 1, named = 1, wrapped = FALSE,
                       sheet = NULL) {
  if (!is.null(sheet)) {
    cells <- as.data.frame(readxl::read_excel(file, sheet, col_names = FALSE, col_types = "text",
      range = cellranger::cell_limits(c(1, 1), c(NA, NA)), .name_repair = "minimal"))
    cells[is.na(cells)] <- ""
  } else {
    if (wrapped) {
      whole <- file(file, encoding = encoding)
      lines <- readLines(whole)
      close(whole)
      file <- textConnection(gsub('""', '"', gsub('^\\s*"|"\\s*$', "", lines), fixed = TRUE))
      encoding <- ""
    }
    cells <- read.csv(file, sep = delimiter, fileEncoding = encoding, colClasses = "character",
      na.strings = character(), header = FALSE, blank.lines.skip = FALSE)
  }
  names(cells) <- trimws(gsub("[[:space:]\u00a0]+", " ", unlist(cells[named, ])))
  cells[] <- lapply(cells, trimws, whitespace = "[\\h\\v]")
  rownames(cells) <- seq_len(nrow(cells))
  cells[rowSums(cells != "") > 0 & seq_len(nrow(cells)) > header_rows, , drop = FALSE]
}

# The number that a cell spells; NA if it spells none.
as_number <- function(cells) {
  pattern <- gsub(",", decimal_mark, fixed = TRUE,
    "^[+-]?([0-9]+[,]?[0-9]*|[,][0-9]+)([eE][+-]?[0-9]+)?$")
  cells[!grepl(pattern, cells)] <- NA
  as.numeric(sub(decimal_mark, ".", cells, fixed = TRUE))
}

# Empty cells, NA and the study's codes for missing answers become NA.
without_missing <- function(cells, codes) {
  numbers <- suppressWarnings(as.numeric(codes))
  coded <- tolower(cells) %in% tolower(codes) | as_number(cells) %in% numbers[!is.na(numbers)]
  replace(cells, cells %in% c("", "NA") | coded, NA)
}

# A cell without the unit behind or before its number.
without_unit <- function(cells, unit) {
  size <- nchar(unit)
  behind <- substring(cells, nchar(cells) - size + 1)
  before <- substring(cells, 1, size)
  is_unit <- function(text) nchar(cells) > size & tolower(text) %in% tolower(unit)
  ifelse(is_unit(behind), trimws(substring(cells, 1, nchar(cells) - size)),
    ifelse(is_unit(before), trimws(substring(cells, size + 1)), cells))
}

# Numbers from cells: by label where there are labels, otherwise as written, without the unit. What
# is no number, or lies outside its range, is missing.
number <- function(cells, low = -Inf, high = Inf, labels = NULL, unit = "") {
  plain <- function(text) tolower(gsub("[\\h\\v]+", " ", trimws(text), perl = TRUE))
  labelled <- unname(labels[match(plain(cells), plain(names(labels)))])
  values <- as_number(if (unit == "") cells else without_unit(cells, unit))
  if (!is.null(labels)) values <- ifelse(is.na(labelled), values, labelled)
  replace(values, which(values < low | values > high), NA)
}

# Answers to the items of a scale, one column each. `coded` holds the file's codes for the lowest
# and the highest answer where they differ; `reversed` says which items the file holds reversed.
answers <- function(cells, low, high, labels = NULL, coded = NULL, reversed = integer()) {
  low <- rep_len(low, ncol(cells))
  high <- rep_len(high, ncol(cells))
  for (i in seq_along(cells)) {
    if (is.null(coded)) {
      values <- number(cells[[i]], low[i], high[i], labels)
    } else {
      ends <- if (length(coded) == 1) c(coded, coded + high[i] - low[i]) else coded
      values <- number(cells[[i]], min(ends), max(ends), labels)
      values <- low[i] + (values - ends[1]) * (high[i] - low[i]) / (ends[2] - ends[1])
    }
    cells[[i]] <- if (i %in% reversed) low[i] + high[i] - values else values
  }
  cells
}

# A category from its codes: by text, by the name of a level, by number; the rest go to `others`.
category <- function(cells, levels, codes = setNames(levels, levels), others = NA) {
  level <- names(codes)[match(cells, codes)]
  level <- ifelse(is.na(level) & cells %in% levels, cells, level)
  numbers <- suppressWarnings(as.numeric(codes))
  by_number <- names(codes)[match(as_number(cells), numbers, incomparables = NA)]
  level <- ifelse(is.na(level), by_number, level)
  level <- ifelse(is.na(level) & !is.na(cells), others, level)
  factor(level, levels)
}
