# Couples, loneliness, interpersonal style, groups and stress: every key written anew, from the instruments' sources.
# Run from the root of the project:
# Rscript toolkit-scoring/src/test/resources/golden/library/couples-loneliness-stress.R

source("toolkit-scoring/src/test/resources/golden/library/common.R")

# Sums or means of named lists of items, all answered in one range; `reversed` items are turned.
scales <- function(answers, of, low, high, reversed = integer(), score = sum.score) {
  lapply(of, function(items) score(key(answers, signed(items, reversed), low, high)))
}

# The gaps of some cases filled with one answer: where most scores need every item, more cases must be complete.
fill <- function(answers, cases, with) {
  answers[cases, ][is.na(answers[cases, ])] <- with
  answers
}

# --- couples -------------------------------------------------------------------------------------

ras <- function() {
  reversed <- c(4, 7)
  answers <- draw("ras", 7, 1, 5, reversed)
  scored("ras", answers, list(satisfaction = mean.score(key(answers, signed(1:7, reversed), 1, 5))))
}

rdas <- function(order, reversed) {
  high <- replace(rep(5, 14), 11, 4)
  answers <- draw(paste("rdas", order), 14, 0, high, reversed)
  parts <- list(consensus = 1:6, satisfaction = 7:10, cohesion = 11:14, total = 1:14)
  scores <- scales(answers, parts, 0, high, reversed)
  scores$total.band <- bands(scores$total, c("distressed", "not distressed"), 48)
  scored("rdas", answers, scores, order)
}

# What the values on the form of the DAS are where answers are stored as positions, counted from 1.
das.values <- function(positions) {
  values <- positions
  for (item in 1:32) {
    x <- positions[, item]
    values[, item] <-
      if (item %in% c(1:15, 18, 19, 32)) 6 - x
      else if (item %in% c(23, 24)) 5 - x
      else if (item %in% c(29, 30)) ifelse(x == 1, 0, 1)
      else x - 1
  }
  values
}

das_32 <- function(order) {
  high <- replace(rep(5, 32), c(23, 24, 29, 30, 31), c(4, 4, 1, 1, 6))
  reversed <- if (order == "answer-positions") c(1:15, 18, 19, 23, 24, 32) else integer()
  answers <- draw(paste("das_32", order), 32, 0, high, reversed)
  values <- if (order == "answer-positions") das.values(answers + 1) else answers
  parts <- list(
    consensus = c(1, 2, 3, 5, 7:15), satisfaction = c(16:23, 31, 32), cohesion = 24:28,
    affectional_expression = c(4, 6, 29, 30), total = 1:32
  )
  scored("das_32", answers, lapply(parts, function(items) sum.score(values[, items])), order)
}

csi <- function(items) {
  name <- paste0("csi_", items)
  answers <- draw(name, items, 0, c(6, rep(5, items - 1)))
  scored(name, answers, list(total = sum.score(answers)))
}

kmss <- function() {
  answers <- draw("kmss", 3, 1, 7)
  total <- sum.score(answers)
  scored("kmss", answers, list(total = total, total.band = bands(total, c("distressed", "not distressed"), 17)))
}

qmi <- function() {
  answers <- draw("qmi", 6, 1, c(7, 7, 7, 7, 7, 10))
  scored("qmi", answers, list(total = sum.score(answers, required = 6)))
}

# --- loneliness and belonging ----------------------------------------------------------------------

ucla_ls3_20 <- function() {
  reversed <- c(1, 5, 6, 9, 10, 15, 16, 19, 20)
  answers <- draw("ucla_ls3_20", 20, 1, 4, reversed)
  scored("ucla_ls3_20", answers, list(total = sum.score(key(answers, signed(1:20, reversed), 1, 4))))
}

ucla_3 <- function() {
  answers <- draw("ucla_3", 3, 1, 3)
  total <- sum.score(answers, required = 3)
  scored("ucla_3", answers, list(total = total, total.band = bands(total, c("not lonely", "lonely"), 6)))
}

