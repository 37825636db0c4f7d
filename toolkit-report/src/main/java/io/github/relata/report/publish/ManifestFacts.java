package io.github.relata.report.publish;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.file.OwnInstrument;
import io.github.relata.report.results.CaseFlowFacts;
import io.github.relata.report.results.Fact;
import io.github.relata.report.results.Manifest;
import io.github.relata.report.run.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the manifest of a run states: the hashes of all that went in, seed, options and the flow of rows. */
final class ManifestFacts {
    private static final int BUFFER = 1 << 16;

    private ManifestFacts() {}

    static Manifest of(Plan plan, RunRecord run) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("date", Fact.of(run.date().toString()));
        facts.put("study", file(plan.study().file(), plan.study().sha256()));
        facts.put(
                "data",
                file(plan.study().data().file(), sha256(plan.study().data().path())));
        facts.put("instruments", instruments(plan));
        facts.put("seed", Fact.of(plan.study().seed()));
        facts.put("confidence", Fact.of(plan.study().confidence()));
        Map<String, Fact> options = new LinkedHashMap<>();
        run.options().forEach((name, value) -> options.put(name, Fact.of(value)));
        facts.put("options", new Fact.Group(options));
        facts.put("rows", CaseFlowFacts.of(plan.scored().data().flow()));
        return new Manifest(run.version(), facts);
    }

    private static Fact file(String name, String sha256) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("file", Fact.of(name));
        members.put("sha256", Fact.of(sha256));
        return new Fact.Group(members);
    }

    private static Fact instruments(Plan plan) {
        List<Fact> instruments = new ArrayList<>();
        for (ScaleItems scale : plan.scored().data().scales()) {
            Instrument instrument = scale.instrument();
            Map<String, Fact> members = new LinkedHashMap<>();
            members.put("scale", Fact.of(scale.name()));
            // A scale of the study's own has no file: its key stands in the study file, which has its hash above.
            if (!instrument.sha256().isEmpty()) {
                members.put("id", Fact.of(instrument.id()));
                members.put("revision", Fact.of((long) instrument.revision()));
                members.put("order", Fact.of(scale.key().name()));
                ownFile(plan, instrument).ifPresent(file -> members.put("file", Fact.of(file)));
                members.put("sha256", Fact.of(instrument.sha256()));
            }
            instruments.add(new Fact.Group(members));
        }
        return new Fact.Listing(instruments);
    }

    /** The file of an instrument of the user's own. */
    private static Optional<String> ownFile(Plan plan, Instrument instrument) {
        return plan.study().ownInstruments().stream()
                .filter(own -> own.content().instrument().equals(instrument))
                .map(OwnInstrument::file)
                .findFirst();
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
