package io.github.relata.cli;

import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says what was most likely meant by a word that is no command. */
final class UnknownCommand {
    private static final List<String> STUDY_ENDINGS = List.of(".yaml", ".yml");
    private static final List<String> DATA_ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".sav");

    private UnknownCommand() {}

    static InvalidInputException refusal(String word) {
        if (endsWith(word, STUDY_ENDINGS)) {
            return UsageCode.STUDY_WITHOUT_COMMAND.refusal("file", word);
        }
        if (endsWith(word, DATA_ENDINGS) || isFile(word)) {
            return UsageCode.DATA_WITHOUT_COMMAND.refusal("file", word);
        }
        return Nearest.to(word, Commands.all())
                .map(near -> UsageCode.MISSPELT_COMMAND.refusal("command", word, "nearest", near))
                .orElseGet(() -> UsageCode.UNKNOWN_COMMAND.refusal("command", word));
    }

    private static boolean endsWith(String word, List<String> endings) {
        return endings.stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
