# Emotion regulation, resilience, mindfulness, self-compassion, empathy, quality of life, health, physiology.
# Run from the root of the project: Rscript toolkit-scoring/src/test/resources/golden/library/regulation-health.R

source("toolkit-scoring/src/test/resources/golden/library/common.R")

# The items of every score by name; `rule` is mean.score or sum.score
each <- function(scores, rule, answers, low, high) {
  lapply(scores, function(items) rule(key(answers, items, low, high)))
}

# --- quality of life and health ----------------------------------------------------------------------

whoqolbref <- function(answers) {
  turned <- c(3, 4, 26)
  domains <- list(
    physical = c(3, 4, 10, 15:18), psychological = c(5, 6, 7, 11, 19, 26), social = 20:22,
    environment = c(8, 9, 12:14, 23:25)
  )
  needed <- c(physical = 6, psychological = 5, social = 2, environment = 6)
  dropped <- rowSums(!is.na(answers)) <= 21 # the form as a whole
  by20 <- sapply(names(domains), simplify = FALSE, function(domain) {
    x <- key(answers, signed(domains[[domain]], turned), 1, 5)
    4 * ifelse(dropped, NA, mean.score(x, needed[[domain]]))
  })
  by100 <- lapply(by20, function(domain) (domain - 4) * 100 / 16)
  names(by100) <- paste0(names(by20), "_100")
  single <- list(overall_qol = ifelse(dropped, NA, answers[, 1]), general_health = ifelse(dropped, NA, answers[, 2]))
  c(by20, by100, single)
}

eq5d5l <- function(answers) {
  digits <- apply(answers, 1, paste, collapse = "")
  list(profile = ifelse(known(answers), suppressWarnings(as.numeric(digits)), NA))
}

rand36 <- function(answers) {
  recoded <- answers
  recode <- function(items, to) recoded[, items] <<- points(answers[, items, drop = FALSE], setNames(to, seq_along(to)))
  recode(c(1, 2, 20, 22, 34, 36), c(100, 75, 50, 25, 0))
  recode(3:12, c(0, 50, 100))
  recode(13:19, c(0, 100))
  recode(c(21, 23, 26, 27, 30), c(100, 80, 60, 40, 20, 0))
  recode(c(24, 25, 28, 29, 31), c(0, 20, 40, 60, 80, 100))
  recode(c(32, 33, 35), c(0, 25, 50, 75, 100))
  scales <- list(
    physical_functioning = 3:12, role_physical = 13:16, role_emotional = 17:19, energy = c(23, 27, 29, 31),
    emotional_wellbeing = c(24, 25, 26, 28, 30), social_functioning = c(20, 32), pain = 21:22,
    general_health = c(1, 33:36), health_change = 2
  )
  lapply(scales, function(items) mean.score(recoded[, items, drop = FALSE], required = 1))
}
rand36.high <- c(5, 5, rep(3, 10), rep(2, 7), 5, 6, 5, rep(6, 9), rep(5, 5))

sf36_pcs_mcs <- function(answers) { # columns: PF, RP, BP, GH, VT, SF, RE, MH
  mean <- c(84.52404, 81.19907, 75.49196, 72.21316, 61.05453, 83.59753, 81.29467, 74.84212)
  sd <- c(22.8949, 33.79729, 23.55879, 20.16964, 20.86942, 22.37642, 33.02717, 18.01189)
  z <- sweep(sweep(answers, 2, mean), 2, sd, "/")
  summary <- function(weights) 10 * as.vector(z %*% weights) + 50
  list(
    PCS = summary(c(0.42402, 0.35119, 0.31754, 0.24954, 0.02877, -0.00753, -0.19206, -0.22069)),
    MCS = summary(c(-0.22999, -0.12329, -0.09731, -0.01571, 0.23534, 0.26876, 0.43407, 0.48581))
  )
}