# Answers of loneliness: more or less (2) always counts, yes (3) to emotional and no (1) to social items.
lonely <- function(answers, emotional, social) {
  list(
    emotional = points(answers[, emotional], c("1" = 0, "2" = 1, "3" = 1)),
    social = points(answers[, social], c("1" = 1, "2" = 1, "3" = 0))
  )
}

djg_11 <- function() {
  emotional <- c(2, 3, 5, 6, 9, 10)
  social <- c(1, 4, 7, 8, 11)
  answers <- draw("djg_11", 11, 1, 3, social)
  signs <- lonely(answers, emotional, social)
  scored("djg_11", answers, list(
    emotional = count.score(signs$emotional), social = count.score(signs$social),
    total = count.score(cbind(signs$emotional, signs$social))
  ))
}

djg_6 <- function(order, emotional) {
  social <- setdiff(1:6, emotional)
  answers <- draw(paste("djg_6", order), 6, 1, 3, social)
  signs <- lonely(answers, emotional, social)
  part <- c("not lonely", "lonely")
  scores <- list(emotional = count.score(signs$emotional), social = count.score(signs$social))
  scores$total <- count.score(cbind(signs$emotional, signs$social), required = 5)
  scores$emotional.band <- bands(scores$emotional, part, 1)
  scores$social.band <- bands(scores$social, part, 1)
  scores$total.band <- bands(scores$total, c("not lonely", "moderately lonely", "severely lonely"), c(2, 5))
  scored("djg_6", answers, scores, order)
}

# The order of the six items by their numbers in the 11-item scale: the emotional ones are 3, 9 and 10
djg_6.numbers <- match(c(3, 9, 10), c(3, 4, 7, 8, 9, 10))

inq_15 <- function() {
  reversed <- c(7, 8, 10, 13, 14, 15)
  answers <- draw("inq_15", 15, 1, 7, reversed)
  scores <- scales(answers, list(perceived_burdensomeness = 1:6, thwarted_belongingness = 7:15), 1, 7, reversed)
  level <- c("below the cut-off", "clinically significant")
  burden <- scores$perceived_burdensomeness
  belonging <- scores$thwarted_belongingness
  scores$perceived_burdensomeness.band <- bands(burden, level, 12)
  scores[["perceived_burdensomeness.band/inpatients"]] <- bands(burden, level, 12)
  scores$thwarted_belongingness.band <- bands(belonging, level, 36)
  scores[["thwarted_belongingness.band/inpatients"]] <- bands(belonging, level, 32)
  scored("inq_15", answers, scores)
}

# --- interpersonal style -----------------------------------------------------------------------------

octant.angles <- c(PA = 90, BC = 135, DE = 180, FG = 225, HI = 270, JK = 315, LM = 0, NO = 45)

# Zero where only the rounding of sines and cosines is left of it
without.dust <- function(x) ifelse(abs(x) < 1e-12, 0, x)

# The octants' vector on one axis; octants at right angles to it have no part in it and may be missing.
axis <- function(by.octant, weights) {
  part <- without.dust(weights) != 0
  without.dust(2 / 8 * as.vector(by.octant[, part] %*% weights[part]))
}

# Octants as means and their structural summary; where the amplitude is zero there is no angle.
circumplex <- function(name, low, high, octants, order = "standard") {
  answers <- fill(draw(paste(name, order), 32, low, high, unlist(octants[c("BC", "DE", "FG", "HI")])), 9:16, low + 1)
  scores <- scales(answers, octants[names(octant.angles)], low, high, score = mean.score)
  by.octant <- do.call(cbind, scores)
  y <- axis(by.octant, sin(octant.angles * pi / 180))
  x <- axis(by.octant, cos(octant.angles * pi / 180))
  amplitude <- sqrt(x^2 + y^2)
  summary <- list(
    elevation = rowMeans(by.octant), dominance = y, affiliation = x, amplitude = amplitude,
    angle = ifelse(amplitude == 0, NA, (atan2(y, x) * 180 / pi) %% 360)
  )
  scored(name, answers, c(scores, summary), order)
}

