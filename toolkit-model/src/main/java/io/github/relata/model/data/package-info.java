/** The answers of a study, typed and bound: what scoring and analyses read. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.data;
