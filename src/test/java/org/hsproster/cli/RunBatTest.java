package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the script, which runs on Windows alone; what Wine can run of it is in {@link RunBatIT}. */
@DisplayName("The start script for Windows, line by line,")
class RunBatTest {

    private static final Path SCRIPT = Path.of("run.bat");
    private static final Pattern PATH_VARIABLE =
            Pattern.compile("%(SELF|HERE|FIRST|STARTED|TARGET|JAR|ARCHIVE|SOURCES|JAVA|JAVA_HOME|SAID|TEMP)[:%]");

    private final String text = read(SCRIPT);
    /** Without comments. */
    private final List<String> lines = text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("rem "))
            .toList();

    @Test
    void endsItsLinesAsCmdExpectsAndIsAscii() {
        assertThat(text).matches("\\p{ASCII}*").doesNotContain("\t");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(read(Path.of(".gitattributes"))).contains("*.bat text eol=crlf\n");
    }

    @Test
    void quotesEveryPath() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                PATH_VARIABLE.matcher(line).results().filter(found -> !isQuoted(line, found.start())))
                        .as(line)
                        .isEmpty());
    }

    /** In %X:~1,2% of an X that is not set, cmd removes %X: alone, and what is left is no longer a condition. */
    @Test
    void cutsPartsOutOfVariablesThatAreNeverEmpty() {
        assertThat(all("%(\\w+):").collect(Collectors.toSet())).containsExactlyInAnyOrder("HERE", "FIRST");
        assertThat(lines).contains("set \"HERE=%~dp0\"", "set \"FIRST=.%~1\"");
    }

    @Test
    void hasEveryLabelThatItGoesToAndNoOther() {
        Set<String> labels = all("(?m)^:(\\w+)").collect(Collectors.toSet());

        assertThat(all("(?:goto |call :)(\\w+)").collect(Collectors.toSet())).isEqualTo(labels);
        assertThat(all("(?m)^:(\\w+)").toList()).doesNotHaveDuplicates();
    }

    @Test
    void returnsFromEverySubroutine() {
        List<String> subroutines = all("call :(\\w+)").distinct().toList();

        assertThat(subroutines).isNotEmpty().allSatisfy(name -> {
            List<String> body = lines.subList(lines.indexOf(":" + name) + 1, lines.size()).stream()
                    .takeWhile(line -> !line.startsWith(":"))
                    .toList();
            assertThat(body).last().asString().as(name).isEqualTo("exit /b 0");
        });
        assertThat(lines.get(lines.indexOf(":say") - 1))
                .as("the script does not run into them")
                .isEqualTo("exit %CODE%");
    }

    @Test
    void endsWithTheCodeOfTheProgramOrOfTheBuild() {
        assertThat(lines).contains("set \"CODE=" + ExitCodes.UNFORESEEN + "\"");
        assertThat(behind("\"%JAVA%\" %OPTIONS%")).hasSize(2).containsOnly("set \"CODE=%ERRORLEVEL%\"");
        assertThat(behind("call mvn ")).containsExactly("set \"BUILT=%ERRORLEVEL%\"");
        assertThat(behind("call :checkJava")).containsExactly("if errorlevel 1 (call :say old-java & goto finish)");
        assertThat(behind(":finish")).containsExactly("if not defined DROPPED exit /b %CODE%");
    }

    @Test
    void waitsForAKeyOnlyBehindADropOrADoubleClick() {
        assertThat(lines.stream().filter(line -> line.contains("pause"))).containsExactly("pause");
        assertThat(lines.get(lines.indexOf("pause") - 1)).isEqualTo("if not defined DROPPED exit /b %CODE%");
        assertThat(behind("pause"))
                .as("cmd ends, and starts nothing that follows an ampersand in a name")
                .containsExactly("exit %CODE%");
    }

    @Test
    void handsArgumentsToTheProgramOnce() {
        assertThat(lines.stream().filter(line -> line.contains("%*")))
                .as("neither in a block nor by call, which read them again")
                .containsExactly("\"%JAVA%\" %OPTIONS% %HSP_ROSTER_JAVA_OPTS% -jar \"%JAR%\" %*");
    }

    @Test
    void handsDroppedFilesOverInAVariableAlone() {
        assertThat(behind(":dropped")).containsExactly("\"%JAVA%\" %OPTIONS% %HSP_ROSTER_JAVA_OPTS% -jar \"%JAR%\"");
        assertThat(lines)
                .containsSubsequence(
                        "for /f \"delims=\" %%L in (\"!CMDCMDLINE! \") do (endlocal & set \"HSP_ROSTER_COMMAND_LINE=%%L\")",
                        "if not defined DROPPED set \"HSP_ROSTER_COMMAND_LINE=\"",
                        "if \"%FIRST%\"==\".\" set \"HSP_ROSTER_COMMAND_LINE=\"",
                        "if defined HSP_ROSTER_COMMAND_LINE goto dropped");
    }

    @Test
    void expandsExclamationMarksOnlyToReadTheCommandLine() {
        List<Integer> with = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).contains("!"))
                .boxed()
                .toList();

        assertThat(with).hasSize(3).allSatisfy(at -> assertThat(lines.get(at)).contains("LINE"));
        assertThat(all("(setlocal EnableDelayedExpansion)")).hasSize(2);
        assertThat(all("do \\((endlocal) &")).hasSize(2);
        assertThat(lines.get(1)).isEqualTo("setlocal DisableDelayedExpansion");
    }

    @Test
    void startsPowerShellOnlyThroughALink() {
        assertThat(lines.stream().filter(line -> line.contains("powershell")))
                .singleElement()
                .asString()
                .startsWith("if not exist \"%HERE%\\pom.xml\" for /f ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.bat", "run.sh"})
    void buildsWithoutColoursAndProgress(String script) {
        assertThat(read(Path.of(script)))
                .contains("mvn --quiet --batch-mode --no-transfer-progress -Dstyle.color=never ");
    }

    @ParameterizedTest
    @CsvSource({"run.bat, call :say", "run.sh, || say"})
    void saysWhatIsMissingInBothLanguages(String script, String say) {
        List<String> names = Pattern.compile(Pattern.quote(say) + " ([\\w-]+)")
                .matcher(read(Path.of(script)))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(names).containsExactlyInAnyOrder("no-java", "old-java", "no-maven");
        assertThat(names).allSatisfy(name -> {
            List<String> sentences =
                    read(Path.of("src/main/start", name + ".txt")).lines().toList();
            assertThat(sentences).hasSize(2);
            assertThat(sentences.get(0)).matches("\\p{ASCII}+\\.");
            assertThat(sentences.get(1)).endsWith("ください。");
        });
    }

    private Stream<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(String.join("\n", lines))
                .results()
                .map(found -> found.group(1));
    }

    /** Returns the line behind each line that begins so. */
    private List<String> behind(String beginning) {
        return IntStream.range(0, lines.size() - 1)
                .filter(at -> lines.get(at).startsWith(beginning))
                .mapToObj(at -> lines.get(at + 1))
                .toList();
    }

    private static boolean isQuoted(String line, int at) {
        return line.substring(0, at).chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
