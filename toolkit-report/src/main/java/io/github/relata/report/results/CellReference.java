package io.github.relata.report.results;

/** The address of a number: which cell of which tidy table a figure in the report shows; rows count from 0. */
public record CellReference(String table, int row, String column) {}