# The weights stand by level; that of GH1, BP2, VT2 and MH3 is counted on the reversed answer.
sf12v1 <- function(answers) {
  order <- c("GH1", "PF02", "PF04", "RP2", "RP3", "RE2", "RE3", "BP2", "MH3", "VT2", "MH4", "SF2")
  level <- answers
  level[, order == "GH1"] <- 6 - level[, order == "GH1"]
  level[, order == "BP2"] <- 6 - level[, order == "BP2"]
  level[, order == "VT2"] <- 7 - level[, order == "VT2"]
  level[, order == "MH3"] <- 7 - level[, order == "MH3"]
  component <- function(constant, weights) {
    chosen <- sapply(seq_along(order), function(item) weights[[order[item]]][level[, item]])
    constant + rowSums(matrix(chosen, nrow(answers))) # missing unless all twelve are there
  }
  list(
    PCS = component(56.57706, list(
      PF02 = c(-7.23216, -3.45555, 0), PF04 = c(-6.24397, -2.73557, 0), RP2 = c(-4.61617, 0), RP3 = c(-5.51747, 0),
      BP2 = c(-11.25544, -8.38063, -6.50522, -3.8013, 0), GH1 = c(-8.37399, -5.56461, -3.02396, -1.31872, 0),
      VT2 = c(-2.44706, -2.02168, -1.6185, -1.14387, -0.42251, 0),
      SF2 = c(-0.33682, -0.94342, -0.18043, 0.11038, 0), RE2 = c(3.04365, 0), RE3 = c(2.32091, 0),
      MH3 = c(3.46638, 2.90426, 2.37241, 1.36689, 0.66514, 0), MH4 = c(4.61446, 3.41593, 2.34247, 1.28044, 0.41188, 0)
    )),
    MCS = component(60.75781, list(
      PF02 = c(3.93115, 1.8684, 0), PF04 = c(2.68282, 1.43103, 0), RP2 = c(1.4406, 0), RP3 = c(1.66968, 0),
      BP2 = c(1.48619, 1.76691, 1.49384, 0.90384, 0), GH1 = c(-1.71175, -0.16891, 0.03482, -0.06064, 0),
      VT2 = c(-6.02409, -4.88962, -3.29805, -1.65178, -0.92057, 0),
      SF2 = c(-6.29724, -8.26066, -5.63286, -3.13896, 0), RE2 = c(-6.82672, 0), RE3 = c(-5.69921, 0),
      MH3 = c(-10.19085, -7.92717, -6.31121, -4.09842, -1.94949, 0),
      MH4 = c(-16.15395, -10.77911, -8.09914, -4.59055, -1.95934, 0)
    ))
  )
}
sf12v1.high <- c(5, 3, 3, 2, 2, 2, 2, 5, 6, 6, 6, 5)

# --- emotion regulation and resilience ---------------------------------------------------------------

erq <- function(answers) {
  each(list(reappraisal = c(1, 3, 5, 7, 8, 10), suppression = c(2, 4, 6, 9)), mean.score, answers, 1, 7)
}

erqs <- function(answers) { # items 2, 6, 7, 8, 9 and 10 of the ERQ
  number <- c(2, 6, 7, 8, 9, 10)
  scores <- list(reappraisal = match(c(7, 8, 10), number), suppression = match(c(2, 6, 9), number))
  each(scores, mean.score, answers, 1, 7)
}

ders36.reversed <- c(1, 2, 6, 7, 8, 10, 17, 20, 22, 24, 34)
ders36 <- function(answers) {
  scores <- list(
    total = 1:36, nonacceptance = c(11, 12, 21, 23, 25, 29), goals = c(13, 18, 20, 26, 33),
    impulse = c(3, 14, 19, 24, 27, 32), awareness = c(2, 6, 8, 10, 17, 34),
    strategies = c(15, 16, 22, 28, 30, 31, 35, 36), clarity = c(1, 4, 5, 7, 9)
  )
  each(lapply(scores, signed, ders36.reversed), sum.score, answers, 1, 5)
}

ders16 <- function(answers) {
  scores <- list(
    total = 1:16, clarity = 1:2, goals = c(3, 7, 15), impulse = c(4, 8, 11), strategies = c(5, 6, 12, 14, 16),
    nonacceptance = c(9, 10, 13)
  )
  each(scores, sum.score, answers, 1, 5)
}

