package io.github.relata.model.yaml;

/** Two numbers, the first and the last of a scale of values: {@code [1, 5]}. */
public record Bounds(double first, double last) {}
