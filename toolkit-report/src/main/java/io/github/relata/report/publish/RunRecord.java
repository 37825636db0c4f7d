package io.github.relata.report.publish;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a run at the edge of the program.
 *
 * @param version the toolkit's version
 * @param date when it ran
 * @param options the options it was called with, by name
 */
public record RunRecord(String version, Instant date, Map<String, String> options) {
    public RunRecord {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** The version of this toolkit, as its jar says. */
    public static String toolkitVersion() {
        return Optional.ofNullable(RunRecord.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
