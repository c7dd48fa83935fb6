package org.hsproster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The notices of what is shipped")
class NoticeIT {

    private static final Path PROGRAM = Path.of("target", "hsp-roster.jar");

    @Test
    void nameEveryLibraryOfTheProgramAndNoOther() throws IOException {
        assumeThat(PROGRAM).exists();

        assertThat(named()).containsExactlyInAnyOrderElementsOf(shipped());
    }

    private static List<String> named() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("NOTICE"))) {
            return lines.filter(line -> line.startsWith("  "))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .toList();
        }
    }

    /** The names of the jars on the class path of the program, without their versions. */
    private static List<String> shipped() throws IOException {
        try (JarFile program = new JarFile(PROGRAM.toFile())) {
            String classPath = program.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(classPath.split(" "))
                    .map(jar -> jar.replaceFirst("^lib/", "").replaceFirst("-\\d.*$", ""))
                    .toList();
        }
    }
}
