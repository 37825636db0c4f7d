# Simulates the answers of examples/students: nobody was asked, every row is drawn here.
#
#   cd examples/students && Rscript simulate.R        (base R alone; writes responses.csv)
#
# 500 students answer the MSPSS (12 items, 1-7), the ECR-R in block order (36 items, 1-7) and the
# PSS-10 (10 items, 0-4). Built in: support lowers stress, attachment anxiety raises it, support
# buffers long study hours a little; reverse-worded items share some method variance; scattered
# gaps, some students who break off, some who fail the attention check.

set.seed(20261122, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
n <- 500

standardised <- function(x) (x - mean(x)) / sd(x)

# --- persons -----------------------------------------------------------------------------------

age <- pmin(18 + round(rgamma(n, shape = 1.6, scale = 2.3)), 45)
gender <- sample(1:3, n, replace = TRUE, prob = c(0.61, 0.36, 0.03)) # 1 female, 2 male, 3 other
faculty <- sample(c("Arts", "Economics", "Education", "Engineering", "Medicine", "Psychology"), n,
                  replace = TRUE, prob = c(0.14, 0.19, 0.20, 0.16, 0.11, 0.20))
hours <- pmin(round(rgamma(n, shape = 6, scale = 3.6) + ifelse(faculty == "Medicine", 6, 0)), 60)

# --- what lies behind the answers --------------------------------------------------------------

security <- rnorm(n)
anxiety <- standardised(-0.60 * security + 0.80 * rnorm(n) - 0.06 * (age - 21))
avoidance <- standardised(-0.60 * security + 0.80 * rnorm(n) + 0.20 * (gender == 2))
support <- standardised(-0.15 * anxiety - 0.35 * avoidance + 0.90 * rnorm(n) + 0.15 * (gender == 1))
source_of_support <- function() standardised(0.70 * support + 0.71 * rnorm(n))
partner <- source_of_support()
family <- source_of_support()
friends <- source_of_support()
load <- standardised(hours)
stress <- standardised(0.40 * anxiety + 0.08 * avoidance - 0.30 * support + 0.15 * load
                       - 0.18 * load * support + 0.30 * (gender != 2) + 0.78 * rnorm(n))

# --- answers -----------------------------------------------------------------------------------

# Answers to the items of one factor: one column per item, whole numbers between low and high.
# A direction of -1 is an item worded against the factor; such items share a habit of agreeing.
answers <- function(factor, direction, low, high, mean, sd, loading) {
  agreeing <- rnorm(n)
  sapply(direction, function(d) {
    strength <- loading + runif(1, -0.10, 0.10)
    noise <- if (d < 0) 0.30 * agreeing + 0.95 * rnorm(n) else rnorm(n)
    y <- d * strength * factor + sqrt(1 - strength^2) * noise
    middle <- (low + high) / 2
    level <- middle + d * (mean - middle) + rnorm(1, 0, 0.25)
    pmin(pmax(round(level + sd * y), low), high)
  })
}

# +1 for each of the items, -1 for those that are reverse-worded.
directions <- function(items, reversed) ifelse(items %in% reversed, -1, 1)

mspss <- matrix(NA_real_, n, 12)
mspss[, c(1, 2, 5, 10)] <- answers(partner, rep(1, 4), 1, 7, 5.4, 1.7, 0.82)
mspss[, c(3, 4, 8, 11)] <- answers(family, rep(1, 4), 1, 7, 5.1, 1.6, 0.80)
mspss[, c(6, 7, 9, 12)] <- answers(friends, rep(1, 4), 1, 7, 5.3, 1.4, 0.80)

ecrr_reversed <- c(9, 11, 20, 22, 26:31, 33:36)
ecrr <- cbind(answers(anxiety, directions(1:18, ecrr_reversed), 1, 7, 3.3, 1.7, 0.66),
              answers(avoidance, directions(19:36, ecrr_reversed), 1, 7, 2.9, 1.5, 0.66))

pss <- answers(stress, directions(1:10, c(4, 5, 7, 8)), 0, 4, 1.9, 1.0, 0.66)

colnames(mspss) <- paste0("MSPSS_", 1:12)
colnames(ecrr) <- paste0("ECRR_", 1:36)
colnames(pss) <- paste0("PSS_", 1:10)

# "To show that you are reading, choose 4."
attention <- rep(4, n)
careless <- sample(n, 14)
attention[careless] <- sample(c(1, 2, 3, 5, 6, 7), length(careless), replace = TRUE)

# --- what is missing ---------------------------------------------------------------------------

items <- cbind(mspss, ecrr, pss)
for (person in careless[1:9]) { # not reading: any answer will do
  items[person, 1:48] <- sample(1:7, 48, replace = TRUE)
  items[person, 49:58] <- sample(0:4, 10, replace = TRUE)
}
items[runif(length(items)) < 0.015] <- NA
for (person in sample(n, 14)) { # breaks off: nothing from some item on
  items[person, sample(10:56, 1):58] <- NA
}
for (person in sample(n, 10)) { # skips about a third of one questionnaire
  block <- list(1:12, 13:48, 49:58)[[sample(3, 1)]]
  items[person, sample(block, round(length(block) / 3))] <- NA
}
age[sample(n, 5)] <- NA
gender[sample(n, 4)] <- NA
faculty[sample(n, 3)] <- NA
hours[sample(n, 8)] <- NA
attention[sample(setdiff(1:n, careless), 2)] <- NA

# --- the file ----------------------------------------------------------------------------------

responses <- data.frame(respondent = sprintf("S%03d", 1:n), age, gender, faculty, hours,
                        items[, 1:48], attention, items[, 49:58])
file <- file("responses.csv", "wb") # binary: the same line ends on every system
write.csv(responses, file, na = "", row.names = FALSE, quote = FALSE)
close(file)