ders18.reversed <- c(1, 4, 6)
ders18 <- function(answers) {
  scores <- list(
    total = 1:18, awareness = c(1, 4, 6), clarity = c(2, 3, 5), nonacceptance = c(7, 13, 14), goals = c(8, 12, 15),
    impulse = c(9, 16, 18), strategies = c(10, 11, 17)
  )
  each(lapply(scores, signed, ders18.reversed), sum.score, answers, 1, 5)
}

brs <- function(answers) {
  total <- mean.score(key(answers, c(1, -2, 3, -4, 5, -6), 1, 5))
  list(total = total, total.band = bands(total, c("low", "normal", "high"), c(3, 4.31)))
}

cdrisc10 <- function(answers) list(total = sum.score(answers))

# --- mindfulness and self-compassion -------------------------------------------------------------------

maas15 <- function(answers) list(total = mean.score(answers))

ffmq15.reversed <- c(3, 4, 7, 8, 9, 13, 14)
ffmq15 <- function(answers) {
  scores <- list(
    observing = c(1, 6, 11), describing = c(2, 7, 12), acting = c(3, 8, 13), nonjudging = c(4, 9, 14),
    nonreactivity = c(5, 10, 15)
  )
  each(lapply(scores, signed, ffmq15.reversed), mean.score, answers, 1, 5)
}

ffmq39.reversed <- c(12, 16, 22, 5, 8, 13, 18, 23, 28, 34, 38, 3, 10, 14, 17, 25, 30, 35, 39)
ffmq39 <- function(answers) {
  scores <- list(
    observing = c(1, 6, 11, 15, 20, 26, 31, 36), describing = c(2, 7, 12, 16, 22, 27, 32, 37),
    acting = c(5, 8, 13, 18, 23, 28, 34, 38), nonjudging = c(3, 10, 14, 17, 25, 30, 35, 39),
    nonreactivity = c(4, 9, 19, 21, 24, 29, 33)
  )
  each(lapply(scores, signed, ffmq39.reversed), sum.score, answers, 1, 5)
}

# The total is the mean of the items, or by the author's wording that of the subscales.
self.compassion <- function(answers, subscales, reversed, author) {
  parts <- each(lapply(subscales, signed, reversed), mean.score, answers, 1, 5)
  items <- key(answers, signed(seq_len(ncol(answers)), reversed), 1, 5)
  c(list(total = if (author) rowMeans(do.call(cbind, parts)) else mean.score(items)), parts)
}

scssf.reversed <- c(1, 4, 8, 9, 11, 12)
scssf <- function(answers, author = FALSE) {
  self.compassion(answers, author = author, reversed = scssf.reversed, subscales = list(
    self_kindness = c(2, 6), self_judgment = c(11, 12), common_humanity = c(5, 10), isolation = c(4, 8),
    mindfulness = c(3, 7), over_identification = c(1, 9)
  ))
}

scs26.reversed <- c(1, 2, 4, 6, 8, 11, 13, 16, 18, 20, 21, 24, 25)
scs26 <- function(answers, author = FALSE) {
  self.compassion(answers, author = author, reversed = scs26.reversed, subscales = list(
    self_kindness = c(5, 12, 19, 23, 26), self_judgment = c(1, 8, 11, 16, 21), common_humanity = c(3, 7, 10, 15),
    isolation = c(4, 13, 18, 25), mindfulness = c(9, 14, 17, 22), over_identification = c(2, 6, 20, 24)
  ))
}

# --- empathy and feelings ------------------------------------------------------------------------------

teq.reversed <- c(2, 4, 7, 10, 11, 12, 14, 15)
teq <- function(answers) {
  total <- sum.score(key(answers, signed(1:16, teq.reversed), 0, 4))
  list(total = total, total.band = bands(total, c("below average", "not below average"), 45))
}

iri.reversed <- c(3, 4, 7, 12, 13, 14, 15, 18, 19)
iri <- function(answers) {
  scores <- list(
    perspective_taking = c(3, 8, 11, 15, 21, 25, 28), fantasy = c(1, 5, 7, 12, 16, 23, 26),
    empathic_concern = c(2, 4, 9, 14, 18, 20, 22), personal_distress = c(6, 10, 13, 17, 19, 24, 27)
  )
  each(lapply(scores, signed, iri.reversed), sum.score, answers, 0, 4)
}

