package io.github.relata.model.expression;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong with a condition, a formula, a chain or a calculation. */
public enum ExpressionCode implements FindingCode {
    // its signs
    FOREIGN_SIGN,
    UNKNOWN_SIGN,
    UNCLOSED_QUOTE,
    NEITHER_NUMBER_NOR_NAME,
    // its grammar
    NOTHING,
    NO_VALUE_BEFORE,
    NO_VALUE_AFTER,
    NO_OPERATOR,
    NO_LIST,
    MISPLACED_SIGN,
    CHAIN,
    UNCLOSED_PARENTHESIS,
    TOO_LONG,
    TOO_DEEP,
    // what a condition takes
    NO_COMPARISON,
    NO_VALUE,
    NO_NUMBER,
    UNKNOWN_FUNCTION,
    MISSING_TAKES_A_NAME,
    UNKNOWN_NAME,
    MISSPELT_NAME,
    // what a formula takes
    NO_TERM,
    NO_TERMS,
    CONSTANT,
    TERM_TAKEN_AWAY,
    POWER,
    SECOND_MODEL,
    OUTCOME,
    OUTCOME_AS_PREDICTOR,
    TOO_MANY_TERMS,
    // what a chain takes
    NO_VARIABLE_BEFORE,
    NO_VARIABLE_AFTER,
    NO_ARROW,
    UNCLOSED_BRACKET,
    // what neither takes
    DIVISION,
    // what a calculation takes
    NO_CALCULATION,
    UNKNOWN_ITEM,
    ITEMS_DOWNWARDS,
    NO_FUNCTION,
    MISSPELT_FUNCTION,
    ARGUMENTS,
    NUMBER_NEEDED,
    LIST_NEEDED,
    LIST_UNEXPECTED,
    UNLIKE_LISTS,
    TEXT_ALONE,
    CATEGORY_ALONE,
    UNKNOWN_LEVEL,
    MISSPELT_LEVEL;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
