package io.github.relata.scoring.quality.careless;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How many of the careless are found among people who read. Of each hundred five give one answer throughout and five
 * answer at random.
 *
 * <p>Prints the tables of docs/quality.md; the arguments are the numbers of people and of draws.
 */
final class CarelessDetectionRates {
    private static final int SEED = 31;
    private static final List<Survey> SURVEYS = List.of(new Survey(4, 0.5), new Survey(10, 0.5), new Survey(10, 0.68));
    private static final double FALSE_ALARMS = 0.05;

    /** A survey: how many scales of six items it has, and the weakest loading of an item. */
    record Survey(int scales, double weakest) {}

    /** The share of a group, in percent. */
    record Rates(double attentive, double straight, double random) {
        private String row() {
            return percent(straight) + " | " + percent(random);
        }

        private static String percent(double share) {
            long tenths = Math.round(share * 1000);
            return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
        }
    }

    private final int people;
    private final CarelessAnswers answers;

    private CarelessDetectionRates(int people, CarelessAnswers answers) {
        this.people = people;
        this.answers = answers;
    }

    /** One sample. */
    static CarelessDetectionRates of(Survey survey, int people, Random random) {
        double[][] rows = IntStream.range(0, people)
                .mapToObj(person -> switch (person % 20) {
                    case 0 -> SimulatedSurvey.straight(survey.scales(), random);
                    case 1 -> SimulatedSurvey.random(survey.scales(), random);
                    default -> SimulatedSurvey.attentive(survey.scales(), survey.weakest(), random);
                })
                .toArray(double[][]::new);
        return new CarelessDetectionRates(
                people,
                CarelessCheck.of(SimulatedSurvey.ofSixes(survey.scales(), rows)).orElseThrow());
    }

    /** Who is found where an index flags five of a hundred who read. */
    Rates atFixedFalseAlarms(CarelessIndex index) {
        IndexValues values = answers.of(index);
        double[] usual = IntStream.range(0, people)
                .filter(person -> person % 20 > 1)
                .mapToDouble(values::value)
                .map(value -> Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value)
                .sorted()
                .toArray();
        double most = usual[(int) Math.ceil(usual.length * (1 - FALSE_ALARMS)) - 1];
        return rates(person -> values.value(person) > most);
    }

    /** Who is found at the stated cut-off of an index. */
    Rates atCutOff(CarelessIndex index) {
        return rates(answers.of(index)::isFlagged);
    }

    /** Who is found by the verdict. */
    Rates byVerdict() {
        return rates(person -> answers.verdict(person) == Verdict.CARELESS);
    }

    private Rates rates(IntPredicate found) {
        return new Rates(
                share(found, kind -> kind > 1), share(found, kind -> kind == 0), share(found, kind -> kind == 1));
    }

    private double share(IntPredicate found, IntPredicate kind) {
        int[] group = IntStream.range(0, people)
                .filter(person -> kind.test(person % 20))
                .toArray();
        return (double) Arrays.stream(group).filter(found).count() / group.length;
    }

    static Rates mean(Rates... rates) {
        return new Rates(
                Arrays.stream(rates).mapToDouble(Rates::attentive).average().orElseThrow(),
                Arrays.stream(rates).mapToDouble(Rates::straight).average().orElseThrow(),
                Arrays.stream(rates).mapToDouble(Rates::random).average().orElseThrow());
    }

    public static void main(String[] arguments) {
        int people = Integer.parseInt(arguments[0]);
        int draws = Integer.parseInt(arguments[1]);
        for (Survey survey : SURVEYS) {
            Random random = new Random(SEED + SURVEYS.indexOf(survey));
            CarelessDetectionRates[] samples = IntStream.range(0, draws)
                    .mapToObj(draw -> of(survey, people, random))
                    .toArray(CarelessDetectionRates[]::new);
            System.out.println(survey.scales() + " scales of 6 items, loadings from " + survey.weakest() + ", " + people
                    + " people, " + draws + " samples");
            for (CarelessIndex index : CarelessIndex.values()) {
                if (Arrays.stream(samples)
                        .allMatch(sample -> sample.answers.of(index).gap().isPresent())) {
                    continue;
                }
                Rates fixed = mean(Arrays.stream(samples)
                        .map(sample -> sample.atFixedFalseAlarms(index))
                        .toArray(Rates[]::new));
                Rates stated = mean(Arrays.stream(samples)
                        .map(sample -> sample.atCutOff(index))
                        .toArray(Rates[]::new));
                System.out.println("| " + index.key() + " | " + fixed.row() + " | " + Rates.percent(stated.attentive())
                        + " | " + stated.row() + " |");
            }
            Rates verdict = mean(Arrays.stream(samples)
                    .map(CarelessDetectionRates::byVerdict)
                    .toArray(Rates[]::new));
            System.out.println("| verdict | | | " + Rates.percent(verdict.attentive()) + " | " + verdict.row() + " |");
        }
    }
}