tas20.reversed <- c(4, 5, 10, 18, 19)
tas20 <- function(answers) {
  parts <- list(
    total = 1:20, identifying = c(1, 3, 6, 7, 9, 13, 14), describing = c(2, 4, 11, 12, 17),
    external = c(5, 8, 10, 15, 16, 18, 19, 20)
  )
  scores <- each(lapply(parts, signed, tas20.reversed), sum.score, answers, 1, 5)
  levels <- c("no alexithymia", "possible alexithymia", "alexithymia")
  c(scores, list(total.band = bands(scores$total, levels, c(52, 61))))
}

tmms24 <- function(answers) each(list(attention = 1:8, clarity = 9:16, repair = 17:24), sum.score, answers, 1, 5)

eq60.disagree <- c(4, 8, 10, 11, 12, 14, 15, 18, 21, 27, 28, 29, 32, 34, 39, 46, 48, 49, 50)
eq60 <- function(answers) {
  agree <- c(1, 6, 19, 22, 25, 26, 35:38, 41:44, 52, 54, 55, 57:60)
  list(total = sum.score(cbind(
    points(answers[, agree, drop = FALSE], c("1" = 2, "2" = 1, "3" = 0, "4" = 0)),
    points(answers[, eq60.disagree, drop = FALSE], c("1" = 0, "2" = 0, "3" = 1, "4" = 2))
  )))
}

# --- physiology ----------------------------------------------------------------------------------------

cortisol_auc <- function(answers, minutes) {
  samples <- length(minutes)
  time <- diff(minutes)
  ground <- rowSums(weigh((answers[, -samples, drop = FALSE] + answers[, -1, drop = FALSE]) / 2, time))
  list(AUCg = ground, AUCi = ground - answers[, 1] * sum(time))
}

cortisol_car <- function(answers) list(rise = pmax(answers[, 2], answers[, 3]) - answers[, 1])

bp_acc_aha_2017 <- function(answers) {
  systolic <- answers[, 1]
  diastolic <- answers[, 2]
  list(systolic = systolic, diastolic = diastolic, category = first.case(list(
    "normal" = systolic < 120 & diastolic < 80,
    "elevated" = systolic < 130 & diastolic < 80,
    "stage 1" = systolic < 140 & diastolic < 90
  ), "stage 2", known(answers)))
}

bp_esc_2018 <- function(answers) {
  systolic <- answers[, 1]
  diastolic <- answers[, 2]
  category <- first.case(list(
    "optimal" = systolic < 120 & diastolic < 80,
    "normal" = systolic < 130 & diastolic < 85,
    "high normal" = systolic < 140 & diastolic < 90,
    "grade 1" = systolic < 160 & diastolic < 100,
    "grade 2" = systolic < 180 & diastolic < 110
  ), "grade 3", known(answers))
  isolated <- first.case(list("yes" = systolic >= 140 & diastolic < 90), "no", known(answers))
  list(systolic = systolic, diastolic = diastolic, category = category, isolated_systolic = isolated)
}

who.levels <- c(
  "severe underweight", "moderate underweight", "mild underweight", "normal", "overweight", "obesity class I",
  "obesity class II", "obesity class III"
)
who.cuts <- c(16, 17, 18.5, 25, 30, 35, 40)
body.mass.index <- function(answers) answers[, 1] / answers[, 2]^2

bmi_who <- function(answers) {
  index <- body.mass.index(answers)
  list(total = index, total.band = bands(index, who.levels, who.cuts))
}

bmi_asian <- function(answers) {
  index <- body.mass.index(answers)
  levels <- c("underweight", "below the action points", paste(
    "action point", c("23.0", "27.5", "32.5", "37.5"), "reached"
  ))
  list(
    total = index, total.band = bands(index, levels, c(18.5, 23, 27.5, 32.5, 37.5)),
    "total.band/who" = bands(index, who.levels, who.cuts)
  )
}

