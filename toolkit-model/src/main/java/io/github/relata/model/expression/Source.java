package io.github.relata.model.expression;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** The text of an expression and where it stands, from which its findings are made. */
record Source(String text, Place place) {
    /** A finding about a position in the text, from 0; it is told as the number of the character, from 1. */
    Finding error(ExpressionCode code, int position, String... namesAndValues) {
        List<String> arguments = new ArrayList<>(List.of(namesAndValues));
        arguments.add("text");
        arguments.add(text);
        arguments.add("at");
        arguments.add(Integer.toString(text.codePointCount(0, position) + 1));
        return Finding.error(code, place, arguments.toArray(String[]::new));
    }
}
