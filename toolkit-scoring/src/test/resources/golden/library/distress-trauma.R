# Questionnaires of coping, depression, anxiety, trauma, distress and satisfaction with life: answers drawn at random
# and their scores, by keys that are written here anew from the instruments' sources.
# Run from the root of the project: Rscript toolkit-scoring/src/test/resources/golden/library/distress-trauma.R

source("toolkit-scoring/src/test/resources/golden/library/common.R")

# --- what several of them share --------------------------------------------------------------------

at.risk <- c("below the cut-off", "at risk")
screen <- c("negative screen", "positive screen")
probable <- c("below the cut-off", "probable PTSD")

# How many of some items are answered with `from` or more; unknown where one is missing
endorsed <- function(x, items, from = 2) rowSums(x[, items, drop = FALSE] >= from)

# --- coping ----------------------------------------------------------------------------------------

brief.cope <- function(x) {
  pairs <- list(self_distraction = c(1, 19), active_coping = c(2, 7), denial = c(3, 8), substance_use = c(4, 11),
    emotional_support = c(5, 15), instrumental_support = c(10, 23), behavioural_disengagement = c(6, 16),
    venting = c(9, 21), positive_reframing = c(12, 17), planning = c(14, 25), humour = c(18, 28),
    acceptance = c(20, 24), religion = c(22, 27), self_blame = c(13, 26))
  lapply(pairs, function(pair) sum.score(x[, pair]))
}

# --- the Patient Health Questionnaires -----------------------------------------------------------------

depression.levels <- c("minimal", "mild", "moderate", "moderately severe", "severe")

phq9 <- function(x) {
  total <- sum.score(x)
  symptoms <- endorsed(x, 1:8) + endorsed(x, 9, from = 1)
  core <- endorsed(x, 1:2) >= 1
  list(total = total, total.band = bands(total, depression.levels, c(5, 10, 15, 20)),
    "total.band/indonesian-outpatients" = bands(total, screen, 13),
    "total.band/indonesian-students" = bands(total, screen, 5.5, above = TRUE),
    syndrome = first.case(list(
      "major depressive syndrome" = symptoms >= 5 & core,
      "other depressive syndrome" = symptoms %in% 2:4 & core
    ), "none", known(x)))
}

phq8 <- function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, depression.levels, c(5, 10, 15, 20)))
}

phq4 <- function(x) {
  total <- sum.score(x)
  anxiety <- sum.score(x[, 1:2])
  depression <- sum.score(x[, 3:4])
  list(total = total, total.band = bands(total, c("normal", "mild", "moderate", "severe"), c(3, 6, 9)),
    anxiety = anxiety, anxiety.band = bands(anxiety, screen, 3),
    depression = depression, depression.band = bands(depression, screen, 3))
}

phq2 <- function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, screen, 3), "total.band/sensitive" = bands(total, screen, 2))
}

gad2 <- function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, screen, 3))
}

phq15 <- function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, c("minimal", "low", "medium", "high"), c(5, 10, 15)),
    "total.band/indonesian-outpatients" = bands(total, screen, 13),
    somatoform = first.case(list(suggested = endorsed(x, 1:15) >= 3), "not suggested", known(x)))
}

gad7 <- function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, c("minimal", "mild", "moderate", "severe"), c(5, 10, 15)),
    "total.band/screening" = bands(total, screen, 10))
}

# --- depression and anxiety --------------------------------------------------------------------------

cesd20 <- function(x) {
  total <- sum.score(key(x, signed(1:20, c(4, 8, 12, 16)), 0, 3), required = 20 - 4)
  list(total = total, total.band = bands(total, at.risk, 16))
}

cesdr <- function(x) {
  total <- sum.score(points(x, c("0" = 0, "1" = 1, "2" = 2, "3" = 3, "4" = 3)))
  list(total = total, total.band = bands(total, at.risk, 16),
    "total.band/indonesian-adolescents" = bands(total, screen, 20))
}

cesd10 <- function(x) {
  total <- sum.score(key(x, signed(1:10, c(5, 8)), 0, 3), required = 10 - 2)
  list(total = total, total.band = bands(total, at.risk, 10))
}

hads <- function(x) list(anxiety = sum.score(x[, seq(1, 13, 2)]), depression = sum.score(x[, seq(2, 14, 2)]))

beck <- function(cuts) function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, c("minimal", "mild", "moderate", "severe"), cuts))
}

stai.reversed <- c(1, 2, 5, 8, 10, 11, 15, 16, 19, 20, 20 + c(1, 3, 6, 7, 10, 13, 14, 16, 19))

stai20 <- function(x) list(
  state = sum.score(key(x, signed(1:20, stai.reversed), 1, 4)),
  trait = sum.score(key(x, signed(21:40, stai.reversed), 1, 4)))

