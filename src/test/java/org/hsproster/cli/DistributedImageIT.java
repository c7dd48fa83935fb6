package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip that {@code mvn -Pdist package} has made, unpacked by a user without Java and Maven. */
@Tag("dist")
@DisplayName("The application in the zip")
@EnabledOnOs(value = OS.LINUX, disabledReason = "the permissions of the zip")
class DistributedImageIT {

    private static final Path DIST = Path.of("target/dist");
    private static final long MOST_BYTES = 120_000_000;

    @TempDir
    private Path folder;

    private Path zip = Path.of("");
    private Path place = Path.of("");
    private Path image = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        assumeThat(DIST).as("no zip was built").isDirectory();
        try (Stream<Path> files = Files.list(DIST)) {
            zip = files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        place = Files.createDirectories(folder.toRealPath().resolve("人事 部 & 1"));
        image = place.resolve("hsp-roster");
        unpackAgain();
    }

    @Test
    void isSmallAndHasItsSum() throws IOException {
        assertThat(Files.size(zip)).isLessThan(MOST_BYTES);
        String sum;
        try (InputStream in = Files.newInputStream(zip)) {
            sum = DigestUtils.sha256Hex(in);
        }
        assertThat(DIST.resolve("SHA256SUMS")).hasContent(sum + " *" + zip.getFileName());
    }

    @Test
    void tellsWhatIsInIt() throws IOException {
        assertThat(image).isDirectoryContaining(file -> file.endsWith("LICENSE"));
        assertThat(Files.readString(image.resolve("NOTICE"))).contains("Apache License 2.0");
        assertThat(Files.readString(image.resolve("sbom.cdx.json"))).contains("CycloneDX", "poi-ooxml", "hsqldb");
        assertThat(image.resolve("lib/runtime/legal")).isDirectory();
    }

    @Test
    void assessesTheSampleAndRostersOfItsUser() throws Exception {
        assertThat(said(ExitCodes.DONE)).contains("roster-assessed-2026-11-21.xlsx");
        assertThat(image.resolve("output/roster-assessed-2026-11-21.xlsx")).exists();

        Path roster = place.resolve("名簿 %1!.csv");
        Files.writeString(
                roster,
                "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n1,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n",
                Charset.forName("windows-31j"));
        assertThat(said(ExitCodes.DONE, roster.toString(), "--as-of", "2026-11-21", "--lang", "ja"))
                .contains("名簿 %1!.csv：判定しました。", "○ 余裕あり");
    }

    @Test
    void worksEveryMonthAndKeepsItsDataInAnUpdate() throws Exception {
        Files.copy(
                Path.of("sample-input/roster.xlsx"),
                Files.createDirectories(image.resolve("inbox")).resolve("roster.xlsx"));
        said(ExitCodes.DONE, "monthly", "--as-of", "2026-11-21", "--lang", "en");
        assertThat(image.resolve("archive/2026-11/roster.xlsx")).exists();

        unpackAgain();

        assertThat(said(ExitCodes.DONE, "history", "--lang", "en")).contains("2026-11-21");
    }

    /** The administrator's rights to write anywhere are given up, where the tests have them. */
    @Test
    void writesToTheDataOfTheUserWhereItsFolderIsReadOnly() throws Exception {
        Path user = Files.createDirectories(folder.resolve("利用者"));
        Files.setPosixFilePermissions(image, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Process process = start(Map.of("XDG_DATA_HOME", user.toString()), withoutPrivileges(), List.of());
            String said = said(process);
            assertThat(process.waitFor()).as(said).isEqualTo(ExitCodes.DONE);
        } finally {
            Files.setPosixFilePermissions(image, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(user.resolve("hsp-roster/output/roster-assessed-2026-11-21.xlsx"))
                .exists();
        assertThat(image.resolve("output")).doesNotExist();
    }

    @Test
    void servesThePage() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = start(Map.of(), List.of(), List.of("serve", "--port", String.valueOf(port), "--lang", "en"));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                    .build();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(HttpClient.newHttpClient()
                                    .send(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                            .isLessThan(500));
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private void unpackAgain() throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                Path target = place.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                    assertThat(target.toFile().setExecutable((entry.getUnixMode() & 0100) != 0))
                            .isTrue();
                }
            }
        }
    }

    private String said(int code, String... words) throws Exception {
        Process process = start(Map.of(), List.of(), List.of(words));
        String said = said(process);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    private static String said(Process process) throws IOException {
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> withoutPrivileges() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeThat(setpriv).as("gives up the rights of an administrator").exists();
        return List.of(setpriv.toString(), "--inh-caps=-dac_override", "--bounding-set=-dac_override");
    }

    /** Starts the launcher with nothing on the path and no variable that names a Java. */
    private Process start(Map<String, String> variables, List<String> before, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(image.resolve("bin/hsp-roster").toString());
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/nowhere", "LC_ALL", "C.UTF-8", "HOME", folder.toString()));
        builder.environment().putAll(variables);
        return builder.start();
    }
}
