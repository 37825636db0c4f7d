@org.jspecify.annotations.NullMarked
package io.github.relata.report;
