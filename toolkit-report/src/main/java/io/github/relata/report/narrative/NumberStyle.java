package io.github.relata.report.narrative;

/** How a number is written, after APA: what cannot exceed 1 has no zero before the point. */
public enum NumberStyle {
    /** A count: no decimals. */
    COUNT,
    /** A mean, SD or coefficient in the data's units: two decimals. */
    GENERAL,
    /** A figure of a regression table that wants one decimal more. */
    FINE,
    /** A correlation, reliability or share of variance: two decimals, no leading zero. */
    CORRELATION,
    /** A share of variance: three decimals, no leading zero. */
    SHARE,
    /** A p value as a table cell: three decimals, {@code < .001} below. */
    P_VALUE,
    /** A p value in a sentence, its relation with it: {@code = .032}, {@code < .001}. */
    P_RELATION,
    /** A percentage of 0 to 100: one decimal. */
    PERCENT,
    /** Degrees of freedom: no decimals where whole, else two. */
    DEGREES_OF_FREEDOM
}