# calm, relaxed and content, listed first
stai6 <- function(x) {
  total <- sum.score(key(x, c(-1, -2, -3, 4, 5, 6), 1, 4)) * 20 / 6
  list(total = total, total.band = bands(total, c("below the cut-off", "clinical range"), 40))
}

epds.falling <- c(3, 5:10) # printed from the most distressed option on

epds <- function(reversed) function(x) {
  total <- sum.score(key(x, signed(1:10, reversed), 0, 3))
  list(total = total,
    total.band = bands(total, c("below the cut-offs", "possible depression", "likely depression"), c(10, 13)))
}

# --- trauma ------------------------------------------------------------------------------------------

pcl5 <- function(x) {
  clusters <- list(B = 1:5, C = 6:7, D = 8:14, E = 15:20)
  total <- sum.score(x)
  met <- endorsed(x, clusters$B) >= 1 & endorsed(x, clusters$C) >= 1 &
    endorsed(x, clusters$D) >= 2 & endorsed(x, clusters$E) >= 2
  c(list(total = total, total.band = bands(total, probable, 31), "total.band/cut-33" = bands(total, probable, 33)),
    lapply(clusters, function(items) sum.score(x[, items])),
    list(provisional = first.case(list("criteria met" = met), "criteria not met", known(x))))
}

pcptsd5 <- function(x) {
  total <- ifelse(x[, 1] == 0, 0, rowSums(x[, 2:6])) # no traumatic event: 0, whatever else is answered
  list(total = total, total.band = bands(total, screen, 3), "total.band/balanced" = bands(total, screen, 4))
}

iesr <- function(x) {
  total <- sum.score(x)
  list(total = total,
    total.band = bands(total, c("below the cut-offs", "clinical concern", "probable PTSD"), c(24, 33)),
    intrusion = mean.score(x[, c(1, 2, 3, 6, 9, 14, 16, 20)]),
    avoidance = mean.score(x[, c(5, 7, 8, 11, 12, 13, 17, 22)]),
    hyperarousal = mean.score(x[, c(4, 10, 15, 18, 19, 21)]))
}

itq <- function(x) {
  P <- 1:9
  C <- 10:18
  criteria <- list(reexperiencing = P[1:2], avoidance = P[3:4], threat = P[5:6], ptsd_impairment = P[7:9],
    affective_dysregulation = C[1:2], negative_self = C[3:4], relationships = C[5:6], dso_impairment = C[7:9])
  present <- lapply(criteria, function(items) endorsed(x, items))
  all.met <- function(names) Reduce(`&`, lapply(present[names], `>=`, 1))
  ptsd <- all.met(c("reexperiencing", "avoidance", "threat", "ptsd_impairment"))
  dso <- all.met(c("affective_dysregulation", "negative_self", "relationships", "dso_impairment"))
  c(list(ptsd = sum.score(x[, P[1:6]]), dso = sum.score(x[, C[1:6]])), present,
    list(diagnosis = first.case(list("complex PTSD" = ptsd & dso, PTSD = ptsd & !dso), "neither", known(x))))
}

# --- general distress and satisfaction -----------------------------------------------------------------

srq20 <- function(x) {
  total <- sum.score(x)
  list(total = total, total.band = bands(total, c("below the cut-off", "emotional mental disorder"), 6))
}

ghq.positive <- c(1, 3, 4, 7, 8, 12)
ghq.negative <- c(2, 5, 6, 9, 10, 11)

ghq.original <- function(x) list(
  total = sum.score(x),
  bimodal = count.score(x >= 2),
  c_ghq = count.score(cbind(x[, ghq.positive] >= 2, x[, ghq.negative] >= 1)))

ghq.frequency <- function(x) list(total = sum.score(key(x, signed(1:12, ghq.positive), 0, 3)))

core10 <- function(x) {
  total <- 10 * mean.score(key(x, signed(1:10, c(2, 3)), 0, 4))
  levels <- c("healthy", "low", "mild", "moderate", "moderate to severe", "severe")
  list(total = total, total.band = bands(total, levels, c(6, 11, 15, 20, 25)),
    "total.band/shifted" = bands(total, levels, c(6, 11, 16, 21, 26)),
    "total.band/clinical" = bands(total, c("below the clinical cut-off", "clinical range"), 11),
    "total.band/depression" = bands(total, c("below the cut-off", "positive screen for depression"), 13))
}

oq45.reversed <- c(1, 12, 13, 20, 21, 24, 31, 37, 43)

oq45 <- function(x) list(total = sum.score(key(x, signed(1:45, oq45.reversed), 0, 4), required = 45))

