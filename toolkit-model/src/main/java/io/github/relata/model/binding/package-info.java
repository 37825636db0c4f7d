/** A study's declarations bound to the columns of its file: cells become values, rows become cases. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.binding;
