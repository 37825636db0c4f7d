package io.github.relata.model.binding;

import io.github.relata.model.study.Variable;

/**
 * A variable with its column.
 *
 * @param column the place of the column in the file
 */
record BoundVariable(Variable variable, int column) {}
