package io.github.relata.model.study;

import io.github.relata.model.instrument.Coding;
import io.github.relata.model.yaml.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code coded} of a scale: {@code [1, 5]}, {@code [1]}, or the name of a coding of its instrument. */
final class CodedReader {
    private final List<Coding> known;

    CodedReader(Optional<Scale.Key> key) {
        this.known = key.map(one -> one.accept(new KnownCodings())).orElse(List.of());
    }

    Optional<Coding> read(ValueReader coded) {
        if (coded.isText() && !known.isEmpty()) {
            return coded.choice(known.stream().map(Coding::name).toList()).flatMap(this::named);
        }
        if (coded.isList() && coded.list().size() == 1) {
            OptionalDouble lowest = coded.list().get(0).number();
            return lowest.isPresent() ? Optional.of(Coding.from(lowest.getAsDouble())) : Optional.empty();
        }
        return coded.ends().map(ends -> Coding.between(ends.first(), ends.last()));
    }

    private Optional<Coding> named(String name) {
        return known.stream().filter(coding -> coding.name().equals(name)).findFirst();
    }

    private static final class KnownCodings implements Scale.Key.Visitor<List<Coding>> {
        @Override
        public List<Coding> shipped(Scale.Shipped shipped) {
            return shipped.instrument().answering().codings();
        }

        @Override
        public List<Coding> own(Scale.Own own) {
            return List.of();
        }
    }
}
