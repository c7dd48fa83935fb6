package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes half a minute, so that it only runs on request: {@code mvn test -Dtest=LargeRosterIT -Dlarge=true}. */
@DisplayName("A roster of 100,000 people and 40 columns")
@EnabledIfSystemProperty(named = "large", matches = "true")
class LargeRosterIT {

    private static final int PEOPLE = 100_000;
    private static final int COLUMNS = 40;
    private static final String KNOWN = "社員番号,氏名,生年月日,国籍,在留資格,在留期間満了日,年収（万円）";
    private static final int KNOWN_COLUMNS = 7;

    @TempDir
    private Path folder;

    @Test
    void isReadWithin256Megabytes() throws Exception {
        Path roster = write(folder.resolve("large.xlsx"));
        Path said = folder.resolve("said.txt");

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRosterIT.class.getName(),
                        roster.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(reading.waitFor()).as(Files.readString(said)).isZero();
        System.out.print(Files.readString(said));
        assertThat(Files.readString(said)).startsWith(PEOPLE + " people");
    }

    /** Reads the file and prints the number of people, the time and the maximum memory used. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        int people = 0;
        long most = 0;
        try (RosterReader reader = RosterReader.open(Path.of(arguments[0]), RosterFiles.options())) {
            while (reader.read() != null) {
                people++;
                if (people % 20_000 == 0) {
                    System.gc();
                    most = Math.max(
                            most,
                            Runtime.getRuntime().totalMemory()
                                    - Runtime.getRuntime().freeMemory());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d people, %d s, %d MB in use after collection%n",
                people,
                (System.nanoTime() - start) / 1_000_000_000,
                most >> 20);
    }

    /** Writes a file with a separate shared string for every other cell: two million of them. */
    private static Path write(Path file) throws IOException {
        Path empty = RosterFiles.handBuilt(file.getParent(), "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                java.util.zip.ZipFile parts = new java.util.zip.ZipFile(empty.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                if (!part.getName().equals("xl/sheet.xml")) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(xml.replace(
                                    "</Relationships>",
                                    part.getName().startsWith("xl/") ? SHARED_STRINGS : "</Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            writeStrings(out);
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            writeSheet(out);
        }
        return file;
    }

    private static final String SHARED_STRINGS = """
            <Relationship Id="rId2" Target="sharedStrings.xml" Type=
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>""";

    private static void writeStrings(Writer out) throws IOException {
        out.write("<sst>");
        for (String header : header()) {
            out.write("<si><t>" + header + "</t></si>");
        }
        for (int i = 0; i < PEOPLE * COLUMNS / 2; i++) {
            out.write("<si><t>外国人社員の備考その" + i + "</t></si>");
        }
        out.write("</sst>");
        out.flush();
    }

    private static void writeSheet(Writer out) throws IOException {
        out.write("<worksheet><sheetData><row>");
        for (int column = 0; column < COLUMNS; column++) {
            out.write("<c t=\"s\"><v>" + column + "</v></c>");
        }
        out.write("</row>");
        int shared = COLUMNS;
        for (int person = 1; person <= PEOPLE; person++) {
            out.write("<row><c><v>" + person + "</v></c><c t=\"s\"><v>" + shared++ + "</v></c><c><v>32964</v></c>"
                    + "<c t=\"str\"><v>ベトナム</v></c><c t=\"str\"><v>高度専門職1号ロ</v></c><c><v>46478</v></c>"
                    + "<c><v>650</v></c>");
            for (int column = KNOWN_COLUMNS; column < COLUMNS; column++) {
                out.write(column % 2 == 0 ? "<c><v>" + person + "</v></c>" : "<c t=\"s\"><v>" + shared++ + "</v></c>");
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static String[] header() {
        StringBuilder header = new StringBuilder(KNOWN);
        for (int column = KNOWN_COLUMNS; column < COLUMNS; column++) {
            header.append(",備考").append(column);
        }
        return header.toString().split(",");
    }
}
