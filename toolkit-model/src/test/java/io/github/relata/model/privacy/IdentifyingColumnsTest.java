package io.github.relata.model.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.privacy.IdentifyingColumn.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingColumnsTest {
    @TempDir
    private Path folder;

    private List<Kind> kinds(String header, String... cells) throws IOException {
        return in("\"" + header + "\",other\n" + String.join(",1\n", cells) + ",1\n").stream()
                .map(IdentifyingColumn::kind)
                .toList();
    }

    private List<IdentifyingColumn> in(String file) throws IOException {
        Path path = Files.writeString(folder.resolve("a.csv"), file);
        return IdentifyingColumns.in(Intake.read(path, IntakeOptions.auto()).orThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "Nama Lengkap,NAME",
        "nama,NAME",
        "first_name,NAME",
        "1. Nama (inisial),NAME",
        "Siapa nama Anda?,NAME",
        "E-mail,EMAIL",
        "Alamat email,EMAIL",
        "No. HP / WA,PHONE",
        "Nomor WhatsApp aktif,PHONE",
        "telephone_1,PHONE",
        "NIM,NUMBER",
        "NPM,NUMBER",
        "Nomor Induk Mahasiswa,NUMBER",
        "IP Address,IP_ADDRESS",
        "Alamat rumah sekarang,ADDRESS",
        "LocationLatitude,LOCATION",
        "Tanggal lahir,BIRTH_DATE",
        "Instagram,ACCOUNT"
    })
    void headersTell(String header, Kind kind) throws IOException {
        assertThat(kinds(header, "abc", "def")).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Usia",
                "Partisipan",
                "id",
                "Jenis kelamin",
                "Fakultas",
                "Saya merasa bahwa semua orang yang tahu alamat rumah saya akan datang"
            })
    void otherHeadersDoNot(String header) throws IOException {
        assertThat(kinds(header, "abc", "def")).isEmpty();
    }

    @Test
    void aWordAmongOthersSaysNothingAboveCodes() throws IOException {
        assertThat(kinds("Saya sering memeriksa email", "1", "2")).isEmpty();
        assertThat(kinds("Saya sering memeriksa email", "abc", "def")).containsExactly(Kind.EMAIL);
        assertThat(kinds("NIM", "1", "2")).containsExactly(Kind.NUMBER);
    }

    @Test
    void cellsTell() throws IOException {
        assertThat(kinds("x", "ani@mail.com", "b.d@c.co.id", "-")).containsExactly(Kind.EMAIL);
        assertThat(kinds("x", "192.0.2.7", "10.0.0.1", "10.1.1.1")).containsExactly(Kind.IP_ADDRESS);
        assertThat(kinds("x", "081234567890", "+62 812-3456-789", "6281234567890"))
                .containsExactly(Kind.PHONE);
        assertThat(kinds("x", "2.0.1", "abc", "10.1.1.1.1", "ani@mail", "1.2.3.4444", "+62abc"))
                .isEmpty();
    }

    @Test
    void sentencesThatDoNotRecurAreFreeText() throws IOException {
        String[] told = {
            "Saya merasa sangat senang hari ini sekali",
            "Semoga penelitian ini cepat selesai ya kak",
            "Menurut saya pertanyaannya terlalu banyak",
            "Terima kasih sudah membuat angket ini kak",
            "Tidak ada saran apa pun dari saya kakak"
        };
        assertThat(kinds("saran", told)).containsExactly(Kind.FREE_TEXT);
        assertThat(kinds("saran", told[0], told[0], told[0], told[0], told[1]))
                .as("answers to choose from")
                .isEmpty();
        assertThat(kinds("saran", told[0], told[1])).as("too few").isEmpty();
    }

    @Test
    void theSurveySoftwareTells() throws IOException {
        List<IdentifyingColumn> found = in("StartDate,EndDate,Finished,ExternalReference,Q1\n"
                + "Start,End,Finished,External,Q\n"
                + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"externalDataReference\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
                + "2024-01-01,2024-01-01,1,abc,2\n");
        assertThat(found).containsExactly(new IdentifyingColumn(3, Kind.MARKED));
        assertThat(Kind.IP_ADDRESS.key()).isEqualTo("ip-address");
    }
}
