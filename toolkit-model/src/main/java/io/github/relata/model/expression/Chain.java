package io.github.relata.model.expression;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.StringJoiner;

/**
 * Variables in the order in which they work on one another, {@code support -> [regulation, loneliness] -> stress}; those
 * in brackets stand side by side.
 *
 * @param layers what stands at each place of the chain, one variable or several
 */
public record Chain(List<List<String>> layers) {
    public Chain {
        layers = layers.stream().map(List::copyOf).toList();
    }

    /** Reads a chain; {@code place} is where its text stands. Names are not looked up. */
    public static Checked<Chain> parse(String text, Place place) {
        Findings findings = new Findings();
        Chain chain = new ChainReader(new Source(text, place), findings).read();
        return findings.hasErrors() ? Checked.failed(findings) : Checked.of(chain, findings);
    }

    /** The chain as it is written. */
    @Override
    public String toString() {
        StringJoiner chain = new StringJoiner(" -> ");
        for (List<String> layer : layers) {
            List<String> names = layer.stream().map(ExpressionText::quotedName).toList();
            chain.add(names.size() == 1 ? names.get(0) : "[" + String.join(", ", names) + "]");
        }
        return chain.toString();
    }
}
