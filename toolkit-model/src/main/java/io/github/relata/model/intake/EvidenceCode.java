package io.github.relata.model.intake;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingCode;
import io.github.relata.model.finding.Place;

/** What decided how a file is read. */
enum EvidenceCode implements FindingCode {
    DECLARED,
    // encoding
    BYTE_ORDER_MARK,
    VALID_UTF_8,
    NUL_PATTERN,
    NOT_UTF_8,
    // delimiter and decimal mark
    DELIMITER_EVEN,
    DELIMITER_MOSTLY,
    ONE_COLUMN,
    WRAPPED_LINES,
    DECIMAL_MARKS,
    DECIMAL_BY_DELIMITER,
    NO_DECIMALS,
    // format
    ONE_HEADER_ROW,
    QUALTRICS_IMPORT_IDS,
    QUALTRICS_LEGACY,
    QUALTRICS_NAMES,
    GOOGLE_FORMS_TIMESTAMP,
    LIMESURVEY_CODES,
    LIMESURVEY_TEXTS,
    LIMESURVEY_CODES_AND_TEXTS,
    LIMESURVEY_VV,
    REDCAP_COLUMN,
    REDCAP_COMPLETE,
    REDCAP_LABELS,
    SURVEYMONKEY_TWO_ROWS,
    SURVEYMONKEY_ONE_ROW,
    // workbook
    WORKBOOK,
    ONLY_SHEET,
    FIRST_SHEET,
    // what lies beside
    DICTIONARY_BESIDE,
    DICTIONARY_DECLARED;

    @Override
    public Concern concern() {
        return Concern.DATA;
    }

    /** The evidence in a file; {@code namesAndValues} alternates argument names and values. */
    Finding in(String file, String... namesAndValues) {
        return Finding.note(this, new Place.InFile(file), namesAndValues);
    }
}
