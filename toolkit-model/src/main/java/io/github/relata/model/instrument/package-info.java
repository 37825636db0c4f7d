/** Questionnaires: their items, orders and scores, known by number and never by column. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.instrument;
