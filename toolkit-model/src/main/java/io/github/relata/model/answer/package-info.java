/** Answers as forms word them, and the numbers that they stand for. */
@NullMarked
package io.github.relata.model.answer;

import org.jspecify.annotations.NullMarked;
