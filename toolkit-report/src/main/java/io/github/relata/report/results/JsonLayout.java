package io.github.relata.report.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** How JSON is laid out: each member of a group and each row of a table on a line of its own. */
final class JsonLayout extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private int depth;
    private int depthOfLastLine;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        breakInsideList(json);
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        startLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        startLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int count) throws IOException {
        depth--;
        if (count > 0) {
            startLine(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        breakInsideList(json);
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int count) throws IOException {
        boolean broken = count > 0 && depthOfLastLine >= depth;
        depth--;
        if (broken) {
            startLine(json);
        }
        json.writeRaw(']');
    }

    /** A row, or a group in a list, starts a line. */
    private void breakInsideList(JsonGenerator json) throws IOException {
        // The generator has entered the new list or group already.
        if (json.getOutputContext().getParent().inArray()) {
            startLine(json);
        }
    }

    private void startLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(depth));
        depthOfLastLine = depth;
    }
}
