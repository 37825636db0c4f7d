package io.github.relata.model.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a study declares about how its data file is written; what it leaves out is found from the file.
 *
 * @param format the name of an export format, or "auto"
 * @param sheet the sheet of a workbook, by name or by its number from 1; left out: the first
 * @param dictionary the file that tells what the columns hold, where the format has one
 * @param threads how many threads may read at once; the result is the same for any number
 */
public record IntakeOptions(
        String format,
        Optional<Encoding> encoding,
        Optional<Character> delimiter,
        Optional<Character> decimal,
        Optional<String> sheet,
        Optional<Path> dictionary,
        int threads) {
    /** The format that is found from the file. */
    public static final String AUTO = "auto";

    public IntakeOptions {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
    }

    /** Everything is found from the file, on all processors. */
    public static IntakeOptions auto() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new IntakeOptions(
                AUTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                processors);
    }

    /** The same with an export format. */
    public IntakeOptions withFormat(String name) {
        return new IntakeOptions(name, encoding, delimiter, decimal, sheet, dictionary, threads);
    }

    /** The same with a declared encoding. */
    public IntakeOptions withEncoding(Encoding declared) {
        return new IntakeOptions(format, Optional.of(declared), delimiter, decimal, sheet, dictionary, threads);
    }

    /** The same with a declared delimiter. */
    public IntakeOptions withDelimiter(char declared) {
        return new IntakeOptions(format, encoding, Optional.of(declared), decimal, sheet, dictionary, threads);
    }

    /** The same with a declared decimal mark. */
    public IntakeOptions withDecimal(char declared) {
        return new IntakeOptions(format, encoding, delimiter, Optional.of(declared), sheet, dictionary, threads);
    }

    /** The same with a declared sheet of a workbook. */
    public IntakeOptions withSheet(String declared) {
        return new IntakeOptions(format, encoding, delimiter, decimal, Optional.of(declared), dictionary, threads);
    }

    /** The same with a declared dictionary. */
    public IntakeOptions withDictionary(Path declared) {
        return new IntakeOptions(format, encoding, delimiter, decimal, sheet, Optional.of(declared), threads);
    }

    /** The same with a bound on threads. */
    public IntakeOptions withThreads(int bound) {
        return new IntakeOptions(format, encoding, delimiter, decimal, sheet, dictionary, bound);
    }
}
