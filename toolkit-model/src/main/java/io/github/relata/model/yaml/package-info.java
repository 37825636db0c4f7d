/** YAML files as a typed tree whose every key and value knows its line, and the reading of keys from it. */
@org.jspecify.annotations.NullMarked
package io.github.relata.model.yaml;
