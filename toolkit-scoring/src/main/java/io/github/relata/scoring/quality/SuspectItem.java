package io.github.relata.scoring.quality;

/**
 * An item whose answers run against the key.
 *
 * @param number its number in the scale, from 1
 * @param column the column that holds its answers
 * @param reverseKeyed whether the key reverses it: then the file seems to have reversed it before, else it seems to need
 *     reversing
 * @param correlation its correlation, as the key counts it, with the sum of the items that fit the key
 * @param chance how likely so negative a correlation is if there is none (one-sided t test)
 * @param loading its loading on the first principal component, in the direction of the items that fit the key
 */
public record SuspectItem(
        int number, String column, boolean reverseKeyed, double correlation, double chance, double loading) {}
