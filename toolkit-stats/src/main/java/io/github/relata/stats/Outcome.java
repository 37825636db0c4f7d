package io.github.relata.stats;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an analysis gives: its result, or the reason why the data allow none. A condition of the data (one case, a
 * constant item, collinear terms) is never an exception.
 */
public sealed interface Outcome<T> {
    /** The result. */
    record Available<T>(T value) implements Outcome<T> {}

    /** No result, and why. */
    record Unavailable<T>(Reason reason) implements Outcome<T> {}

    static <T> Outcome<T> of(T value) {
        return new Available<>(value);
    }

    static <T> Outcome<T> unavailable(Reason reason) {
        return new Unavailable<>(reason);
    }

    /** The result, if there is one. */
    default Optional<T> ifAvailable() {
        return this instanceof Available<T> available ? Optional.of(available.value()) : Optional.empty();
    }

    /** One answer for either case. */
    default <R> R fold(Function<? super T, ? extends R> available, Function<Reason, ? extends R> unavailable) {
        return this instanceof Available<T> result
                ? available.apply(result.value())
                : unavailable.apply(((Unavailable<T>) this).reason());
    }
}
