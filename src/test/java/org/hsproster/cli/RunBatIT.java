package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the script under Wine, where that is installed. A copy of Wine's cmd.exe stands for java.exe: it reads from
 * standard input what to print, and the code to end with.
 *
 * <p>Wine 8 cannot run all of it, and {@link RunBatTest} reads what it cannot:
 *
 * <ul>
 *   <li>It knows no {@code CMDCMDLINE}, and expands {@code !} too late in {@code for /f}: files are not seen as dropped,
 *       and the window does not wait.
 *   <li>It expands the value of a variable again: a folder with % is not found.
 *   <li>Its robocopy lists nothing, and its fc finds any two files equal: changed sources are not built.
 *   <li>The stand-in prints no version: an old Java is not refused.
 *   <li>It prints Japanese folders as question marks, and has no PowerShell to follow a symbolic link with.
 * </ul>
 */
@DisplayName("The start script for Windows, under Wine,")
class RunBatIT {

    private static final List<Path> WINE = List.of(Path.of("/usr/bin/wine"), Path.of("/usr/bin/wine64"));
    private static final String SCRIPT_OF_JAVA = "echo [%HSP_ROSTER_HOME%] [%HSP_ROSTER_SCRIPTS%]\r\nexit 3\r\n";

    @TempDir
    private static Path machine;

    @TempDir
    private Path folder;

    private Path tree;
    private Path path;

    @BeforeAll
    static void install() throws Exception {
        assumeThat(WINE).as("Wine is not installed").anyMatch(Files::isExecutable);
        assertThat(wine(machine, Map.of(), "", "cmd", "/c", "exit", "5").code()).isEqualTo(5);
    }

    @AfterAll
    static void stop() throws Exception {
        if (Files.isExecutable(Path.of("/usr/bin/wineserver"))) {
            ProcessBuilder builder = new ProcessBuilder("/usr/bin/wineserver", "-k");
            builder.environment().put("WINEPREFIX", machine.resolve("wine").toString());
            builder.start().waitFor(10, TimeUnit.SECONDS);
        }
        Path drives = machine.resolve("wine/dosdevices"); // links to all of this machine
        if (Files.isDirectory(drives)) {
            try (Stream<Path> links = Files.list(drives)) {
                for (Path link : links.toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    @BeforeEach
    void unpack() throws IOException {
        path = Files.createDirectories(folder.resolve("path"));
        unpack("tree");
        Files.writeString(tree.resolve("target/hsp-roster.jar"), "jar");
        java(path);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FOLDER        | PRINTED       | BECAUSE
            hsp           | hsp           | a plain name
            my hsp        | my hsp        | blanks
            r & d         | r & d         | an ampersand
            Files (x86)   | Files (x86)   | brackets
            wow!          | wow!          | an exclamation mark
            it's ^a       | it's ^a       | an apostrophe and a caret
            人事 部       | ?? ?          | Japanese, which Wine cannot print
            """)
    void startsInAnyFolderWithTheCodeOfTheProgram(String name, String printed, String because) throws Exception {
        unpack(name);
        Files.writeString(tree.resolve("target/hsp-roster.jar"), "jar");

        Said said = run(Map.of(), "monthly", "--lang", "ja");

        assertThat(said.code()).as(said.out()).isEqualTo(3);
        String home = windows(folder) + "\\" + printed;
        assertThat(said.out()).as(because).contains("[" + home + "] [" + home + "]");
        assertThat(tree.resolve("target/hsp-roster.jsa.for"))
                .as("the class archive was tried")
                .exists();
    }

    @Test
    void prefersTheJavaOfJavaHomeAndANamedHome() throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("j d k (x)/bin"));
        java(jdk);
        Files.delete(path.resolve("java.exe"));

        assertThat(run(Map.of("JAVA_HOME", windows(jdk.getParent()), "HSP_ROSTER_HOME", "C:\\a & b"))
                        .out())
                .contains("[C:\\a & b] [" + windows(tree) + "]");
        Said without = run(Map.of("JAVA_HOME", windows(folder)));
        assertThat(without.code()).isEqualTo(ExitCodes.UNFORESEEN);
        assertThat(without.out())
                .contains("No Java was found: ", "Java が見つかりません。")
                .hasLineCount(2);
    }

    @Test
    void buildsWithMavenWhichMayBeMissingOrFail() throws Exception {
        Files.delete(tree.resolve("target/hsp-roster.jar"));
        Said missing = run(Map.of());
        assertThat(missing.code()).isEqualTo(ExitCodes.UNFORESEEN);
        assertThat(missing.out()).contains("Maven was not found: ", "Maven が見つかりません。");

        maven("echo no network>target\\build.log", "exit /b 1");
        Said failed = run(Map.of());
        assertThat(failed.code()).isEqualTo(ExitCodes.UNFORESEEN);
        assertThat(failed.out()).contains("Building hsp-roster (once, and after changes) ...", "no network");

        maven("echo %*>target\\arguments.txt", "echo jar>target\\hsp-roster.jar", "exit /b 0");
        assertThat(run(Map.of()).code()).isEqualTo(3);
        assertThat(tree.resolve("target/arguments.txt"))
                .content()
                .contains("--batch-mode --no-transfer-progress -Dstyle.color=never");
    }

    private void unpack(String name) throws IOException {
        tree = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(tree.resolve("target"));
        FileSystemUtils.copyRecursively(Path.of("src/main/start"), tree.resolve("src/main/start"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.copy(Path.of("run.bat"), tree.resolve("run.bat"));
    }

    private static void java(Path bin) throws IOException {
        Files.copy(machine.resolve("wine/drive_c/windows/system32/cmd.exe"), bin.resolve("java.exe"));
    }

    private void maven(String... lines) throws IOException {
        Files.writeString(path.resolve("mvn.cmd"), "@echo off\r\n" + String.join("\r\n", lines) + "\r\n");
    }

    private Said run(Map<String, String> variables, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("cmd", "/c", "run.bat"));
        command.addAll(Arrays.asList(words));
        return wine(tree, variables, windows(path), command.toArray(String[]::new));
    }

    private static String windows(Path file) {
        return "Z:" + file.toString().replace('/', '\\');
    }

    private static Said wine(Path from, Map<String, String> variables, String path, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(WINE.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow()
                .toString()));
        command.addAll(Arrays.asList(words));
        Path in = Files.writeString(machine.resolve("in.txt"), SCRIPT_OF_JAVA);
        Path out = machine.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        List.of("HSP_ROSTER_HOME", "JAVA_HOME", "DISPLAY").forEach(builder.environment()::remove);
        builder.environment().put("WINEPREFIX", machine.resolve("wine").toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("WINEPATH", path);
        builder.environment().putAll(variables);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Said(
                process.waitFor(), Files.readString(out, StandardCharsets.UTF_8).replace("\r", ""));
    }

    private record Said(int code, String out) {}
}
