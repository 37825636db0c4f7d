/** What texts spell. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.text;
