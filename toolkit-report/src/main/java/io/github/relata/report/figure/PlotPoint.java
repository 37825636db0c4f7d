package io.github.relata.report.figure;

/**
 * A point of a curve with its interval.
 *
 * @param x where it stands; for categories their number from 0
 * @param y its height
 * @param low the lower end of its interval
 * @param high the upper end
 */
public record PlotPoint(double x, double y, double low, double high) {}
