package io.github.relata.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void writesElementsAndText() {
        String markup = new Markup()
                .open("p", "class", "lead")
                .text("a ")
                .element("b", "c")
                .empty("br")
                .close("p")
                .line()
                .toString();
        assertThat(markup).isEqualTo("<p class=\"lead\">a <b>c</b><br/></p>\n");
    }

    @Test
    void escapesTextAndAttributes() {
        assertThat(new Markup()
                        .element("p", "<script>&\"'", "title", "\"><b>&'")
                        .toString())
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;&amp;'\">&lt;script&gt;&amp;&quot;'</p>");
    }

    @Test
    void replacesWhatXmlDoesNotKnow() {
        assertThat(new Markup().text("a\u0000b\u0008c\td\ne🙂").toString()).isEqualTo("a\uFFFDb\uFFFDc\td\ne🙂");
    }

    @Test
    void refusesAnAttributeWithoutValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Markup().open("p", "class"));
    }
}
