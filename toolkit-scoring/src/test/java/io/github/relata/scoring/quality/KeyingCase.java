package io.github.relata.scoring.quality;

import java.util.List;
import java.util.stream.IntStream;

/** Scales whose key fits or does not, of which it is counted how often the detective is right. */
record KeyingCase(String words, SimulatedScale scale, List<Integer> turned) {
    private static KeyingCase of(String words, SimulatedScale scale, int... turned) {
        return new KeyingCase(
                words, scale.turnedInFile(turned), IntStream.of(turned).boxed().toList());
    }

    /** Keys that fit. */
    static List<KeyingCase> fitting() {
        return List.of(
                of("10 items, 4 reversed, a factor of their own beside (total and two subscales)", stress()),
                of("10 items, 5 reversed, one factor", esteem()),
                of("8 items, 3 reversed, loadings 0.3 to 0.5", loose()),
                of("10 items, a reversed one with loading 0", esteem().loading(8, 0)),
                of("10 items, a reversed one with loading -0.15", esteem().loading(8, -0.15)),
                of("4 of 10 items reversed, wording weighs as much as the trait", stress().wording(0.6)),
                of("10 items, 5 reversed, agreeing loads 0.5", esteem().acquiescence(0.5)),
                of("8 loose items, 3 reversed, agreeing loads 0.6", loose().acquiescence(0.6)),
                of("10 items without anything in common", noise()),
                of("36 items, 14 reversed, two dimensions with r = 0.2 (two subscales)", attachment()),
                of("the same with a total", attachment().keyed("total", numbers(1, 36))),
                of("20 items, 5 reversed, two dimensions with r = -0.15, with a total", facets(-0.15)),
                of("the same with r = -0.3", facets(-0.3)));
    }

    /** Items that the file holds from the other end. */
    static List<KeyingCase> turnedItems() {
        return List.of(
                of("1 of 4 reversed items turned", stress(), 4),
                of("2 of 4", stress(), 4, 5),
                of("3 of 4", stress(), 4, 5, 7),
                of("all 4", stress(), 4, 5, 7, 8),
                of("all 5 of 5 reversed items", esteem(), 2, 5, 6, 8, 9),
                of("all 5, one of them with loading 0", esteem().loading(8, 0), 2, 5, 6, 8, 9),
                of("all 5, agreeing loads 0.2", esteem().acquiescence(0.2), 2, 5, 6, 8, 9),
                of("1 of 3 reversed items, loadings 0.3 to 0.5", loose(), 2),
                of("all 3 of these", loose(), 2, 5, 7),
                of("1 item that the key does not reverse, the weakest (loading 0.4)", stress(), 1),
                of("2 reversed items and 2 that are not", esteem(), 2, 3, 6, 10),
                of("3 of 36 items in two subscales", attachment(), 9, 20, 22),
                of("all 14 reversed of 36", attachment(), 9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36),
                of("own scale of 10, 1 not reversed", own(), 1),
                of("own scale of 10, 3 not reversed", own(), 1, 2, 3),
                of("own scale of 10, 5 not reversed (either half counts)", own(), 1, 2, 3, 4, 5));
    }

    @Override
    public String toString() {
        return words;
    }

    private static SimulatedScale stress() {
        return SimulatedScale.ofItems(10, 0.4, 0.8)
                .wordedAgainst(4, 5, 7, 8)
                .wording(0.4)
                .keyed("total", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .keyed("helplessness", 1, 2, 3, 6, 9, 10)
                .keyed("self_efficacy", 4, 5, 7, 8);
    }

    private static SimulatedScale esteem() {
        return SimulatedScale.ofItems(10, 0.4, 0.8).wordedAgainst(2, 5, 6, 8, 9).keyed("total", numbers(1, 10));
    }

    private static SimulatedScale loose() {
        return SimulatedScale.ofItems(8, 0.3, 0.5).wordedAgainst(2, 5, 7).keyed("total", numbers(1, 8));
    }

    private static SimulatedScale noise() {
        return SimulatedScale.ofItems(10, 0, 0).wordedAgainst(2, 5, 6, 8, 9).keyed("total", numbers(1, 10));
    }

    private static SimulatedScale attachment() {
        return SimulatedScale.ofItems(36, 0.4, 0.8)
                .dimension(1, 19, 36, 0.2)
                .wordedAgainst(9, 11, 20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36)
                .keyed("anxiety", numbers(1, 18))
                .keyed("avoidance", numbers(19, 36));
    }

    private static SimulatedScale facets(double correlation) {
        return SimulatedScale.ofItems(20, 0.5, 0.8)
                .dimension(1, 11, 20, correlation)
                .wordedAgainst(11, 12, 13, 14, 15)
                .keyed("total", numbers(1, 20))
                .keyed("first", numbers(1, 10))
                .keyed("second", numbers(11, 20));
    }

    /** A scale whose key reverses nothing. */
    private static SimulatedScale own() {
        return SimulatedScale.ofItems(10, 0.4, 0.8).own().keyed("total", numbers(1, 10));
    }

    static int[] numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).toArray();
    }
}
