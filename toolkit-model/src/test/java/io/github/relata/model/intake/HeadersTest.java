package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static final Headers HEADERS = Headers.of(List.of(
            "Timestamp",
            " My family  really\ntries to help me. ",
            "My friends really try to help me.",
            "My friends know me",
            "Age",
            "age",
            "AGE",
            "Gender",
            "gender",
            "",
            "What is next ..."));

    private static String found(String name) {
        return HEADERS.find(name).accept(new ColumnMatch.Visitor<>() {
            @Override
            public String found(ColumnMatch.Found match) {
                return "found " + match.index();
            }

            @Override
            public String several(ColumnMatch.Several match) {
                return "several " + match.indexes();
            }

            @Override
            public String notFound(ColumnMatch.NotFound match) {
                return "not found, nearest " + match.nearest().orElse("none");
            }
        });
    }

    @Test
    void collapsesWhiteSpaceAndDisregardsCase() {
        assertThat(found("timestamp")).isEqualTo("found 0");
        assertThat(found("My family really tries to help me.")).isEqualTo("found 1");
        assertThat(found("my  family\r\n really tries\tto help me.")).isEqualTo("found 1");
        assertThat(HEADERS.names()).contains("My family really tries to help me.");
    }

    @Test
    void matchesAUniqueBeginning() {
        assertThat(found("My family ...")).isEqualTo("found 1");
        assertThat(found("my friends really ...")).isEqualTo("found 2");
        assertThat(found("My friends ...")).isEqualTo("several [2, 3]");
        assertThat(found("My friends...")).startsWith("not found");
        assertThat(found("Your ...")).startsWith("not found");
    }

    @Test
    void takesAHeaderThatItselfEndsInDots() {
        assertThat(found("What is next ...")).isEqualTo("found 10");
    }

    @Test
    void tellsApartByCaseWhereItMust() {
        assertThat(found("Age")).isEqualTo("found 4");
        assertThat(found("aGE")).isEqualTo("several [4, 5, 6]");
        assertThat(found("gender")).isEqualTo("found 8");
    }

    @Test
    void givesAllOfOneName() {
        assertThat(Headers.of(List.of("a", "b", "a")).find("a")).isEqualTo(new ColumnMatch.Several(List.of(0, 2)));
    }

    @Test
    void suggestsTheNearestName() {
        assertThat(found("Timestmp")).isEqualTo("not found, nearest Timestamp");
        assertThat(found("weight")).isEqualTo("not found, nearest none");
        assertThat(found("")).isEqualTo("not found, nearest none");
    }
}
