package io.github.relata.model.yaml;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong with a YAML file before anyone asks what it means, and with the keys that are asked for. */
public enum YamlCode implements FindingCode {
    // the file
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_NOT_READABLE,
    FILE_TOO_LARGE,
    FILE_EMPTY,
    NOT_UTF8,
    UNPRINTABLE_CHARACTER,
    // its syntax
    TAB_INDENTATION,
    INDENTATION,
    COLON_IN_TEXT,
    NO_COLON,
    NO_BLANK_AFTER_COLON,
    UNCLOSED_QUOTE,
    BACKSLASH,
    TRAILING_TEXT,
    UNCLOSED_BRACKET,
    STRAY_BRACKET,
    BRACKET_IN_TEXT,
    MISSING_COMMA,
    STRAY_COMMA,
    SPECIAL_START,
    LIST_BESIDE_KEY,
    SYNTAX,
    // its shape
    SEVERAL_DOCUMENTS,
    ROOT_NOT_MAP,
    KEY_NOT_TEXT,
    DUPLICATE_KEY,
    TAG,
    UNKNOWN_ALIAS,
    TOO_MANY_ALIASES,
    TOO_DEEP,
    // its keys
    UNKNOWN_KEY,
    MISSPELT_KEY,
    MISSING_KEY,
    NO_VALUE,
    EXPECTED_TEXT,
    EXPECTED_NUMBER,
    EXPECTED_INTEGER,
    EXPECTED_LIST,
    EMPTY_LIST,
    EXPECTED_MAP,
    EXPECTED_RANGE,
    EXPECTED_ENDS,
    UNKNOWN_CHOICE,
    MISSPELT_CHOICE;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
