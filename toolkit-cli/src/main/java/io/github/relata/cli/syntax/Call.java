package io.github.relata.cli.syntax;

import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What a command was called with. Values that do not fit are refused with a word on what would. */
public final class Call {
    private final ParseResult parsed;

    Call(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Whether an option is given. */
    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** The argument of a label; empty where it was left out in favour of help. */
    public String argument(String label) {
        List<String> all = arguments(label);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The file that an argument names. */
    public Path file(String label) {
        return path(argument(label));
    }

    /** The file that an option names. */
    public Optional<Path> fileOf(String option) {
        return value(option).map(Call::path);
    }

    /** All arguments of a label. */
    public List<String> arguments(String label) {
        List<String> arguments = new ArrayList<>();
        for (PositionalParamSpec position : parsed.matchedPositionals()) {
            if (position.paramLabel().equals(label)) {
                arguments.addAll(position.stringValues());
            }
        }
        return arguments;
    }

    /** The value of an option. */
    public Optional<String> value(String option) {
        return has(option) ? Optional.of(parsed.matchedOptionValue(option, "")) : Optional.empty();
    }

    /** The values of an option that stand in one word with commas between. */
    public List<String> values(String option) {
        return value(option)
                .map(text ->
                        List.of(text.split(",", -1)).stream().map(String::strip).toList())
                .orElse(List.of());
    }

    /** The whole number of an option. */
    public OptionalLong wholeNumber(String option) {
        Optional<String> text = value(option);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text.get()));
        } catch (NumberFormatException e) {
            throw UsageCode.NOT_A_WHOLE_NUMBER.refusal("option", option, "value", text.get());
        }
    }

    /** The count of an option, at least 1. */
    public OptionalInt count(String option) {
        OptionalLong number = wholeNumber(option);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsLong() < 1) {
            throw UsageCode.TOO_SMALL.refusal("option", option, "value", Long.toString(number.getAsLong()));
        }
        return OptionalInt.of((int) Math.min(number.getAsLong(), Integer.MAX_VALUE));
    }

    /** The value of an option that is one of a few. */
    public <E extends Enum<E>> Optional<E> choice(String option, Class<E> type) {
        return value(option).map(text -> choice(option, type, text));
    }

    /** The values of an option, with commas between, that are among a few. */
    public <E extends Enum<E>> List<E> choices(String option, Class<E> type) {
        return values(option).stream().map(text -> choice(option, type, text)).toList();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw UsageCode.NOT_A_PATH.refusal("value", text);
        }
    }

    private static <E extends Enum<E>> E choice(String option, Class<E> type, String text) {
        List<String> keys = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String key = key(constant);
            if (key.equals(text.toLowerCase(Locale.ROOT))) {
                return constant;
            }
            keys.add(key);
        }
        String choices = String.join(", ", keys);
        throw Nearest.to(text, keys)
                .map(near -> UsageCode.MISSPELT_CHOICE.refusal(
                        "option", option, "value", text, "nearest", near, "choices", choices))
                .orElseGet(() -> UsageCode.UNKNOWN_CHOICE.refusal("option", option, "value", text, "choices", choices));
    }

    /** The word by which a choice is made. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
