package io.github.relata.model.intake;

import java.util.Optional;

/** One header row, one row for each answer sheet. */
final class PlainFormat implements ExportFormat {
    static final String NAME = "plain";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Recognised> recognise(FirstRows rows) {
        return Optional.of(new Recognised(HeaderLayout.ONE, EvidenceCode.ONE_HEADER_ROW.in(rows.file())));
    }

    @Override
    public IntakeCode mismatch() {
        throw new IllegalStateException("every table is plain");
    }

    @Override
    public RawTable describe(RawTable table, Surroundings around) {
        return table;
    }
}
