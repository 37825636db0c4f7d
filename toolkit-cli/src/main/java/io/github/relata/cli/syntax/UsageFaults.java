package io.github.relata.cli.syntax;

import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a call. */
final class UsageFaults {
    private UsageFaults() {}

    static InvalidInputException of(ParameterException fault, String command, CommandSpec spec) {
        List<Finding> findings = new ArrayList<>();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            unmatched.getUnmatched().forEach(word -> findings.add(unmatched(word, command, spec)));
        } else if (fault instanceof MissingParameterException missing) {
            missing.getMissing().forEach(argument -> findings.add(missing(argument, command)));
        } else if (fault instanceof OverwrittenOptionException twice) {
            findings.add(UsageCode.OPTION_TWICE.error("option", Syntax.nameOf(twice.getOverwritten())));
        } else {
            // All options are texts or flags, so that a flag with a value is all that is left.
            findings.add(UsageCode.FLAG_WITH_VALUE.error("option", Syntax.nameOf(fault.getArgSpec())));
        }
        return new InvalidInputException(findings);
    }

    private static Finding unmatched(String word, String command, CommandSpec spec) {
        if (!word.startsWith("-")) {
            return UsageCode.EXTRA_ARGUMENT.error("value", word, "command", command);
        }
        String name = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
        List<String> known =
                spec.options().stream().map(OptionSpec::longestName).toList();
        return Nearest.to(name, known)
                .map(near -> UsageCode.MISSPELT_OPTION.error("option", name, "nearest", near))
                .orElseGet(() -> UsageCode.UNKNOWN_OPTION.error("option", name, "command", command));
    }

    private static Finding missing(ArgSpec argument, String command) {
        String name = Syntax.nameOf(argument);
        return argument.isOption()
                ? UsageCode.OPTION_WITHOUT_VALUE.error("option", name, "label", argument.paramLabel())
                : UsageCode.MISSING_ARGUMENT.error("argument", name, "command", command);
    }
}
