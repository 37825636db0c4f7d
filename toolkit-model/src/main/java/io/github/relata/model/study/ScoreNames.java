package io.github.relata.model.study;

import io.github.relata.model.instrument.ScoreDefinition;
import java.util.ArrayList;
import java.util.List;

/** The names of the scores that a key makes. */
final class ScoreNames implements Scale.Key.Visitor<List<String>> {
    private ScoreNames() {}

    static List<String> of(Scale.Key key) {
        return key.accept(new ScoreNames());
    }

    @Override
    public List<String> shipped(Scale.Shipped shipped) {
        return shipped.order().scores().stream().map(ScoreDefinition::name).toList();
    }

    @Override
    public List<String> own(Scale.Own own) {
        List<String> names = new ArrayList<>();
        if (own.total()) {
            names.add(ScoreDefinition.TOTAL);
        }
        own.subscales().forEach(part -> names.add(part.name()));
        return names;
    }
}
