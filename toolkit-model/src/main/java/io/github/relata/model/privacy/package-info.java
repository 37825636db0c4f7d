/** Which columns tell who answered. */
@NullMarked
package io.github.relata.model.privacy;

import org.jspecify.annotations.NullMarked;
