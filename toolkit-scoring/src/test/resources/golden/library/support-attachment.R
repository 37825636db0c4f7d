# Instruments of social support, attachment and wellbeing as R scores them. Every key is written here anew, from the
# instruments' sources.
source("toolkit-scoring/src/test/resources/golden/library/common.R")

# Draws answers and scores them; `score` takes answers to scores.
of <- function(instrument, items, low, high, score, reversed = integer(), order = "standard") {
  name <- if (order == "standard") instrument else paste(instrument, order)
  answers <- draw(name, items, low, high, reversed)
  scored(instrument, answers, score(answers), order)
}

# The reversed items where `items` lean against the others: high on the one score, low on the other
against <- function(items, reversed) c(setdiff(reversed, items), setdiff(items, reversed))

# --- social support --------------------------------------------------------------------------------

mspss <- function(a) {
  total <- mean.score(a)
  list(
    total = total,
    total.band = bands(total, c("low", "moderate", "high"), c(3, 5), above = c(FALSE, TRUE)),
    significant_other = mean.score(a[, c(1, 2, 5, 10)]),
    family = mean.score(a[, c(3, 4, 8, 11)]),
    friends = mean.score(a[, c(6, 7, 9, 12)])
  )
}

isel_12.reversed <- c(1, 2, 7, 8, 11, 12)
isel_12 <- function(a) {
  part <- function(items) sum.score(key(a, signed(items, isel_12.reversed), 1, 4))
  list(
    total = part(1:12),
    appraisal = part(c(2, 4, 6, 11)),
    belonging = part(c(1, 5, 7, 9)),
    tangible = part(c(3, 8, 10, 12))
  )
}

mos_sss <- function(a) {
  means <- list(
    total = mean.score(a),
    emotional_informational = mean.score(a[, c(2, 3, 7, 8, 12, 15, 16, 18)]),
    tangible = mean.score(a[, c(1, 4, 11, 14)]),
    affectionate = mean.score(a[, c(5, 9, 19)]),
    positive_interaction = mean.score(a[, c(6, 10, 17)])
  )
  c(lapply(means, rescale, from = c(1, 5), to = c(0, 100)), setNames(means, paste0(names(means), "_mean")))
}

osss_3 <- function(items) function(a) {
  total <- sum.score(key(a, items, 1, c(4, 5, 5)))
  list(total = total, total.band = bands(total, c("poor", "moderate", "strong"), c(9, 12)))
}

sps_24.reversed <- c(2, 3, 6, 9, 10, 14, 15, 18, 19, 21, 22, 24)
sps_24 <- function(a) {
  part <- function(items) sum.score(key(a, signed(items, sps_24.reversed), 1, 4))
  list(
    total = part(1:24),
    attachment = part(c(2, 11, 17, 21)),
    social_integration = part(c(5, 8, 14, 22)),
    reassurance_of_worth = part(c(6, 9, 13, 20)),
    reliable_alliance = part(c(1, 10, 18, 23)),
    guidance = part(c(3, 12, 16, 19)),
    nurturance = part(c(4, 7, 15, 24))
  )
}

lsns_6 <- function(a) {
  total <- sum.score(a)
  family <- sum.score(a[, 1:3])
  friends <- sum.score(a[, 4:6])
  ties <- c("marginal", "not marginal")
  list(
    total = total, total.band = bands(total, c("at risk of isolation", "not at risk"), 12),
    family = family, family.band = bands(family, ties, 6),
    friends = friends, friends.band = bands(friends, ties, 6)
  )
}

# item 7: no and yes (0 and 1) count 2 and 4
essi <- function(a) list(total = sum.score(cbind(a[, 1:6], points(a[, 7, drop = FALSE], c("0" = 2, "1" = 4)))))

# the block of perceived support, then that of need
bsss <- function(a) list(
  perceived_total = mean.score(a[, 1:8]),
  perceived_emotional = mean.score(a[, 1:4]),
  perceived_instrumental = mean.score(a[, 5:8]),
  need_for_support = mean.score(key(a, c(9, 10, 11, -12), 1, 4))
)

# the six numbers of people, then the six satisfactions
ssq_6 <- function(a) list(SSQN = mean.score(a[, 1:6]), SSQS = mean.score(a[, 7:12]))

# --- attachment --------------------------------------------------------------------------------------

style <- function(anxiety, avoidance, middle) {
  first.case(list(
    "on the cut" = anxiety == middle | avoidance == middle,
    secure = anxiety < middle & avoidance < middle,
    preoccupied = anxiety > middle & avoidance < middle,
    dismissing = anxiety < middle & avoidance > middle
  ), "fearful", known(anxiety, avoidance))
}

