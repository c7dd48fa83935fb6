package org.hsproster.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is not finished")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions")
class PrivateFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"part", "前の.part", ".a b.xlsx.part"})
    void isItsOwnersAlone(String name) throws IOException {
        Path file = PrivateFile.create(folder.resolve(name));

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void takesThePlaceOfOneThatEverybodyMayRead() throws IOException {
        Path file = Files.writeString(folder.resolve("part"), "of a run before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(PrivateFile.create(file)).isEmptyFile();
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void staysItsOwnersAloneWhenItIsWritten() throws IOException {
        Path file = PrivateFile.create(folder.resolve("part"));

        Files.newOutputStream(file).close();

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void liesInAFolderOfItsOwnersAlone() throws IOException {
        assertThat(permissions(PrivateFolder.make(folder.resolve("not there/part"))))
                .isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("not there")))
                .isEqualTo(permissions(Files.createDirectory(folder.resolve("usual"))));
    }

    @Test
    void getsThePermissionsOfANewFileWhenItIsFinished() throws IOException {
        Path file = PrivateFile.create(folder.resolve("part"));

        OutputPermissions.release(file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(permissions(file)).isEqualTo(permissions(Files.createFile(folder.resolve("usual"))));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
