package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** The script starts a stand-in for Java, which says what it is asked for and makes a class archive when it is told. */
@DisplayName("The start script")
@EnabledOnOs({OS.LINUX, OS.MAC})
class RunScriptIT {

    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
              case $word in -XX:ArchiveClassesAtExit=*)
                echo archive >"${word#*=}"
                echo made >>"$MADE"
                exit ;;
              esac
            done
            echo "$HSP_ROSTER_HOME|$HSP_ROSTER_SCRIPTS|$*"
            """;

    private static final String BUILDING = "Building hsp-roster (once, and after changes) ...\n";

    @TempDir
    private Path folder;

    private Path tree;
    private Path made;

    @BeforeEach
    void install() throws IOException {
        tree = folder.toRealPath().resolve("本 体");
        made = folder.resolve("made.txt");
        Files.createDirectories(tree.resolve("target"));
        FileSystemUtils.copyRecursively(Path.of("src/main/start"), tree.resolve("src/main/start"));
        Files.createFile(tree.resolve("pom.xml"));
        Files.copy(Path.of("run.sh"), tree.resolve("run.sh"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(tree.resolve("target/hsp-roster.jar"), "jar");
        java(JAVA);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LINK,              TARGET,                BECAUSE
            hsp,               本 体/run.sh,          a relative link
            bin/hsp,           ../本 体/run.sh,       a relative link in another folder
            bin/hsp 2,         hsp,                   a link to a relative link
            人事/hsp,          /bin/hsp 2,            an absolute link to it
            linked/hsp,        ../本 体/run.sh,       a relative link in a folder that is a link itself
            """)
    void findsItsFolderThroughLinks(String link, String target, String because) throws Exception {
        Path root = folder.toRealPath();
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("deep/er"));
        Files.createDirectories(root.resolve("deep/本 体"));
        Files.createSymbolicLink(root.resolve("linked"), Path.of("bin"));
        Files.createDirectories(root.resolve("人事"));
        Files.createSymbolicLink(root.resolve("bin/hsp"), Path.of("../本 体/run.sh"));
        Files.createSymbolicLink(root.resolve("bin/hsp 2"), Path.of("hsp"));
        Path place = root.resolve(link);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(
                    place, target.startsWith("/") ? root.resolve(target.substring(1)) : Path.of(target));
        }

        for (String start : List.of(place.toString(), "./" + link)) {
            assertThat(started(root, start, "rules"))
                    .as(because)
                    .startsWith(tree + "|" + tree + "|")
                    .endsWith("-jar " + tree + "/target/hsp-roster.jar rules\n");
        }
    }

    @Test
    void keepsTheNameOfALinkedFolder() throws Exception {
        Path current = Files.createSymbolicLink(folder.toRealPath().resolve("current"), tree);

        assertThat(started(folder, current + "/run.sh", "rules"))
                .as("a link that is turned to the next version stays the home")
                .startsWith(current + "|" + current + "|");
        started(folder, tree + "/run.sh", "rules");
        started(folder, current + "/run.sh", "rules");
        assertThat(made).as("one class archive for all names of the folder").hasContent("made");
    }

    @Test
    void passesAnotherHomeAndItsOwnFolder() throws Exception {
        assertThat(started(folder, Map.of("HSP_ROSTER_HOME", "/srv/データ"), tree + "/run.sh", "monthly"))
                .startsWith("/srv/データ|" + tree + "|");
    }

    @Test
    void makesTheClassArchiveOnce() throws Exception {
        for (int start = 0; start < 3; start++) {
            assertThat(started(folder, tree + "/run.sh", "rules"))
                    .contains("-XX:SharedArchiveFile=" + tree + "/target/hsp-roster.jsa ");
        }
        assertThat(made).hasContent("made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied", "copied with times", "moved", "another Java", "a new jar", "an older jar"})
    void makesTheClassArchiveAnewOnceWhereJavaWouldNotTakeIt(String what) throws Exception {
        started(folder, tree + "/run.sh", "rules");
        Path there = folder.toRealPath().resolve("there");
        Path jar = tree.resolve("target/hsp-roster.jar");
        switch (what) {
            case "copied" -> {
                FileSystemUtils.copyRecursively(tree, there);
                touch(there.resolve("target/hsp-roster.jar"), Instant.now());
            }
            case "copied with times" -> said(folder, Map.of(), "cp", "-pR", tree.toString(), there.toString());
            case "moved" -> Files.move(tree, there);
            case "another Java" -> java(JAVA + "# of another version\n");
            case "a new jar" -> touch(jar, Instant.now().plusSeconds(60));
            default -> {
                touch(tree.resolve("pom.xml"), Instant.EPOCH);
                touch(tree.resolve("src"), Instant.EPOCH);
                touch(jar, Instant.EPOCH.plusSeconds(60));
            }
        }
        String script = (Files.exists(there) ? there : tree) + "/run.sh";

        started(folder, script, "rules");
        started(folder, script, "rules");

        assertThat(made).hasContent("made\nmade");
    }

    @Test
    void makesTheClassArchiveAnewWhereThatWasStopped() throws Exception {
        started(folder, tree + "/run.sh", "rules");
        Path there = Files.move(tree, folder.toRealPath().resolve("back\\slash"));
        java(JAVA.replace("echo archive", "kill $PPID; exit; echo archive"));
        Process stopped = start(folder, Map.of(), there + "/run.sh", "rules");
        assertThat(stopped.waitFor()).isNotZero();

        java(JAVA);
        started(folder, there + "/run.sh", "rules");
        started(folder, there + "/run.sh", "rules");

        assertThat(made).hasContent("made\nmade");
    }

    @Test
    void goesOnWithoutAClassArchiveWhereItCannotBeWritten() throws Exception {
        // A folder in the place of the file that is written beside it: permissions do not stop root.
        Files.createDirectory(tree.resolve("target/hsp-roster.jsa.for"));

        assertThat(started(folder, tree + "/run.sh", "rules")).endsWith("rules\n");
        assertThat(made).doesNotExist();
    }

    @Test
    void prefersTheJavaOfJavaHome() throws Exception {
        Path there = folder.toRealPath().resolve("j d k");
        program(there.resolve("bin/java"), JAVA.replace("echo \"$HSP", "echo \"of JAVA_HOME $HSP"));

        assertThat(started(folder, Map.of("JAVA_HOME", there.toString()), tree + "/run.sh", "rules"))
                .startsWith("of JAVA_HOME ");
        assertThat(started(folder, Map.of("JAVA_HOME", folder.toString()), tree + "/run.sh", "rules"))
                .as("no Java is there")
                .startsWith(tree + "|");
        assertThat(started(folder, Map.of("JAVA_HOME", ""), tree + "/run.sh", "rules"))
                .startsWith(tree + "|");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            WHAT      | ENGLISH                                          | JAPANESE
            no java   | No Java was found: install a JDK, version 17 or  | Java が見つかりません。JDK 17 以降を
            a stub    | No Java was found: install a JDK, version 17 or  | Java が見つかりません。JDK 17 以降を
            1.8.0_402 | This Java is too old: install a JDK, version 17  | Java のバージョンが古すぎます。JDK 17 以降を
            16.0.2    | This Java is too old: install a JDK, version 17  | Java のバージョンが古すぎます。JDK 17 以降を
            no mvn    | The program has to be built, and Maven was not   | プログラムのビルドに必要な Maven が見つかりません。
            """)
    void saysWhatIsMissing(String what, String english, String japanese) throws Exception {
        Path path = onlyTheSystem();
        switch (what) {
            case "no java" -> {}
            case "a stub" ->
                program(path.resolve("java"), "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n");
            case "no mvn" -> {
                program(path.resolve("java"), JAVA);
                Files.delete(tree.resolve("target/hsp-roster.jar"));
            }
            default ->
                program(
                        path.resolve("java"),
                        "#!/bin/sh\necho 'Picked up _JAVA_OPTIONS: -Xmx1g' >&2\necho 'openjdk version \"" + what
                                + "\" 2024-01-16' >&2\n");
        }

        assertThat(refused(path, "ja_JP.UTF-8"))
                .startsWith(english)
                .contains("\n" + japanese)
                .hasLineCount(2);
        assertThat(refused(path, "C")).startsWith(english).hasLineCount(1);
    }

    @Test
    void startsOnJava17AndLaterVersions() throws Exception {
        for (String version : List.of("17", "17.0.9", "21-ea", "25.0.1")) {
            java(JAVA.replace(
                    "#!/bin/sh", "#!/bin/sh\n[ \"$1\" != -version ] || exec echo 'java version \"" + version + "\"'"));
            assertThat(started(folder, tree + "/run.sh", "rules")).as(version).endsWith("rules\n");
        }
    }

    @Test
    void buildsWithoutColoursAndProgress() throws Exception {
        Path jar = tree.resolve("target/hsp-roster.jar");
        Files.delete(jar);
        program(folder.resolve("path/mvn"), "#!/bin/sh\nprintf '\\033[1;31mno network\\033[0m\\n'\nexit 1\n");
        Process failed = start(folder, Map.of(), tree + "/run.sh", "rules");
        assertThat(failed.waitFor()).isEqualTo(ExitCodes.UNFORESEEN);
        assertThat(folder.resolve("said.txt")).hasContent(BUILDING + "no network\n");

        program(folder.resolve("path/mvn"), "#!/bin/sh\nprintf '\\033[0m'\necho \"$*\" >\"$JAR\"\n");
        assertThat(started(folder, Map.of("JAR", jar.toString()), tree + "/run.sh", "rules"))
                .startsWith(BUILDING + tree)
                .endsWith("rules\n");
        assertThat(jar)
                .hasContent("--quiet --batch-mode --no-transfer-progress -Dstyle.color=never --file " + tree
                        + "/pom.xml -DskipTests package");
    }

    /** Returns a folder with what the script calls, and neither Java nor Maven. */
    private Path onlyTheSystem() throws IOException {
        Path path = Files.createDirectories(folder.resolve("system"));
        for (String name : List.of("dirname", "readlink", "find", "head", "cat", "sed", "cksum", "touch", "mv")) {
            program(path.resolve(name), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
        }
        return path;
    }

    private String refused(Path path, String locale) throws Exception {
        Process process =
                start(folder, Map.of("PATH", path.toString(), "LC_ALL", locale), "/bin/sh", tree + "/run.sh", "rules");
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said.txt")).replace(BUILDING, "");
        assertThat(process.exitValue()).as(said).isEqualTo(ExitCodes.UNFORESEEN);
        return said;
    }

    private void java(String script) throws IOException {
        program(folder.resolve("path/java"), script);
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void touch(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private String started(Path from, String... command) throws Exception {
        return said(from, Map.of(), command);
    }

    private String started(Path from, Map<String, String> variables, String... command) throws Exception {
        return said(from, variables, command);
    }

    private String said(Path from, Map<String, String> variables, String... command) throws Exception {
        Process process = start(from, variables, command);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said.txt"));
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private Process start(Path from, Map<String, String> variables, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("HSP_ROSTER_HOME");
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.resolve("path") + ":" + System.getenv("PATH"));
        environment.put("MADE", made.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.putAll(variables);
        return builder.start();
    }
}
