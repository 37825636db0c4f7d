package io.github.relata.report.results;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder that results go to, all of them or none: {@link #write} puts each file beside its place,
 * {@link #commit} moves all of them, and {@link #close} without it leaves everything as it was.
 *
 * <p>A folder is Relata's own if it is new, empty or holds the manifest of an earlier run; any other is refused unless
 * asked for. Of an own folder, the files that its manifest names and this run does not write are removed, and no
 * others: it holds what its manifest says and what its user put there. A file that the study reads is never touched.
 */
public final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final Set<Path> inputs;
    private final Set<String> written = new LinkedHashSet<>();
    private final StagedFiles staged = new StagedFiles();

    private OutputFolder(Path folder, Set<Path> inputs) {
        this.folder = folder;
        this.inputs = inputs;
    }

    /**
     * Opens a folder; nothing is created before the first file is written.
     *
     * @param inputs the files that the study reads
     */
    public static Checked<OutputFolder> open(Path folder, OtherFiles otherFiles, Collection<Path> inputs) {
        Findings findings = new Findings();
        FolderCheck.obstacle(folder, otherFiles).ifPresent(findings::add);
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        Set<Path> realInputs = new LinkedHashSet<>();
        inputs.forEach(input -> realInputs.add(realPath(input)));
        return Checked.of(new OutputFolder(folder, realInputs), findings);
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /**
     * Writes a file beside its place.
     *
     * @param name its path in the folder, with {@code /} between the parts
     * @throws InvalidInputException if it cannot be written there
     */
    public void write(String name, FileContent content) {
        stage(claim(name), content);
    }

    /**
     * Writes several files side by side, on the threads of the pool that the caller runs in.
     *
     * @param contents what is to stand in each, by its path in the folder
     * @throws InvalidInputException if one cannot be written there
     */
    public void writeTogether(Map<String, FileContent> contents) {
        Map<Path, FileContent> targets = new LinkedHashMap<>();
        contents.forEach((name, content) -> targets.put(claim(name), content));
        List.copyOf(targets.entrySet()).parallelStream().forEach(file -> stage(file.getKey(), file.getValue()));
    }

    /** The place of a file that is to be written, if it is free. */
    private Path claim(String name) {
        if (!written.add(name)) {
            throw new IllegalArgumentException(name + " is written twice");
        }
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            throw refused(OutputFinding.FILE_IS_A_FOLDER.at(target));
        }
        if (isInput(target)) {
            throw refused(OutputFinding.FILE_IS_INPUT.at(target));
        }
        return target;
    }

    private void stage(Path target, FileContent content) {
        try {
            staged.stage(target, content);
        } catch (IOException e) {
            throw failed(e, target);
        }
    }

    /**
     * Writes the manifest and moves all files into their places, the manifest last.
     *
     * @throws InvalidInputException if the system does not let them
     */
    public void commit(Manifest manifest) {
        List<String> files = List.copyOf(written);
        List<String> earlierFiles =
                EarlierManifest.in(folder).map(EarlierManifest::files).orElse(List.of());
        write(Manifest.FILE, out -> manifest.write(files, out));
        // On some systems a name in other letters is the same file.
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(written);
        try {
            staged.moveAll();
            new StaleFiles(folder, earlierFiles).remove(name -> names.contains(name) || isInput(folder.resolve(name)));
            sweep();
        } catch (IOException e) {
            throw failed(e, folder);
        }
    }

    /** Removes what was written and not committed. */
    @Override
    public void close() {
        staged.close();
    }

    /** Removes what killed runs left where this one has written. */
    private void sweep() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        written.forEach(name -> folders.add(folder.resolve(name).resolveSibling("")));
        for (Path each : folders) {
            AtomicFile.sweep(each);
        }
    }

    private boolean isInput(Path file) {
        return inputs.contains(realPath(file));
    }

    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // it does not exist yet
        }
    }

    private static InvalidInputException failed(IOException failure, Path file) {
        InvalidInputException refused = refused(OutputFinding.of(failure, file));
        refused.initCause(failure);
        return refused;
    }

    private static InvalidInputException refused(Finding finding) {
        return new InvalidInputException(List.of(finding));
    }
}
