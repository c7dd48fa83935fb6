package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.HspRoster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Starts the program with the properties that the launcher of an image passes. */
@DisplayName("The program in an application image")
@EnabledOnOs(OS.LINUX)
class ApplicationImageIT {

    private static final String ASSESSED = "output/roster-assessed-2026-11-21.xlsx";

    @TempDir
    private Path folder;

    private Path user;

    @BeforeEach
    void prepare() throws IOException {
        folder = folder.toRealPath();
        user = folder.resolve("利用 者");
    }

    @Test
    void keepsWhatItWritesInItsFolder() throws Exception {
        Path image = image("本 体 & 1");

        assertThat(said(image))
                .contains("hsp-roster assess ROSTER", image.resolve(ASSESSED).toString());
        assertThat(image.resolve(ASSESSED)).exists();
        assertThat(user).doesNotExist();
    }

    /** A bundle stands for a folder that is read-only, which permissions do not make one for root. */
    @Test
    void keepsItWithTheDataOfTheUserOtherwise() throws Exception {
        Path image = image("本体.app");
        Path home = user.resolve("hsp-roster");

        assertThat(said(image)).contains(home.resolve(ASSESSED).toString());
        assertThat(home.resolve(ASSESSED)).exists();
        assertThat(home.resolve("data")).exists();
        assertThat(image)
                .isDirectoryContaining(each -> each.endsWith("sample-input"))
                .isDirectoryNotContaining(each -> !each.endsWith("sample-input"));
        assertThat(said(image, "schedule", "--print", "cron"))
                .contains("HSP_ROSTER_HOME='" + home + "' '" + image.resolve("bin/hsp-roster") + "' monthly");
    }

    private Path image(String name) throws Exception {
        Path image = Files.createDirectory(folder.resolve(name));
        FileSystemUtils.copyRecursively(Path.of("sample-input"), image.resolve("sample-input"));
        return image;
    }

    private String said(Path image, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhsp-roster.image=" + image,
                "-Dhsp-roster.command=hsp-roster",
                "-Djpackage.app-path=" + image.resolve("bin/hsp-roster"),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HspRoster.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("HSP_ROSTER_HOME");
        builder.environment().put("XDG_DATA_HOME", user.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