# Every eighth item, beginning with these
every.eighth <- function(first) lapply(first, function(item) seq(item, 32, 8))

# Four items each, one octant after the other
in.blocks <- function(names) split(1:32, factor(rep(names, each = 4), names))

ipip_ipc.in.turn <- every.eighth(c(PA = 6, BC = 7, DE = 8, FG = 1, HI = 2, JK = 3, LM = 4, NO = 5))
ipip_ipc.together <- in.blocks(c("FG", "LM", "DE", "BC", "PA", "HI", "NO", "JK"))
iip_sc.octants <- every.eighth(c(PA = 1, BC = 2, DE = 3, FG = 4, HI = 5, JK = 6, LM = 7, NO = 8))
iip_32.octants <- list(
  PA = c(22, 25, 28, 30), BC = c(14, 16, 17, 18), DE = c(10, 11, 13, 15), FG = c(2, 5, 9, 19),
  HI = c(4, 6, 7, 12), JK = c(1, 8, 20, 31), LM = c(23, 26, 27, 32), NO = c(3, 21, 24, 29)
)

# --- groups, alliance, insight -------------------------------------------------------------------------

# Means over whatever is answered; void with more than 4 of the 12 answers missing.
gcq_s <- function() {
  answers <- draw("gcq_s", 12, 0, 6)
  answers[19, c(2, 7, 8, 9)] <- NA # on the edge of the rule, and beyond it
  answers[19, -c(2, 7, 8, 9)] <- c(5, 2, 6, 3, 1, 1, 4, 2)
  answers[20, c(2, 3, 5, 9, 11)] <- NA
  valid <- rowSums(is.na(answers)) <= 4
  parts <- list(engaged = c(1, 2, 4, 8, 11), avoiding = c(3, 5, 9), conflict = c(6, 7, 10, 12))
  scored("gcq_s", answers, lapply(parts, function(items) {
    ifelse(valid, mean.score(answers[, items], required = 1), NA)
  }))
}

wai_sr <- function() {
  answers <- draw("wai_sr", 12, 1, 5)
  parts <- list(task = c(1, 2, 10, 12), bond = c(3, 5, 7, 9), goal = c(4, 6, 8, 11), total = 1:12)
  scored("wai_sr", answers, scales(answers, parts, 1, 5))
}

sris_sf_12 <- function() {
  reversed <- 7:11
  answers <- draw("sris_sf_12", 12, 1, 7, reversed)
  parts <- list(self_reflection = 1:6, insight = 7:12)
  scored("sris_sf_12", answers, scales(answers, parts, 1, 7, reversed, mean.score))
}

# --- stress and distress ---------------------------------------------------------------------------------

pss <- function(items, reversed) {
  name <- paste0("pss", items)
  answers <- draw(name, items, 0, 4, reversed)
  scored(name, answers, list(total = sum.score(key(answers, signed(seq_len(items), reversed), 0, 4))))
}

pss10 <- function() {
  reversed <- c(4, 5, 7, 8)
  answers <- draw("pss10", 10, 0, 4, reversed)
  parts <- list(total = 1:10, helplessness = c(1, 2, 3, 6, 9, 10), self_efficacy = c(4, 5, 7, 8))
  scores <- scales(answers, parts, 0, 4, reversed)
  scores$total.band <- bands(scores$total, c("low", "moderate", "high"), c(14, 27))
  scored("pss10", answers, scores)
}

