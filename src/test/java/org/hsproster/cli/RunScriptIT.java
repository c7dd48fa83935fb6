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

    @TempDir
    private Path folder;

    private Path tree;
    private Path made;

    @BeforeEach
    void install() throws IOException {
        tree = folder.toRealPath().resolve("本 体");
        made = folder.resolve("made.txt");
        Files.createDirectories(tree.resolve("target"));
        Files.createDirectory(tree.resolve("src"));
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

    private void java(String script) throws IOException {
        Path java = folder.resolve("path/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, script);
        assertThat(java.toFile().setExecutable(true)).isTrue();
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
        environment.put("PATH", folder.resolve("path") + ":" + System.getenv("PATH"));
        environment.put("MADE", made.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.putAll(variables);
        return builder.start();
    }
}
