package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.RawTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyProposalTest {
    @TempDir
    private Path folder;

    @Test
    void anIdOfItsOwnInEachRowIsEnough() throws IOException {
        assertThat(proposal("id,x\n1,5\n2,5\n3,6\n")).contains(new KeyProposal(List.of(0), 3, Optional.empty()));
    }

    @Test
    void aBlankIdNamesNoRow() throws IOException {
        assertThat(proposal("id,x\n1,5\n,5\n3,6\n")).isEmpty();
    }

    @Test
    void aSlipIsNoSecondRow() throws IOException {
        assertThat(proposal("id,x\n1,5\n1,5\n3,6\n")).isEmpty();
    }

    @Test
    void severalRowsAreToldApart() throws IOException {
        assertThat(proposal("id,wave\n1,1\n1,2\n2,1\n2,2\n"))
                .contains(new KeyProposal(List.of(0, 1), 2, Optional.of("wave == '1'")));
    }

    @Test
    void whereTheOtherColumnHasBlanksOneRowIsSelected() throws IOException {
        assertThat(proposal("id,wave\n1,\n1,2\n2,\n2,2\n"))
                .contains(new KeyProposal(List.of(0), 2, Optional.of("missing(wave)")));
    }

    private Optional<KeyProposal> proposal(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), csv);
        RawTable table = Intake.read(file, IntakeOptions.auto()).orThrow();
        BitSet rows = new BitSet();
        rows.set(0, table.rowCount());
        return KeyProposal.of(table, rows, 0);
    }
}
