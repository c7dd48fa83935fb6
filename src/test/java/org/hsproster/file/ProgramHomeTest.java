package org.hsproster.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The folder of settings, data and outputs")
class ProgramHomeTest {

    /** The folders of the table are joined with the separator of the system that the test runs on. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
            OS         | NAMED | IMAGE            | WRITABLE | APPDATA    | XDG_DATA_HOME | HOME                                         | BECAUSE
            Linux      | /srv  | /opt/hsp         | true     | -          | -             | /srv                                         | a named folder beats the image
            Linux      | /srv  | /opt/hsp         | false    | -          | /data         | /srv                                         | and the folder of the user
            Windows 11 | /srv  | /opt/hsp         | true     | /roaming   | -             | /srv                                         | on every system
            Linux      | ' '   | /opt/hsp         | true     | -          | -             | /opt/hsp                                     | a blank name is none
            Linux      | -     | /opt/人事 部     | true     | -          | -             | /opt/人事 部                                 | the image
            Linux      | -     | /opt/x/../hsp    | true     | -          | -             | /opt/hsp                                     | the image, by its shortest name
            Windows 11 | -     | /opt/hsp         | true     | /roaming   | -             | /opt/hsp                                     | the image on Windows
            Mac OS X   | -     | /opt/hsp         | true     | -          | -             | /opt/hsp                                     | the image on macOS
            Windows 11 | -     | /opt/hsp         | false    | /roaming   | /data         | /roaming/hsp-roster                          | the user may not write into the image
            Windows 10 | -     | /opt/hsp         | false    | -          | -             | /home/ada/AppData/Roaming/hsp-roster         | where Windows keeps such data by default
            Windows 10 | -     | /opt/hsp         | false    | ' '        | -             | /home/ada/AppData/Roaming/hsp-roster         | a blank variable is none
            Mac OS X   | -     | /opt/hsp         | false    | /roaming   | /data         | /home/ada/Library/Application Support/hsp-roster | variables of other systems are not read
            Mac OS X   | -     | /opt/hsp.app     | true     | -          | -             | /home/ada/Library/Application Support/hsp-roster | an update replaces a bundle with all that is in it
            Linux      | -     | /opt/hsp         | false    | /roaming   | /data         | /data/hsp-roster                             | the user names a place for data
            Linux      | -     | /opt/hsp         | false    | -          | data          | /home/ada/.local/share/hsp-roster            | a relative place is ignored, as its specification says
            Linux      | -     | /opt/hsp         | false    | -          | -             | /home/ada/.local/share/hsp-roster            | where Linux keeps such data by default
            FreeBSD    | -     | /opt/hsp         | false    | -          | -             | /home/ada/.local/share/hsp-roster            | as on Linux
            """)
    void isFoundOnEverySystem(
            String system,
            String named,
            String image,
            boolean isWritable,
            String appData,
            String xdgDataHome,
            String home,
            String because) {
        Map<String, String> variables = new HashMap<>();
        variables.put("HSP_ROSTER_HOME", named);
        variables.put("APPDATA", appData);
        variables.put("XDG_DATA_HOME", xdgDataHome);
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/home/ada", "hsp-roster.image", image);

        assertThat(new ProgramHome(variables, properties).folder(folder -> isWritable))
                .as(because)
                .isEqualTo(Path.of(home).toAbsolutePath());
    }

    @Test
    void isTheCurrentOneWithoutAnImage() {
        ProgramHome home = new ProgramHome(Map.of("XDG_DATA_HOME", "/data"), Map.of("os.name", "Linux"));

        assertThat(home.folder(folder -> false)).isEqualTo(Path.of("").toAbsolutePath());
        assertThat(home.image()).isEmpty();
    }

    @Test
    void mayBeNamedByARelativePath() {
        assertThat(new ProgramHome(Map.of("HSP_ROSTER_HOME", "data"), Map.of()).folder(folder -> true))
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void isWritableWhereAFileCanBeCreatedAndDeleted(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(ProgramHome.isWritable(folder)).isTrue();
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
        assertThat(ProgramHome.isWritable(file)).as("no folder").isFalse();
        assertThat(ProgramHome.isWritable(folder.resolve("missing"))).isFalse();
        if (Files.isDirectory(Path.of("/proc/self"))) {
            assertThat(ProgramHome.isWritable(Path.of("/proc/self")))
                    .as("a file system that takes no files, not even of root")
                    .isFalse();
        }
    }
}
