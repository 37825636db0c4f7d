/** What is wrong, or worth knowing, about a study, its data or an instrument: facts first, words last. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.finding;
