/** Which instrument is this? Columns that belong together, and the instruments that they may hold. */
@org.jspecify.annotations.NullMarked
package io.github.relata.scoring.recognition;