hrv_rmssd <- function(answers) {
  rmssd <- apply(answers, 1, function(intervals) sqrt(sum(diff(intervals)^2) / (length(intervals) - 1)))
  list(rmssd = rmssd, ln_rmssd = log(rmssd))
}

# --- drawn answers ---------------------------------------------------------------------------------------

drawn <- function(instrument, items, low, high, reversed = integer()) {
  answers <- draw(instrument, items, low, high, reversed)
  scored(instrument, answers, match.fun(instrument)(answers))
}

forms <- draw("whoqolbref", 26, 1, 5, c(3, 4, 26))
forms[19:20, c(1, 8, 12, 20)] <- NA # 22 answers keep the form,
forms[19, -c(1, 8, 12, 20)] <- 4
forms[20, 24] <- NA # 21 do not
forms[20, -c(1, 8, 12, 20, 24)] <- 4

scs.short <- draw("scssf", 12, 1, 5, scssf.reversed)
scs.long <- draw("scs26", 26, 1, 5, scs26.reversed)

minutes <- c(0, 10, 25, 45, 70)
auc <- draw("cortisol_auc", 5, 5, 400) / 10
car <- draw("cortisol_car", 3, 5, 400) / 10

# Every edge of the categories against every other
edges <- as.matrix(expand.grid(
  systolic = c(119, 120, 129, 130, 139, 140, 159, 160, 179, 180, NA),
  diastolic = c(79, 80, 84, 85, 89, 90, 99, 100, 109, 110, NA)
))

bodies <- rbind(
  sweep(draw("bmi", 2, c(350, 145), c(1600, 205)), 2, c(10, 100), "/"),
  cbind(4 * rep(sort(c(who.cuts, 23, 27.5, 32.5, 37.5)), each = 2) - c(0.1, 0), 2) # just below each cut, and on it
)

intervals <- draw("hrv_rmssd", 12, 200, 3000)
intervals[1:2, 1] <- c(210, 2990) # else the first two cases would not vary, and zero has no logarithm

write.group("regulation-health", list(
  scored("whoqolbref", forms, whoqolbref(forms)),
  drawn("eq5d5l", 5, 1, 5),
  drawn("rand36", 36, 1, rand36.high),
  drawn("sf36_pcs_mcs", 8, 0, 100),
  drawn("sf12v1", 12, 1, sf12v1.high),
  drawn("erq", 10, 1, 7),
  drawn("erqs", 6, 1, 7),
  drawn("ders36", 36, 1, 5, ders36.reversed),
  drawn("ders16", 16, 1, 5),
  drawn("ders18", 18, 1, 5, ders18.reversed),
  drawn("brs", 6, 1, 5, c(2, 4, 6)),
  drawn("cdrisc10", 10, 0, 4),
  drawn("maas15", 15, 1, 6),
  drawn("ffmq15", 15, 1, 5, ffmq15.reversed),
  drawn("ffmq39", 39, 1, 5, ffmq39.reversed),
  scored("scssf", scs.short, scssf(scs.short)),
  scored("scssf", scs.short, scssf(scs.short, author = TRUE), order = "author"),
  scored("scs26", scs.long, scs26(scs.long)),
  scored("scs26", scs.long, scs26(scs.long, author = TRUE), order = "author"),
  drawn("teq", 16, 0, 4, teq.reversed),
  drawn("iri", 28, 0, 4, iri.reversed),
  drawn("tas20", 20, 1, 5, tas20.reversed),
  drawn("tmms24", 24, 1, 5),
  drawn("eq60", 60, 1, 4, eq60.disagree),
  scored("cortisol_auc", auc, cortisol_auc(auc, minutes), settings = list(minutes = minutes)),
  scored("cortisol_car", car, cortisol_car(car)),
  scored("bp_acc_aha_2017", edges, bp_acc_aha_2017(edges)),
  scored("bp_esc_2018", edges, bp_esc_2018(edges)),
  scored("bmi_who", bodies, bmi_who(bodies)),
  scored("bmi_asian", bodies, bmi_asian(bodies)),
  scored("hrv_rmssd", intervals, hrv_rmssd(intervals))
))
