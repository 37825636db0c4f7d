package io.github.relata.model.intake;

import java.io.IOException;

/** What the library throws at a workbook that is not as it should be, which may be any exception, as one kind. */
final class WorkbookDamage {
    private WorkbookDamage() {}

    /** Work of the library on a workbook. */
    @FunctionalInterface
    interface Work<T> {
        T result() throws IOException;
    }

    /** The result of the work; every failure of it is an {@link IOException}. */
    static <T> T toldOf(Work<T> work) throws IOException {
        try {
            return work.result();
        } catch (RuntimeException e) {
            throw new IOException("the workbook is damaged", e);
        }
    }
}
