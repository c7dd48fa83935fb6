package org.hsproster.testing.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, if it is installed. */
public final class LibreOffice {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    /** The setting to recalculate all formulas on load, for files of any program. */
    private static final String RECALCULATES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value>
            </prop></item>
            </oor:items>
            """;

    private final Path folder;

    private LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Returns LibreOffice with a profile in a folder; skips the test if it is not installed. */
    public static LibreOffice in(Path folder) throws IOException {
        assumeThat(PROGRAM)
                .as("LibreOffice is not installed, so nothing tells what it makes of a copy")
                .exists();
        Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), RECALCULATES);
        return new LibreOffice(folder);
    }

    /** Opens a file, calculates it and saves it in another format. */
    public Path convert(Path file, String format) throws IOException, InterruptedException {
        return convert(file, format, List.of());
    }

    /** Opens a CSV file in UTF-8 as a user in Japan would, and saves it in another format. */
    public Path convertCsv(Path file, String format) throws IOException, InterruptedException {
        return convert(file, format, List.of("--infilter=CSV:44,34,76,1,,1041,false,true"));
    }

    private Path convert(Path file, String format, List<String> options) throws IOException, InterruptedException {
        Path converted = Files.createDirectories(folder.resolve("converted"));
        Path said = folder.resolve("said.txt");
        List<String> words = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        words.addAll(options);
        words.addAll(List.of("--convert-to", format, "--outdir", converted.toString(), file.toString()));
        Process office = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String name = file.getFileName().toString();
        Path made = converted.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
        assertThat(made).as(Files.readString(said)).isNotEmptyFile();
        return made;
    }
}