# Two dimensions and their styles at the middle of the possible range
dimensions <- function(anxiety, avoidance, rule = mean.score, middle = 4) function(a) {
  anxious <- rule(key(a, anxiety, 1, 7))
  avoidant <- rule(key(a, avoidance, 1, 7))
  list(anxiety = anxious, avoidance = avoidant, style = style(anxious, avoidant, middle))
}

odd <- seq(1, 35, 2)
even <- seq(2, 36, 2)
ecr_r <- list(block = c(9, 11, 20, 22, 26:31, 33:36),
  "odd-avoidance-dependlab" = c(2, 3, 5, 11, 15, 17, 19, 22, 25, 27, 29, 31, 33, 35),
  "odd-avoidance-korean" = c(2, 3, 15, 19, 20, 22, 25, 26, 27, 29, 31, 32, 33, 35))
ecr_r.in <- function(order) {
  anxiety <- if (order == "block") 1:18 else even
  reversed <- ecr_r[[order]]
  of("ecr_r", 36, 1, 7, dimensions(signed(anxiety, reversed), signed(setdiff(1:36, anxiety), reversed)), reversed, order)
}

ecr_36.reversed <- c(3, 15, 19, 22, 25, 27, 29, 31, 33, 35)
ecr_36 <- dimensions(signed(even, ecr_36.reversed), signed(odd, ecr_36.reversed))

ecr_s.reversed <- c(1, 5, 8, 9)
ecr_s <- dimensions(signed(seq(2, 12, 2), ecr_s.reversed), signed(seq(1, 11, 2), ecr_s.reversed), sum.score, 24)

ecr_12.reversed <- c(6, 9, 10, 11, 12)
ecr_12 <- dimensions(c(1, 2, 3, 5, 7, 8), signed(c(4, 6, 9, 10, 11, 12), ecr_12.reversed))

ecr_rs <- dimensions(7:9, c(-1, -2, -3, -4, 5, 6))

# the four descriptions by name, in the sequence printed
rq <- function(...) function(a) {
  by <- setNames(as.list(as.data.frame(a)), c(...))
  c(by[c("secure", "dismissing", "preoccupied", "fearful")], list(
    model_of_self = (by$secure + by$dismissing) - (by$preoccupied + by$fearful),
    model_of_other = (by$secure + by$preoccupied) - (by$dismissing + by$fearful)
  ))
}

raas.reversed <- c(2, 7, 8, 13, 16, 17, 18)
raas <- function(a) {
  part <- function(items) mean.score(key(a, signed(items, raas.reversed), 1, 5))
  close <- part(c(1, 6, 8, 12, 13, 17))
  depend <- part(c(2, 5, 7, 14, 16, 18))
  anxiety <- part(c(3, 4, 9, 10, 11, 15))
  closedep <- rowMeans(cbind(close, depend))
  list(close = close, depend = depend, anxiety = anxiety, close_depend = closedep, style = first.case(list(
    secure = closedep > 3 & anxiety < 3,
    preoccupied = closedep > 3 & anxiety > 3,
    dismissing = closedep < 3 & anxiety < 3,
    fearful = closedep < 3 & anxiety > 3
  ), "unclassified", known(closedep, anxiety)))
}

saam <- function(a) list(
  security = mean.score(a[, c(4, 6, 7, 11, 13, 18, 20)]),
  anxiety = mean.score(a[, c(1, 5, 8, 12, 14, 17, 19)]),
  avoidance = mean.score(a[, c(2, 3, 9, 10, 15, 16, 21)])
)

pbi.reversed <- c(2, 3, 4, 7, 14, 15, 16, 18, 21, 22, 24, 25)
pbi.protection <- c(3, 7, 8, 9, 10, 13, 15, 19, 20, 21, 22, 23, 25)
pbi <- function(care.cut, protection.cut) function(a) {
  part <- function(items) sum.score(key(a, signed(items, pbi.reversed), 0, 3))
  care <- part(c(1, 2, 4, 5, 6, 11, 12, 14, 16, 17, 18, 24))
  protection <- part(pbi.protection)
  caring <- care >= care.cut
  protective <- protection >= protection.cut
  list(
    care = care, care.band = bands(care, c("low", "high"), care.cut),
    overprotection = protection, overprotection.band = bands(protection, c("low", "high"), protection.cut),
    quadrant = first.case(list(
      "affectionate constraint" = caring & protective,
      "affectionless control" = !caring & protective,
      "optimal parenting" = caring & !protective
    ), "neglectful parenting", known(care, protection))
  )
}

