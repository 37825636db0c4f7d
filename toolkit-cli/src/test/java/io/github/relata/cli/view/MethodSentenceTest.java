package io.github.relata.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.file.InstrumentReader;
import io.github.relata.scoring.library.Instruments;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Method section is told of instruments. */
class MethodSentenceTest {
    private static final String HEAD = """
            schema: 1
            revision: 1
            id: trust4
            name: {en: "Trust Scale, 4 items", id: "Skala Kepercayaan, 4 butir"}
            constructs: [relationship-quality]
            citation: {authors: "One, Two & Three", year: 2001, journal: Journal}
            licence: {terms: free, research: free, commercial: free}
            """;
    private static final String TAIL = """
            evidence: {verified: one-source, sources: [a manual]}
            """;

    private static Instrument instrument(String body) {
        return InstrumentReader.read("trust4.yaml", (HEAD + body + TAIL).getBytes(StandardCharsets.UTF_8))
                .value()
                .map(file -> file.instrument())
                .orElseThrow(() -> new IllegalArgumentException(
                        InstrumentReader.read("trust4.yaml", (HEAD + body + TAIL).getBytes(StandardCharsets.UTF_8))
                                .findings()
                                .toString()));
    }

    @Test
    void oneScoreOfAllItemsIsToldInASentence() {
        Instrument trust = instrument("""
                items: {count: 4, range: [0, 4], anchors: from 0 = never to 4 = very often}
                scores:
                  total: {label: {en: Trust, id: Kepercayaan}, rule: sum, items: [1, -2, 3, -4], min-answered: 0.75}
                examples: [{answers: [4, 0, 4, 0], total: 16}, {answers: [4, 0, ~, ~], total: ~}]
                """);
        assertThat(MethodSentence.in("en").of(trust))
                .isEqualTo("Trust was measured with the Trust Scale (TRUST-4; One et al., 2001), 4 items answered from "
                        + "0 (never) to 4 (very often). Items 2 and 4 were reversed and the items summed, so that scores "
                        + "range from 0 to 16. A score was made where at least 3 of the 4 items were answered, from the "
                        + "mean of the answered ones.");
        assertThat(MethodSentence.in("id").of(trust))
                .isEqualTo("Kepercayaan diukur dengan Skala Kepercayaan (TRUST-4; One et al., 2001), 4 butir dengan "
                        + "jawaban dari 0 sampai 4. Butir 2 dan 4 dibalik, lalu semua butir dijumlahkan, sehingga skor "
                        + "berkisar dari 0 sampai 16. Skor dihitung bila sedikitnya 3 dari 4 butir dijawab, dari rerata "
                        + "butir yang dijawab.");
    }

    @Test
    void severalScoresAreToldByTheirRules() {
        Instrument trust = instrument("""
                items: {count: 4, range: [1, 5]}
                scores:
                  given: {rule: mean, items: [1, -2], required: 2}
                  taken: {rule: mean, items: [3, 4], required: 2}
                  signs: {rule: count, items: [1, 2], points: {1: 0, 2: 0, 3: 0, 4: 1, 5: 1}}
                  balance: {formula: given - taken}
                  kind: {cases: [{en: giving, id: memberi, when: balance > 0}, {en: other, id: lain}]}
                examples: [{answers: [4, 2, 4, 1], given: 4, taken: 2.5, signs: 1, balance: 1.5, kind: giving}]
                """);
        assertThat(MethodSentence.in("en").of(trust))
                .isEqualTo(
                        "Relationship quality was measured with the Trust Scale (TRUST-4; One et al., 2001), 4 items "
                                + "answered from 1 to 5. Item 2 was reversed for some of the scores. Scored were: given and taken "
                                + "(each: mean of 2 items, 1 to 5); signs (points of 2 items by the published key, 0 to 2); "
                                + "balance (by the published formula); kind (by the published rule). Scores were made from "
                                + "complete answers only.");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyShippedInstrumentCanBeTold(String id) {
        Instrument instrument = Instruments.shipped().get(id);
        for (String language : MethodSentence.LANGUAGES) {
            assertThat(MethodSentence.in(language).of(instrument))
                    .contains(Integer.toString(instrument.about().citation().year()))
                    .matches("\\p{Lu}.*\\.")
                    .doesNotContain("{", "}", "  ", "..", "((");
        }
    }

    static Iterable<String> ids() {
        return Instruments.shipped().ids();
    }

    @ParameterizedTest
    @CsvSource({"pss10, PSS-10", "phq9, PHQ-9", "k10, K10", "ecr_r, ECR-R", "mos_sss, MOS-SSS", "who5, WHO-5"})
    void idsAreShownAsTheyArePrinted(String id, String printed) {
        assertThat(MethodSentence.shortName(id)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cohen | Cohen",
                "Cohen & Kamarck | Cohen & Kamarck",
                "Cohen, Kamarck & Mermelstein | Cohen et al.",
                "Wei et al. | Wei et al."
            })
    void manyAuthorsAreTheFirst(String authors, String cited) {
        assertThat(MethodSentence.authors(authors)).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource({"Symptoms, true", "Stress, false", "Loneliness, false", "Crisis, false", "Support, false"})
    void symptomsWereMeasuredAndStressWas(String noun, boolean plural) {
        assertThat(Phrase.isPlural(noun)).isEqualTo(plural);
    }
}
