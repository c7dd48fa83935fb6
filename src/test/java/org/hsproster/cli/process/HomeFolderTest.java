package org.hsproster.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The folders of a process")
class HomeFolderTest {

    private static final Path HOME = Path.of("/srv/データ").toAbsolutePath();

    @Test
    void areThoseOfTheStartScript() {
        HomeFolder home = HomeFolder.of(HOME, Map.of("HSP_ROSTER_SCRIPTS", "/opt/hsp"), Map.of());

        assertThat(home.program()).isEqualTo(HOME.resolve("/opt/hsp"));
        assertThat(home.output()).isEqualTo(HOME.resolve("output"));
        assertThat(home.launcher()).isEmpty();
        assertThat(HomeFolder.of(HOME, Map.of(), Map.of())).isEqualTo(new HomeFolder(HOME));
    }

    @Test
    void areThoseOfTheApplicationImage() {
        HomeFolder home = HomeFolder.of(
                HOME,
                Map.of("HSP_ROSTER_SCRIPTS", "/elsewhere"),
                Map.of("hsp-roster.image", "/opt/人事 部", "jpackage.app-path", "/opt/人事 部/bin/hsp-roster"));

        assertThat(SampleInput.roster(home))
                .isEqualTo(Path.of("/opt/人事 部/sample-input/roster.xlsx").toAbsolutePath());
        assertThat(home.data()).as("data is not beside the sample").isEqualTo(HOME.resolve("data"));
        assertThat(home.launcher()).isEqualTo(Optional.of(Path.of("/opt/人事 部/bin/hsp-roster")));
    }
}
