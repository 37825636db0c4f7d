package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the data dictionary of some records: the study names it, or it lies beside them as the only file that is one and
 * of whose fields most are columns of the data.
 */
final class DictionarySearch {
    private static final String BESIDE = "dictionary";

    private DictionarySearch() {}

    /** The dictionary of some data: the one that the study declares, or one beside them. */
    static Optional<RedcapDictionary> find(RawTable data, Surroundings around) {
        return around.options().dictionary().isPresent()
                ? declared(data, around.options().dictionary().get(), around)
                : beside(data, around);
    }

    private static Optional<RedcapDictionary> declared(RawTable data, Path file, Surroundings around) {
        Checked<RawTable> table = Intake.read(file, IntakeOptions.auto().withFormat(PlainFormat.NAME));
        around.findings().addAll(table.findings());
        Optional<RedcapDictionary> dictionary =
                table.value().map(read -> new RedcapDictionary(read, EvidenceCode.DICTIONARY_DECLARED));
        if (dictionary.isPresent() && !dictionary.get().isOne()) {
            around.findings().add(Finding.error(IntakeCode.NOT_A_DICTIONARY, place(file)));
            return Optional.empty();
        }
        if (dictionary.isPresent() && dictionary.get().known(data) == 0) {
            around.findings()
                    .add(Finding.error(
                            IntakeCode.OTHER_DICTIONARY, place(file), "file", SourceFile.nameOf(around.file())));
            return Optional.empty();
        }
        return dictionary;
    }

    private static Optional<RedcapDictionary> beside(RawTable data, Surroundings around) {
        List<RedcapDictionary> candidates = new ArrayList<>();
        for (Path file : filesBeside(around.file())) {
            Intake.read(file, IntakeOptions.auto().withFormat(PlainFormat.NAME))
                    .value()
                    .map(table -> new RedcapDictionary(table, EvidenceCode.DICTIONARY_BESIDE))
                    .filter(each -> each.isOne() && 2 * each.known(data) > each.size())
                    .ifPresent(candidates::add);
        }
        String own = baseName(around.file());
        Optional<RedcapDictionary> ofThatName = candidates.stream()
                .filter(each -> each.file().toLowerCase(Locale.ROOT).startsWith(own))
                .findFirst();
        return ofThatName.or(() -> candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty());
    }

    private static List<Path> filesBeside(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        List<Path> files = new ArrayList<>();
        if (parent == null) {
            return files;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent, "*.csv")) {
            for (Path entry : entries) {
                String name = SourceFile.nameOf(entry).toLowerCase(Locale.ROOT);
                if (name.contains(BESIDE)) {
                    files.add(entry);
                }
            }
        } catch (IOException e) {
            // Who may read the data may not always list their folder: then nothing is known to lie beside them.
            return List.of();
        }
        files.sort(Path::compareTo);
        return files;
    }

    private static String baseName(Path file) {
        String name = SourceFile.nameOf(file).toLowerCase(Locale.ROOT);
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }

    private static Place place(Path file) {
        return new Place.InFile(SourceFile.nameOf(file));
    }
}
