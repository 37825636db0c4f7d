package io.github.relata.model.yaml;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML 1.2 file into a tree of maps, lists and texts. Files come from anywhere, so their size, depth and
 * references are bounded and tags have no meaning.
 */
public final class YamlFile {
    /** The largest file read, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    private YamlFile() {}

    /**
     * Reads a file. One that is missing, too large, or no UTF-8 is a finding.
     *
     * @throws UncheckedIOException if reading fails for a reason that lies outside the file
     */
    public static Checked<YamlMap> read(Path path) {
        Checked<byte[]> bytes = bytes(path);
        return bytes.value()
                .map(content -> parse(nameOf(path), content))
                .orElseGet(() -> new Checked<>(Optional.empty(), bytes.findings()));
    }

    /**
     * The bytes of a file, for one who also wants its fingerprint; of a file that is too large no more than tell it so.
     *
     * @throws UncheckedIOException if reading fails for a reason that lies outside the file
     */
    public static Checked<byte[]> bytes(Path path) {
        Place place = new Place.InFile(nameOf(path));
        if (Files.isDirectory(path)) {
            return failed(Finding.error(YamlCode.FILE_IS_FOLDER, place, "path", path.toString()));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Checked.of(in.readNBytes(MAX_BYTES + 1), new Findings());
        } catch (NoSuchFileException e) {
            return failed(Finding.error(YamlCode.FILE_MISSING, place, "path", path.toString()));
        } catch (AccessDeniedException e) {
            return failed(Finding.error(YamlCode.FILE_NOT_READABLE, place, "path", path.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** What a file is called in findings. */
    public static String nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }

    /** Reads the bytes of a file, such as a resource; {@code file} is its name in findings. */
    public static Checked<YamlMap> parse(String file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            String limit = Integer.toString(MAX_BYTES);
            return failed(Finding.error(YamlCode.FILE_TOO_LARGE, new Place.InFile(file), "limit", limit));
        }
        Checked<String> decoded = PlainText.decode(file, bytes);
        return decoded.value()
                .map(text -> parse(file, text))
                .orElseGet(() -> new Checked<>(Optional.empty(), decoded.findings()));
    }

    /** Reads the text of a file; {@code file} is its name in findings. */
    public static Checked<YamlMap> parse(String file, String text) {
        Optional<Finding> unprintable = PlainText.unprintable(file, text);
        if (unprintable.isPresent()) {
            return failed(unprintable.get());
        }
        Findings findings = new Findings();
        Optional<YamlNode> root = tree(file, text, findings);
        Optional<YamlMap> map = root.flatMap(YamlNode::asMap);
        if (map.isEmpty() && !findings.hasErrors()) {
            findings.add(root.map(YamlFile::notMap)
                    .orElseGet(() -> Finding.error(YamlCode.FILE_EMPTY, new Place.InFile(file))));
        }
        return new Checked<>(findings.hasErrors() ? Optional.empty() : map, findings.list());
    }

    private static Optional<YamlNode> tree(String file, String text, Findings findings) {
        TreeBuilder builder = new TreeBuilder(file, findings);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MAX_BYTES).build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                builder.accept(event);
                if (builder.hasStopped()) {
                    return Optional.empty();
                }
            }
            return builder.root();
        } catch (MarkedYamlEngineException e) {
            findings.add(SyntaxFault.of(new SourceText(text), builder, e));
        } catch (YamlEngineException e) {
            // What carries no line is about the file as a whole, such as a version of YAML yet to come.
            findings.add(Finding.error(YamlCode.SYNTAX, new Place.Line(file, 1)));
        }
        return Optional.empty();
    }

    private static <T> Checked<T> failed(Finding finding) {
        return new Checked<>(Optional.empty(), List.of(finding));
    }

    /** The finding for a root that is no map: a list, or a text that most likely lacks the blank after a colon. */
    private static Finding notMap(YamlNode root) {
        return root.asText()
                .filter(text ->
                        text.style() == YamlText.Style.PLAIN && text.text().contains(":"))
                .map(text -> SyntaxFault.withoutColon(text.place(), text.text()))
                .orElseGet(() -> Finding.error(YamlCode.ROOT_NOT_MAP, root.place()));
    }
}