# Scores on the metric of the 42 items: what is asked with half as many is doubled.
dass <- function(name, items, parts, times) {
  answers <- draw(name, items, 0, 3)
  raw <- scales(answers, parts, 0, 3)
  scores <- lapply(raw, function(sum) times * sum)
  level <- c("normal", "mild", "moderate", "severe", "extremely severe")
  scores$depression.band <- bands(scores$depression, level, c(10, 14, 21, 28))
  scores$anxiety.band <- bands(scores$anxiety, level, c(8, 10, 15, 20))
  scores$stress.band <- bands(scores$stress, level, c(15, 19, 26, 34))
  if (times != 1) scores[paste0(names(raw), "_raw")] <- raw
  scored(name, answers, scores)
}

dass21.parts <- list(
  depression = c(3, 5, 10, 13, 16, 17, 21), anxiety = c(2, 4, 7, 9, 15, 19, 20), stress = c(1, 6, 8, 11, 12, 14, 18)
)
dass42.parts <- list(
  depression = c(3, 5, 10, 13, 16, 17, 21, 24, 26, 31, 34, 37, 38, 42),
  anxiety = c(2, 4, 7, 9, 15, 19, 20, 23, 25, 28, 30, 36, 40, 41),
  stress = c(1, 6, 8, 11, 12, 14, 18, 22, 27, 29, 32, 33, 35, 39)
)

k6 <- function() {
  answers <- draw("k6", 6, 0, 4)
  total <- sum.score(answers)
  scored("k6", answers, list(
    total = total, total.band = bands(total, c("none or low", "moderate", "serious"), c(5, 13))
  ))
}

k10 <- function() {
  answers <- draw("k10", 10, 1, 5)
  total <- sum.score(answers)
  scored("k10", answers, list(
    total = total,
    total.band = bands(total, c("low", "moderate", "high", "very high"), c(16, 22, 30)),
    "total.band/clinical" = bands(total, c("likely well", "mild", "moderate", "severe"), c(20, 25, 30)),
    k6 = sum.score(answers[, c(2, 4, 5, 8, 9, 10)] - 1) # counted from 0, as the K6
  ))
}

psq30 <- function() {
  reversed <- c(1, 7, 10, 13, 17, 21, 25, 29)
  answers <- draw("psq30", 30, 1, 4, reversed)
  raw <- sum.score(key(answers, signed(1:30, reversed), 1, 4))
  scored("psq30", answers, list(total = (raw - 30) / 90))
}

srrs <- function() {
  weights <- c(
    100, 73, 65, 63, 63, 53, 50, 47, 45, 45, 44, 40, 39, 39, 39, 38, 37, 36, 35, 31, 30, 29, 29, 29, 28, 26, 26, 25, 24,
    23, 20, 20, 20, 19, 19, 18, 17, 16, 15, 15, 13, 12, 11
  )
  answers <- fill(draw("srrs", 43, 0, 1), 9:16, 0)
  total <- sum.score(weigh(answers, weights), required = 43)
  scored("srrs", answers, list(total = total, total.band = bands(total, c("low", "moderate", "high"), c(150, 300))))
}

write.group("couples-loneliness-stress", list(
  ras(), rdas("frequency-coded", 7:10), rdas("form-values", integer()),
  das_32("form-values"), das_32("answer-positions"), csi(16), csi(4), kmss(), qmi(),
  ucla_ls3_20(), ucla_3(), djg_11(),
  djg_6("eleven-item-numbers", djg_6.numbers), djg_6("cbs", c(1, 4, 6)), djg_6("emotional-first", 1:3),
  inq_15(),
  circumplex("ipip_ipc", 1, 5, ipip_ipc.in.turn, "octants-in-turn"),
  circumplex("ipip_ipc", 1, 5, ipip_ipc.together, "octants-together"),
  circumplex("iip_sc", 0, 4, iip_sc.octants), circumplex("iip_32", 0, 4, iip_32.octants),
  gcq_s(), wai_sr(), sris_sf_12(),
  pss(14, c(4:7, 9, 10, 13)), pss10(), pss(4, 2:3),
  dass("dass21", 21, dass21.parts, 2), dass("dass42", 42, dass42.parts, 1), k6(), k10(), psq30(), srrs()
))
