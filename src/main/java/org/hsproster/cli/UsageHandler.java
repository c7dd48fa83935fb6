package org.hsproster.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.cli.argument.LanguageConverter;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.report.wording.StartCommand;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints a wrong use of the command line in one sentence, in the language of the messages. */
record UsageHandler(CommandContext context) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine command = failure.getCommandLine();
        CommandOutput console = new CommandOutput(
                command.getOut(),
                command.getErr(),
                LanguageConverter.named(List.of(words)).orElse(context.language()));
        UsageException wrong = wrongUse(failure);
        Optional<String> name = Optional.ofNullable(failure.getArgSpec()).map(UsageHandler::name);
        if (name.isPresent() && isAboutAValue(failure)) {
            console.error("usage.at", name.get(), console.sentence(wrong));
        } else {
            console.error(wrong);
        }
        return ExitCodes.USAGE;
    }

    private static boolean isAboutAValue(ParameterException failure) {
        return !(failure instanceof MissingParameterException || failure instanceof OverwrittenOptionException);
    }

    private static UsageException wrongUse(ParameterException failure) {
        String help = help(failure.getCommandLine());
        if (failure.getCause() instanceof UsageException known) {
            return known;
        }
        if (failure instanceof MissingParameterException missing) {
            return new UsageException(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageHandler::synopsis).collect(Collectors.joining(", ")),
                    help);
        }
        if (failure instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown, help);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return new UsageException("usage.twice", name(twice.getOverwritten()));
        }
        return Optional.ofNullable(failure.getArgSpec())
                .map(argument -> wrongValue(argument, String.valueOf(failure.getValue()), help))
                .orElseGet(() -> new UsageException("usage.other", help));
    }

    private static UsageException unknown(UnmatchedArgumentException failure, String help) {
        String word = failure.getUnmatched().get(0);
        List<String> suggestions = failure.getSuggestions();
        return suggestions.isEmpty()
                ? new UsageException("usage.unknown", word, help)
                : new UsageException("usage.unknown.near", word, suggestions.get(0), help);
    }

    private static UsageException wrongValue(ArgSpec argument, String value, String help) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (argument.arity().max() == 0) {
            return new UsageException("usage.noValue");
        }
        if (type.isEnum()) {
            return new UsageException("usage.word", value, argument.paramLabel().replace("|", ", "));
        }
        if (type == int.class) {
            return new UsageException("usage.number", value, argument.defaultValue());
        }
        return type == Path.class ? new UsageException("usage.path", value) : new UsageException("usage.other", help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String synopsis(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    /** Returns the call that explains a command. */
    private static String help(CommandLine command) {
        String words = command.getCommandSpec().qualifiedName();
        int firstWord = words.indexOf(' ');
        return StartCommand.name() + (firstWord < 0 ? "" : words.substring(firstWord)) + " --help";
    }
}