# --- wellbeing ---------------------------------------------------------------------------------------

of.sum <- function(a) list(total = sum.score(a))

swemwbs.metric <- setNames(c(7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59,
  19.25, 19.98, 20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35), 7:35)
swemwbs <- function(a) list(total = look.up(sum.score(a, required = 7), swemwbs.metric), raw = sum.score(a))

mhcsf <- function(a) {
  feeling <- a[, 1:3]
  functioning <- a[, 4:14]
  list(
    total = sum.score(a),
    emotional = sum.score(feeling),
    social = sum.score(a[, 4:8]),
    psychological = sum.score(a[, 9:14]),
    diagnosis = first.case(list(
      flourishing = rowSums(feeling >= 4) >= 1 & rowSums(functioning >= 4) >= 6,
      languishing = rowSums(feeling <= 1) >= 1 & rowSums(functioning <= 1) >= 6
    ), "moderate", known(a))
  )
}

rses <- function(reversed) function(a) {
  total <- sum.score(key(a, signed(1:10, reversed), 0, 3))
  list(total = total, total.band = bands(total, c("low", "normal", "high"), c(15, 26)))
}
rses.reversed <- list(A = c(3, 5, 8, 9, 10), B = c(2, 5, 6, 8, 9))

panas <- function(positive) function(a) {
  list(positive = mean.score(a[, positive]), negative = mean.score(a[, -positive]))
}

ipanassf <- function(a) list(positive = sum.score(a[, c(3, 5, 7, 8, 10)]), negative = sum.score(a[, c(1, 2, 4, 6, 9)]))

shs <- function(a) list(total = mean.score(key(a, c(1, 2, 3, -4), 1, 7)))

write.group("support-attachment", list(
  of("mspss", 12, 1, 7, mspss),
  of("isel_12", 12, 1, 4, isel_12, isel_12.reversed),
  of("mos_sss", 19, 1, 5, mos_sss),
  of("osss_3", 3, 1, c(4, 5, 5), osss_3(1:3), order = "rising"),
  of("osss_3", 3, 1, c(4, 5, 5), osss_3(c(1, -2, -3)), 2:3, "falling"),
  of("sps_24", 24, 1, 4, sps_24, sps_24.reversed),
  of("lsns_6", 6, 0, 5, lsns_6),
  of("essi", 7, c(rep(1, 6), 0), c(rep(5, 6), 1), essi),
  of("bsss", 12, 1, 4, bsss, 12),
  of("ssq_6", 12, rep(0:1, each = 6), rep(c(9, 6), each = 6), ssq_6),
  ecr_r.in("block"),
  ecr_r.in("odd-avoidance-dependlab"),
  ecr_r.in("odd-avoidance-korean"),
  of("ecr_36", 36, 1, 7, ecr_36, against(odd, ecr_36.reversed)),
  of("ecr_s", 12, 1, 7, ecr_s, against(seq(1, 11, 2), ecr_s.reversed)),
  of("ecr_12", 12, 1, 7, ecr_12, ecr_12.reversed),
  of("ecr_rs", 9, 1, 7, ecr_rs, against(1:6, 1:4)),
  of("rq", 4, 1, 7, rq("secure", "dismissing", "preoccupied", "fearful"),
    order = "secure-dismissing-preoccupied-fearful"),
  of("rq", 4, 1, 7, rq("secure", "fearful", "preoccupied", "dismissing"),
    order = "secure-fearful-preoccupied-dismissing"),
  of("raas", 18, 1, 5, raas, raas.reversed),
  of("saam", 21, 1, 7, saam),
  of("pbi", 25, 0, 3, pbi(27, 13.5), pbi.reversed, "mother"),
  of("pbi", 25, 0, 3, pbi(24, 12.5), against(pbi.protection, pbi.reversed), "father"),
  of("wemwbs", 14, 1, 5, of.sum),
  of("swemwbs", 7, 1, 5, swemwbs),
  of("flourishing", 8, 1, 7, of.sum),
  of("mhcsf", 14, 0, 5, mhcsf),
  of("rses", 10, 0, 3, rses(rses.reversed$A), rses.reversed$A, "A"),
  of("rses", 10, 0, 3, rses(rses.reversed$B), rses.reversed$B, "B"),
  of("panas", 20, 1, 5, panas(c(1, 3, 5, 9, 10, 12, 14, 16, 17, 19)), order = "english"),
  of("panas", 20, 1, 5, panas(c(1, 3, 4, 6, 10, 11, 13, 15, 17, 18)), order = "german"),
  of("ipanassf", 10, 1, 5, ipanassf),
  of("shs", 4, 1, 7, shs, 4)
))
