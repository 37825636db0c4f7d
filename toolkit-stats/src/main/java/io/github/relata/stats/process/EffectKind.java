package io.github.relata.stats.process;

/** What an effect of a path model is. */
public enum EffectKind {
    /** Along the arrow from predictor to outcome; at values, where it is moderated. */
    DIRECT,
    /** Along one way through mediators; at values, where it is moderated. */
    INDIRECT,
    /** All ways through mediators together. */
    TOTAL_INDIRECT,
    /** All ways together. */
    TOTAL,
    /** One indirect effect less another. */
    CONTRAST,
    /** An indirect effect at one value of its moderator less that at another. */
    CONDITIONAL_CONTRAST,
    /** The change of an indirect effect for one step of its only moderator: the index of moderated mediation. */
    INDEX,
    /** The same for one of several moderators, whatever the values of the others. */
    PARTIAL_INDEX,
    /** The same for one of several moderators, at values of the others. */
    CONDITIONAL_INDEX,
    /** The change of the index of one moderator for one step of another: the index of moderated moderated mediation. */
    INDEX_OF_MODERATED_MODERATION,
    /** The total (or natural) indirect effect as a share of the total (or natural total) effect: of doubtful use where they differ in sign. */
    PROPORTION_MEDIATED,
    /** What a change of the predictor does to the outcome while the mediators stay as they would have been without it. */
    NATURAL_DIRECT,
    /** What the mediators do to the outcome as a change of the predictor changes them, all of them together. */
    NATURAL_INDIRECT,
    /** Both together. */
    NATURAL_TOTAL
}
