/**
 * From a file's bytes to a table of cells: encoding and delimiter, header, rows, each cell's exact text. What the cells
 * mean is for the study to say.
 */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.intake;
