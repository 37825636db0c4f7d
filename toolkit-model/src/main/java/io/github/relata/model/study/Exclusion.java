package io.github.relata.model.study;

import io.github.relata.model.expression.Condition;

/** Rows left out by a condition, with the study's reason. */
public record Exclusion(Condition when, String reason) {}
