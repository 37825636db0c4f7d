package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectDetectorTest {
    private static final IntakeOptions AUTO = IntakeOptions.auto();

    private static Dialect of(byte[] bytes, IntakeOptions options) {
        return DialectDetector.detect("a.csv", bytes, options).dialect();
    }

    private static Dialect of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), AUTO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a,b\\n1,2\\n # ,",
                "a;b\\n1;2\\n # ;",
                "a|b\\n1|2\\n # |",
                "a\\tb\\n1\\t2\\n # TAB",
                "a # ,",
                "a\\nx;y\\n # ,",
                "'' # ,",
                "a;b;c\\n1,5;2,5;3\\n # ;",
                "name, first;score\\n3;2,5\\n # ;",
                "a,b;c,d\\n1,2,3\\n4,5,6\\n # ,",
                "\"a;b\",\"c;d\"\\n1,2\\n # ,",
                "a,b\\n\"1\\n;;;\",2\\n\"x;y\",3\\n # ,",
                "how, now; brown\\n1;2\\n3;4\\n # ;",
                "a,b\\r\\n1,2;3\\r\\n # ,"
            })
    void findsTheDelimiter(String text, String delimiter) {
        assertThat(of(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"))
                        .delimiterName())
                .isEqualTo(delimiter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a;b\\n1,5;2\\n # ,",
                "a;b\\n1.5;2\\n # .",
                "a;b\\n1;2\\n # .",
                "a;b\\n1,5;2.5\\n # .",
                "a;b\\n'1,5';2\\n # ,",
                "a,b\\n'1,5',2\\n # .",
                "a;b\\n1,2,3;x\\n # ."
            })
    void findsTheDecimalMark(String text, char decimal) {
        assertThat(of(text.replace("\\n", "\n").replace("'", "\"")).decimal()).isEqualTo(decimal);
    }

    @Test
    void takesTheEncodingFromTheByteOrderMark() {
        assertThat(of("a,b\n")).isEqualTo(new Dialect(StandardCharsets.UTF_8, 0, ',', '.'));
        assertThat(of("\uFEFFa;b\n")).isEqualTo(new Dialect(StandardCharsets.UTF_8, 3, ';', '.'));
        assertThat(of("\uFEFFa;b\n".getBytes(StandardCharsets.UTF_16LE), AUTO))
                .isEqualTo(new Dialect(StandardCharsets.UTF_16LE, 2, ';', '.'));
        assertThat(of("\uFEFFa;b\n".getBytes(StandardCharsets.UTF_16BE), AUTO))
                .isEqualTo(new Dialect(StandardCharsets.UTF_16BE, 2, ';', '.'));
    }

    @Test
    void takesWhatIsDeclared() {
        byte[] ascii = "a;b\n1;2\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(of(
                        ascii,
                        AUTO.withEncoding(Encoding.WINDOWS_1252)
                                .withDelimiter('|')
                                .withDecimal(',')))
                .isEqualTo(new Dialect(Charset.forName("windows-1252"), 0, '|', ','));
        assertThat(of(ascii, AUTO.withEncoding(Encoding.UTF_8)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void findsTheByteOrderOfDeclaredUtf16() {
        IntakeOptions utf16 = AUTO.withEncoding(Encoding.UTF_16);
        String text = "a;b\n1;2\n";
        assertThat(of(text.getBytes(StandardCharsets.UTF_16LE), utf16).charset())
                .isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(of(text.getBytes(StandardCharsets.UTF_16BE), utf16).charset())
                .isEqualTo(StandardCharsets.UTF_16BE);
        assertThat(of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), utf16))
                .isEqualTo(new Dialect(StandardCharsets.UTF_16BE, 2, ';', '.'));
        assertThat(of(new byte[0], utf16).charset()).isEqualTo(StandardCharsets.UTF_16LE);
    }

    @Test
    void namesEncodings() {
        assertThat(Encoding.named("UTF-8")).contains(Encoding.UTF_8);
        assertThat(Encoding.named("latin1")).isEmpty();
        assertThat(Encoding.keys()).containsExactly("utf-8", "utf-16", "windows-1252");
    }

    @Test
    void namesDelimiters() {
        assertThat(Dialect.delimiterNamed(";")).contains(';');
        assertThat(Dialect.delimiterNamed("tab")).contains('\t');
        assertThat(Dialect.delimiterNamed("\t")).contains('\t');
        assertThat(Dialect.delimiterNamed("")).isEmpty();
        assertThat(Dialect.delimiterNamed("x")).isEmpty();
        assertThat(Dialect.delimiterNamed(";|")).isEmpty();
    }

    @Test
    void checksItself() {
        assertThatThrownBy(() -> new Dialect(StandardCharsets.UTF_8, 0, ' ', '.'))
                .hasMessage("\" \" is no delimiter");
        assertThatThrownBy(() -> new Dialect(StandardCharsets.UTF_8, 0, ',', ';'))
                .hasMessage("\";\" is no decimal mark");
        assertThatThrownBy(() -> AUTO.withThreads(0)).hasMessage("0 threads");
    }
}