scl90r <- function(x) {
  dimensions <- list(
    somatization = c(1, 4, 12, 27, 40, 42, 48, 49, 52, 53, 56, 58),
    obsessive_compulsive = c(3, 9, 10, 28, 38, 45, 46, 51, 55, 65),
    interpersonal_sensitivity = c(6, 21, 34, 36, 37, 41, 61, 69, 73),
    depression = c(5, 14, 15, 20, 22, 26, 29, 30, 31, 32, 54, 71, 79),
    anxiety = c(2, 17, 23, 33, 39, 57, 72, 78, 80, 86),
    hostility = c(11, 24, 63, 67, 74, 81),
    phobic_anxiety = c(13, 25, 47, 50, 70, 75, 82),
    paranoid_ideation = c(8, 18, 43, 68, 76, 83),
    psychoticism = c(7, 16, 35, 62, 77, 84, 85, 87, 88, 90))
  pst <- count.score(x > 0)
  c(list(gsi = mean.score(x), pst = pst, psdi = ifelse(pst == 0, NA, rowSums(x) / pst)),
    lapply(dimensions, function(items) mean.score(x[, items])))
}

wsas <- function(x) {
  total <- sum.score(x, required = 5)
  list(total = total,
    total.band = bands(total, c("subclinical", "significant impairment", "moderately severe or worse"), c(10, 20),
      above = c(FALSE, TRUE)),
    without_work = sum.score(x[, 2:5], required = 4))
}

who5 <- function(x) {
  raw <- sum.score(x)
  total <- raw * 4
  list(total = total, total.band = bands(total, c("poor wellbeing", "adequate wellbeing"), 50, above = TRUE),
    "total.band/depression" = bands(total, c("likely depression", "above the cut-off"), 28, above = TRUE), raw = raw)
}

swls <- function(x) {
  total <- sum.score(x)
  list(total = total,
    total.band = bands(total, c("extremely dissatisfied", "dissatisfied", "slightly dissatisfied", "neutral",
      "slightly satisfied", "satisfied", "extremely satisfied"), c(10, 15, 20, 21, 26, 31)),
    "total.band/six" = bands(total, c("extremely dissatisfied", "dissatisfied", "slightly below average", "average",
      "high", "very high"), c(10, 15, 20, 25, 30)))
}

# --- answers and scores ----------------------------------------------------------------------------

of <- function(id, answers, scores, order = "standard") scored(id, answers, scores(answers), order)

no.event <- draw("pcptsd5", 6, 0, 1)
no.event[9:11, 1] <- 0
no.event[9:11, 2:6] <- NA # the five questions are not put to them
retired <- draw("wsas", 5, 0, 8)
retired[9:11, ] <- cbind(NA, retired[3:5, 2:5])

write.group("distress-trauma", list(
  of("brief_cope", draw("brief_cope", 28, 1, 4), brief.cope),
  of("phq9", draw("phq9", 9, 0, 3), phq9),
  of("phq8", draw("phq8", 8, 0, 3), phq8),
  of("phq4", draw("phq4", 4, 0, 3), phq4),
  of("phq2", draw("phq2", 2, 0, 3), phq2),
  of("gad2", draw("gad2", 2, 0, 3), gad2),
  of("phq15", draw("phq15", 15, 0, 2), phq15),
  of("gad7", draw("gad7", 7, 0, 3), gad7),
  of("cesd20", draw("cesd20", 20, 0, 3, c(4, 8, 12, 16)), cesd20),
  of("cesdr", draw("cesdr", 20, 0, 4), cesdr),
  of("cesd10", draw("cesd10", 10, 0, 3, c(5, 8)), cesd10),
  of("hads", draw("hads", 14, 0, 3), hads),
  of("bdi2", draw("bdi2", 21, 0, 3), beck(c(14, 20, 29))),
  of("bai", draw("bai", 21, 0, 3), beck(c(8, 16, 26))),
  of("stai20", draw("stai20", 40, 1, 4, stai.reversed), stai20),
  of("stai6", draw("stai6", 6, 1, 4, 1:3), stai6, "calm-relaxed-content-first"),
  of("epds", draw("epds", 10, 0, 3), epds(integer()), "scored"),
  of("epds", draw("epds printed", 10, 0, 3, epds.falling), epds(epds.falling), "printed-position"),
  of("pcl5", draw("pcl5", 20, 0, 4), pcl5),
  of("pcptsd5", no.event, pcptsd5),
  of("iesr", draw("iesr", 22, 0, 4), iesr),
  of("itq", draw("itq", 18, 0, 4), itq),
  of("srq20", draw("srq20", 20, 0, 1), srq20),
  of("ghq12", draw("ghq12", 12, 0, 3), ghq.original, "original"),
  of("ghq12", draw("ghq12 frequency", 12, 0, 3, ghq.positive), ghq.frequency, "common-frequency"),
  of("core10", draw("core10", 10, 0, 4, c(2, 3)), core10),
  of("oq45", draw("oq45", 45, 0, 4, oq45.reversed), oq45),
  of("scl90r", draw("scl90r", 90, 0, 4), scl90r),
  of("wsas", retired, wsas),
  of("who5", draw("who5", 5, 0, 5), who5),
  of("swls", draw("swls", 5, 1, 7), swls)
))
