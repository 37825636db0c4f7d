package io.github.relata.report.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes cells and facts as JSON: numbers as {@link ShortestDecimal}, {@code null} for what is not available. The
 * stream stays the caller's; I/O failures are {@link UncheckedIOException}s.
 */
final class JsonOutput implements Cell.Visitor<JsonOutput>, Fact.Visitor<JsonOutput> {
    private interface Step {
        void write() throws IOException;
    }

    private final JsonGenerator json;

    JsonOutput(OutputStream out) {
        try {
            json = new JsonFactory().createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new JsonLayout());
    }

    JsonOutput startGroup() {
        return write(json::writeStartObject);
    }

    JsonOutput endGroup() {
        return write(json::writeEndObject);
    }

    JsonOutput startList() {
        return write(json::writeStartArray);
    }

    JsonOutput endList() {
        return write(json::writeEndArray);
    }

    JsonOutput name(String name) {
        return write(() -> json.writeFieldName(name));
    }

    /** Ends the text with a line feed and hands it to the stream. */
    void finish() {
        write(() -> json.writeRaw('\n'));
        write(json::close);
    }

    @Override
    public JsonOutput text(String value) {
        return write(() -> json.writeString(value));
    }

    @Override
    public JsonOutput decimal(double value) {
        return write(() -> json.writeNumber(ShortestDecimal.of(value)));
    }

    @Override
    public JsonOutput whole(long value) {
        return write(() -> json.writeNumber(value));
    }

    @Override
    public JsonOutput absent() {
        return write(json::writeNull);
    }

    @Override
    public JsonOutput value(Cell cell) {
        return cell.accept(this);
    }

    @Override
    public JsonOutput truth(boolean holds) {
        return write(() -> json.writeBoolean(holds));
    }

    @Override
    public JsonOutput listing(List<Fact> facts) {
        startList();
        facts.forEach(fact -> fact.accept(this));
        return endList();
    }

    @Override
    public JsonOutput group(Map<String, Fact> members) {
        startGroup();
        members.forEach((name, fact) -> fact.accept(name(name)));
        return endGroup();
    }

    private JsonOutput write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
