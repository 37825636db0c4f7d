/** The bridge to Tablesaw, for those who go on with its tables; nothing else of the toolkit needs it. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.tablesaw;
