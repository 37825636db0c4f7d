/** What a study file declares, before any data is read. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.study;
