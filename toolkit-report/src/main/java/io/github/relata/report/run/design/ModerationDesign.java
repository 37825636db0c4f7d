package io.github.relata.report.run.design;

import io.github.relata.stats.process.ModerationModel;

/**
 * The design of a moderation, and what it asks of it.
 *
 * @param design the columns, and the regression without and with the highest products
 * @param model whose effect depends on what
 */
public record ModerationDesign(Design design, ModerationModel model) {}
