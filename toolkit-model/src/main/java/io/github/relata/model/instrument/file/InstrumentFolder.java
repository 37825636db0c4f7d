package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the instrument files of a user's own: all {@code .yaml} files of one folder, also those that no scale names, so
 * that a fault in any of them is told. An id belongs to one instrument: none can take that of another.
 */
public final class InstrumentFolder {
    private final InstrumentCatalog shipped;
    private final Findings findings;
    private final Map<String, String> files = new HashMap<>();

    private InstrumentFolder(InstrumentCatalog shipped, Findings findings) {
        this.shipped = shipped;
        this.findings = findings;
    }

    /**
     * The files of a folder that can be read; what is wrong with the others, or with the folder, is told.
     *
     * @param name what the folder is called in findings
     * @param place where a study names it
     * @param shipped the instruments that there are beside these
     * @throws UncheckedIOException if reading fails for a reason that lies outside the files
     */
    public static List<OwnInstrument> read(
            Path folder, String name, Place place, InstrumentCatalog shipped, Findings findings) {
        if (!Files.isDirectory(folder)) {
            findings.add(Finding.error(InstrumentCode.NO_FOLDER, place, "folder", name));
            return List.of();
        }
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            findings.add(Finding.warning(InstrumentCode.EMPTY_FOLDER, place, "folder", name));
        }
        return new InstrumentFolder(shipped, findings).read(files, name);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(InstrumentFolder::isInstrumentFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean isInstrumentFile(Path file) {
        String name = YamlFile.nameOf(file);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private List<OwnInstrument> read(List<Path> paths, String folder) {
        List<OwnInstrument> own = new ArrayList<>();
        for (Path path : paths) {
            String file = (folder.endsWith("/") ? folder : folder + "/") + YamlFile.nameOf(path);
            Checked<byte[]> bytes = YamlFile.bytes(path);
            findings.addAll(bytes.findings());
            bytes.value().ifPresent(content -> {
                Checked<InstrumentFile> read = InstrumentReader.read(file, content);
                findings.addAll(read.findings());
                read.value().ifPresent(instrument -> {
                    refuseTaken(instrument.instrument(), file);
                    own.add(new OwnInstrument(file, instrument));
                });
            });
        }
        return own;
    }

    private void refuseTaken(Instrument instrument, String file) {
        List<String> names = new ArrayList<>(List.of(instrument.id()));
        names.addAll(instrument.aliases());
        for (String name : names) {
            String other = files.putIfAbsent(InstrumentCatalog.normalized(name), file);
            if (shipped.find(name).isPresent()) {
                findings.add(Finding.error(InstrumentCode.ID_SHIPPED, new Place.InFile(file), "id", name));
            } else if (other != null && !other.equals(file)) {
                findings.add(
                        Finding.error(InstrumentCode.ID_TAKEN, new Place.InFile(file), "id", name, "other", other));
            }
        }
    }
}
