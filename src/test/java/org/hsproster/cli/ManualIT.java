package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Compares commands, options and exit codes in the documents with those of the program. */
@DisplayName("The manual of the command line")
class ManualIT {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*)");

    /** A command and its continuation lines. */
    private static final Pattern CALL =
            Pattern.compile("(?m)^\\./run\\.sh[ \\t]+([a-z][^\\n#]*(?:\\n[ \\t]+[^\\n#]*)*)");

    /** An option or an argument of a synopsis. */
    private static final Pattern TERM =
            Pattern.compile("\\[[^]]*](\\.\\.\\.)?|--[a-z-]+( [^\\s\\[]+)?|[A-Z]+(\\.\\.\\.)?");

    private static final Map<String, CommandSpec> COMMANDS = new Terminal(Path.of(""))
            .commands().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getCommandSpec()));

    static List<Document> documents() {
        return Document.all();
    }

    static Stream<Arguments> synopses() {
        return Arrays.stream(Manual.values())
                .flatMap(manual -> COMMANDS.keySet().stream().map(name -> arguments(manual, name)));
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryCommandAndNoOther(Manual manual) {
        assertThat(manual.document.section(manual.commands).headings("###"))
                .containsExactlyInAnyOrderElementsOf(
                        COMMANDS.keySet().stream().map(name -> "`" + name + "`").toList());
    }

    @ParameterizedTest
    @MethodSource("synopses")
    void showsTheSynopsisOfEveryCommand(Manual manual, String name) {
        String call = "./run.sh " + name;
        String synopsis =
                manual.document.section("### `" + name + "`").code("sh").get(0);

        assertThat(synopsis).startsWith(call);
        assertThat(terms(synopsis.substring(call.length()).replaceAll("\\s+", " ")))
                .containsExactlyInAnyOrderElementsOf(synopsis(COMMANDS.get(name)));
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryOptionOnceAndNoOther(Manual manual) {
        assertThat(manual.rows(manual.options).stream().map(cells -> cells.get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        options().map(option -> "`" + withLabel(option) + "`").collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void statesTheDefaultsOfOptions(Manual manual) {
        Map<String, String> meanings = manual.rows(manual.options).stream()
                .collect(Collectors.toMap(
                        cells -> cells.get(0), cells -> cells.get(1).replace("`", "")));

        assertThat(options().filter(option -> option.defaultValue() != null))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(meanings.get("`" + withLabel(option) + "`"))
                        .endsWith(manual.byDefault + option.defaultValue()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesNoOptionThatThereIsNot(Document document) {
        assertThat(document.all(OPTION)).isSubsetOf(names(COMMANDS.values().stream()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void callsCommandsWithTheirOwnOptions(Document document) {
        for (String code : document.code("sh")) {
            for (MatchResult call : CALL.matcher(code).results().toList()) {
                String name = command(call.group(1).split("\\s"));
                assertThat(COMMANDS).as(call.group()).containsKey(name);
                assertThat(new Document(document.file(), call.group()).all(OPTION))
                        .as(call.group())
                        .isSubsetOf(names(Stream.of(COMMANDS.get(name))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsTheExitCodes(Manual manual) {
        assertThat(manual.rows(manual.exitCodes).stream().map(cells -> Integer.valueOf(cells.get(0))))
                .containsExactlyInAnyOrderElementsOf(exitCodes());
    }

    @ParameterizedTest
    @EnumSource
    void statesWhichExitCodeIsTheMostSevere(Manual manual) {
        String order = exitCodes().stream()
                .sorted(ExitCodes.BY_GRAVITY.reversed())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));

        assertThat(manual.document.section(manual.exitCodes).text()).contains(manual.byGravity.formatted(order));
    }

    /** Returns the command that the words of a call begin with. */
    private static String command(String[] words) {
        String both = words.length > 1 ? words[0] + " " + words[1] : "";
        return COMMANDS.containsKey(both) ? both : words[0];
    }

    private static List<Integer> exitCodes() {
        return Arrays.stream(ExitCodes.class.getDeclaredFields())
                .filter(field -> field.getType() == int.class && !field.isSynthetic())
                .map(ManualIT::value)
                .toList();
    }

    private static int value(Field constant) {
        try {
            return constant.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> synopsis(CommandSpec command) {
        return Stream.concat(
                        command.positionalParameters().stream().map(ManualIT::argument),
                        own(command).map(ManualIT::term))
                .toList();
    }

    private static String argument(PositionalParamSpec parameter) {
        return parameter.paramLabel() + (parameter.isMultiValue() ? "..." : "");
    }

    private static String term(OptionSpec option) {
        if (option.required()) {
            return withLabel(option);
        }
        return "[" + withLabel(option) + "]" + (option.isMultiValue() ? "..." : "");
    }

    private static String withLabel(OptionSpec option) {
        return option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "");
    }

    private static Stream<OptionSpec> options() {
        return COMMANDS.values().stream().flatMap(ManualIT::own);
    }

    private static Stream<OptionSpec> own(CommandSpec command) {
        return command.options().stream().filter(option -> !option.usageHelp() && !option.versionHelp());
    }

    private static Set<String> names(Stream<CommandSpec> commands) {
        return commands.flatMap(command -> command.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.toSet());
    }

    private static List<String> terms(String synopsis) {
        return TERM.matcher(synopsis).results().map(MatchResult::group).toList();
    }
}
