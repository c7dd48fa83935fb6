package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Java itself says whether it takes the archive: with {@code -Xshare:on} it does not start without one. */
@DisplayName("The class archive of a copied program")
@EnabledOnOs({OS.LINUX, OS.MAC})
class ClassArchiveIT {

    private static final Path BUILT = Path.of("target");

    @TempDir
    private Path folder;

    @Test
    void isTakenByJavaAfterTheFirstStart() throws Exception {
        assumeThat(BUILT.resolve("hsp-roster.jar"))
                .as("built by the phase package")
                .exists();
        Path first = tree("first", BUILT);
        assertThat(said(first, "")).contains("hsp-roster");
        Path archive = first.resolve("target/hsp-roster.jsa");
        assertThat(archive).isNotEmptyFile();
        assertThat(said(first, "-Xshare:on")).as("the archive of this place").contains("hsp-roster");

        Path second = tree("second", first.resolve("target"));
        Files.copy(archive, second.resolve("target/hsp-roster.jsa"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(
                first.resolve("target/hsp-roster.jsa.for"),
                second.resolve("target/hsp-roster.jsa.for"),
                StandardCopyOption.COPY_ATTRIBUTES);

        assertThat(said(second, "-Xshare:on"))
                .as("a copied archive is made anew before it is used")
                .contains("hsp-roster");
    }

    /** Returns a program without sources, so that nothing is built. */
    private Path tree(String name, Path built) throws IOException {
        Path tree = folder.toRealPath().resolve(name);
        Files.createDirectories(tree.resolve("sample-input"));
        Files.createDirectory(tree.resolve("src"));
        Files.setLastModifiedTime(tree.resolve("src"), FileTime.from(Instant.EPOCH));
        Files.createFile(tree.resolve("pom.xml"));
        Files.setLastModifiedTime(tree.resolve("pom.xml"), FileTime.from(Instant.EPOCH));
        copy(Path.of("run.sh"), tree.resolve("run.sh"));
        copy(Path.of("sample-input/roster.xlsx"), tree.resolve("sample-input/roster.xlsx"));
        Files.createDirectories(tree.resolve("target/lib"));
        copy(built.resolve("hsp-roster.jar"), tree.resolve("target/hsp-roster.jar"));
        try (Stream<Path> libraries = Files.list(built.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                copy(library, tree.resolve("target/lib").resolve(library.getFileName()));
            }
        }
        return tree;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private String said(Path tree, String options) throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(tree + "/run.sh", "--version")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("HSP_ROSTER_JAVA_OPTS", options);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }
}
