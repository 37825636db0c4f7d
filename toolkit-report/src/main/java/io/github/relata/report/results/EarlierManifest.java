package io.github.relata.report.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What matters of the manifest of an earlier run.
 *
 * @param files the files that were written with it
 */
record EarlierManifest(List<String> files) {
    EarlierManifest {
        files = List.copyOf(files);
    }

    /** The manifest of a folder, if it holds one that Relata wrote. */
    static Optional<EarlierManifest> in(Path folder) {
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve(Manifest.FILE).toFile())) {
            return read(json);
        } catch (IOException e) {
            // Missing or no JSON: whatever the folder holds, Relata did not write it.
            return Optional.empty();
        }
    }

    private static Optional<EarlierManifest> read(JsonParser json) throws IOException {
        boolean ours = false;
        List<String> files = new ArrayList<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals(Manifest.SOFTWARE)) {
                ours = Manifest.RELATA.equals(json.getText());
            } else if (name.equals(Manifest.FILES) && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    files.add(json.getText());
                }
            }
            json.skipChildren();
        }
        return ours ? Optional.of(new EarlierManifest(files)) : Optional.empty();
    }
}
