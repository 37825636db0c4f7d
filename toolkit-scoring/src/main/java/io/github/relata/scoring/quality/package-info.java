/** How good the answers are: whether they fit the key that they are scored by. */
@org.jspecify.annotations.NullMarked
package io.github.relata.scoring.quality;
