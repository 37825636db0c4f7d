package io.github.relata.model.data;

/** Why a value is missing. */
public enum MissingKind {
    /** The cell is empty or holds NA. */
    EMPTY(0),
    /** The cell holds a code that the study declares as missing. */
    DECLARED(1),
    /** The cell holds what its variable cannot take, and the study says to treat that as missing. */
    INVALID(2),
    /** A score with too few answers. */
    WITHHELD(3),
    /** The survey did not show the question. */
    NOT_SHOWN(4);

    private static final MissingKind[] BY_CODE = values();
    static final int COUNT = BY_CODE.length;

    private final int code;

    MissingKind(int code) {
        this.code = code;
    }

    /** Its small number in a column's storage, from 0. */
    int code() {
        return code;
    }

    static MissingKind of(int code) {
        return BY_CODE[code];
    }
}
