/** Conditions and formulas: one language, one parser, read as what the asker needs. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.expression;
