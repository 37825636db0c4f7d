package io.github.relata.model.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.study.SampleInstruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of instrument files of a user's own. */
class InstrumentFolderTest {
    private static final String FILE = """
            schema: 1
            revision: 1
            id: %s
            aliases: [%s]
            name: Own
            constructs: [support]
            citation: {authors: Author, year: 2001, journal: Journal}
            licence: {terms: free for all, research: free, commercial: free}
            evidence: {verified: one-source}
            items: {count: 2, range: [0, 4]}
            scores:
              total: {rule: sum, items: [1, -2]}
            examples: []
            """;

    @TempDir
    private Path study;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(study.resolve("mine"));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static Checked<List<OwnInstrument>> read(Path folder) {
        Findings findings = new Findings();
        List<OwnInstrument> own = InstrumentFolder.read(
                folder, "mine", new Place.Line("study.yaml", 2), new SampleInstruments(), findings);
        return new Checked<>(Optional.of(own), findings.list());
    }

    private List<String> told() {
        return FindingText.in(Locale.ENGLISH).lines(read(folder).findings());
    }

    @Test
    void itsFilesStandBesideTheShippedOnes() throws IOException {
        write("b.yaml", FILE.formatted("trust-2", "trust"));
        write("a.yml", FILE.formatted("close-2", "close"));
        write(".hidden.yaml", "schema: 2");
        write("notes.txt", "no instrument");
        List<OwnInstrument> own = read(folder).orThrow();
        assertThat(own).extracting(OwnInstrument::file).containsExactly("mine/a.yml", "mine/b.yaml");
        AllInstruments all = new AllInstruments(new SampleInstruments(), own);
        assertThat(all.ids()).containsExactly("close-2", "ecr-r", "mood", "mspss", "pss-10", "trust-2");
        assertThat(all.find("TRUST")).map(Instrument::id).contains("trust-2");
        assertThat(all.find("close2")).map(Instrument::id).contains("close-2");
        assertThat(all.find("MSPSS")).map(Instrument::id).contains("mspss");
        assertThat(all.find("swls")).isEmpty();
        assertThat(own.get(0).content().instrument().sha256()).hasSize(64);
    }

    @Test
    void faultsOfAllFilesComeTogether() throws IOException {
        write("a.yaml", FILE.formatted("first", "one").replace("[1, -2]", "[1, -3]"));
        write("b.yaml", "id: b: c\n");
        assertThat(told()).hasSize(2);
        assertThat(told().get(0)).startsWith("mine/a.yaml, line 12: ");
        assertThat(told().get(1)).startsWith("mine/b.yaml, line 1: ");
        assertThat(read(folder).orThrow()).isEmpty();
    }

    @Test
    void anIdBelongsToOneInstrument() throws IOException {
        write("a.yaml", FILE.formatted("MSPSS", "support"));
        write("b.yaml", FILE.formatted("trust-2", "pss10"));
        write("c.yaml", FILE.formatted("trust2", "trust-2"));
        assertThat(told())
                .containsExactly(
                        "mine/a.yaml: \"MSPSS\" is a name of an instrument that comes with Relata. "
                                + "Give this one an id of its own, such as MSPSS-own: nobody could tell which key was meant.",
                        "mine/b.yaml: \"pss10\" is a name of an instrument that comes with Relata. "
                                + "Give this one an id of its own, such as pss10-own: nobody could tell which key was meant.",
                        "mine/c.yaml: \"trust2\" is a name of the instrument in mine/b.yaml already. "
                                + "Give each an id of its own.",
                        "mine/c.yaml: \"trust-2\" is a name of the instrument in mine/b.yaml already. "
                                + "Give each an id of its own.");
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNothing() {
        assertThat(told())
                .containsExactly("study.yaml, line 2: the folder \"mine\" holds no instrument file. "
                        + "Their names end in .yaml; folders within it are not looked into.");
        assertThat(read(folder).orThrow()).isEmpty();
        assertThat(FindingText.in(Locale.ENGLISH)
                        .lines(read(folder.resolve("deeper")).findings()))
                .containsExactly("study.yaml, line 2: there is no folder \"mine\". "
                        + "Write where your instrument files are, from the folder of the study file.");
    }
}
