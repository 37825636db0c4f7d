package io.github.relata.model.intake;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What may be wrong with a data file before a study says what it should hold. */
public enum IntakeCode implements FindingCode {
    FOLDER_NOT_FOUND,
    FILE_NOT_FOUND,
    /** Not found, while another file in the folder has nearly the same name. */
    FILE_MISSPELT,
    FILE_IS_FOLDER,
    ACCESS_DENIED,
    FILE_EMPTY,
    NOT_EXCEL,
    OLD_EXCEL,
    PROTECTED_WORKBOOK,
    OPEN_DOCUMENT,
    WORKBOOK_DAMAGED,
    WORKBOOK_TOO_LARGE,
    SHEET_NOT_FOUND,
    SHEET_EMPTY,
    FORMULA_WITHOUT_VALUE,
    /** Numbers that a sheet holds as text; they are read as numbers. */
    NUMBERS_AS_TEXT,
    SPSS_FILE,
    PDF_FILE,
    ZIP_ARCHIVE,
    WEB_PAGE,
    BINARY_FILE,
    /** A byte that is not of the encoding, which was found. */
    ENCODING,
    /** A byte that is not of the encoding, which the study declares. */
    DECLARED_ENCODING,
    NUL_CHARACTER,
    RAGGED_ROW,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    /** A line in quotes as a whole, inside which there is not one row. */
    WRAPPED_ROW,
    NO_ROWS,
    // what is not of the declared format
    NOT_QUALTRICS,
    NOT_GOOGLE_FORMS,
    NOT_LIMESURVEY,
    NOT_REDCAP,
    NOT_SURVEYMONKEY,
    // what lies beside
    NOT_A_DICTIONARY,
    OTHER_DICTIONARY;

    @Override
    public Concern concern() {
        return Concern.DATA;
    }
}
