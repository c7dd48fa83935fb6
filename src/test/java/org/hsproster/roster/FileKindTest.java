package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a file is, by its content")
class FileKindTest {

    private static final String TYPES =
            "<Types><Override PartName='/a' ContentType='application/%s.main+xml'/></Types>";

    @TempDir
    private Path folder;

    static Stream<Arguments> foreignFiles() {
        return Stream.of(
                file("PDF_DOCUMENT", "%PDF-1.7 named .xlsx"),
                file("PICTURE", "\u0089PNG\r\n\u001a\n"),
                file("PICTURE", "\u00ff\u00d8\u00ff\u00e0 of a camera"),
                file("PICTURE", "\0\0\0\30ftypheic of a telephone"),
                file("PICTURE", "RIFF\1\2\3\4WEBPVP8 "),
                file("OTHER_DOCUMENT", "{\\rtf1 a letter}"),
                file("ARCHIVE", "\u001f\u008b\b\0"),
                file("ARCHIVE", "7z\u00bc\u00af\u0027\u001c"),
                file("OLD_EXCEL", "\t\4\6\0\0\0\20\0"),
                file("NOT_A_SPREADSHEET", "Name,Status\0\0\0\1\2\3"),
                text("WEB_PAGE", "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>在留資格"),
                text("WEB_PAGE", "\r\n  <TABLE border=1><tr><td>在留資格</td></tr></table>"),
                text("WEB_PAGE", "MIME-Version: 1.0\r\nContent-Type: multipart/related"),
                text("XML_SPREADSHEET", """
                        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">"""),
                text("NOT_A_SPREADSHEET", "<?xml version='1.0'?><employees><employee>在留資格</employee></employees>"),
                zip("OPENDOCUMENT", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                zip("OTHER_DOCUMENT", "mimetype", "application/vnd.oasis.opendocument.text"),
                zip("NUMBERS_DOCUMENT", "Index/Document.iwa", "snappy"),
                zip("NUMBERS_DOCUMENT", "Index.zip", "snappy"),
                zip("ARCHIVE", "roster.csv", RosterFiles.HEADER),
                zip(
                        "BINARY_WORKBOOK",
                        "[Content_Types].xml",
                        TYPES.formatted("vnd.ms-excel.sheet.binary.macroEnabled")),
                zip("OTHER_DOCUMENT", "[Content_Types].xml", TYPES.formatted("x.wordprocessingml.document")),
                ole2("OLD_EXCEL", "Book"),
                ole2("OTHER_DOCUMENT", "WordDocument"),
                ole2("NOT_A_SPREADSHEET", "Contents"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("foreignFiles")
    void isNamedWhereItCannotBeRead(String code, String content, BiFunction<Path, String, Path> write) {
        Path file = write.apply(folder.resolve("roster.xlsx"), content);

        assertThat(catchThrowableOfType(UnreadableRosterException.class, () -> RosterFiles.read(file)))
                .hasMessage(code + ": roster.xlsx");
    }

    @Test
    void countsWhateverTheNameEndsIn() throws Exception {
        Path workbook =
                RosterFiles.xlsx(folder, each -> RosterFiles.sheet(each, "名簿", RosterFiles.HEADER, "1,Rina,,永住者,,"));
        Path asText = Files.move(workbook, folder.resolve("workbook.csv"));
        Path asWorkbook = RosterFiles.bytes(
                folder.resolve("text.xlsx"),
                (RosterFiles.HEADER + "\n1,髙﨑①㈱,,永住者,,").getBytes(Charset.forName("windows-31j")));

        assertThat(RosterFiles.read(asText).sheets().get(0).sheet()).contains("名簿");
        assertThat(RosterFiles.read(asWorkbook).sheets().get(0).encoding()).contains("windows-31j");
    }

    @Test
    void aHeaderInPointedBracketsIsNoMarkup() throws Exception {
        Path file = RosterFiles.csv(folder, "<名簿>", RosterFiles.HEADER, "1,Rina,,永住者,,");

        assertThat(RosterFiles.read(file).entries()).hasSize(1);
    }

    private static Arguments file(String code, String start) {
        return Arguments.of(
                code,
                start,
                write((file, content) -> RosterFiles.bytes(file, content.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static Arguments text(String code, String start) {
        return Arguments.of(
                code,
                start,
                write((file, content) -> RosterFiles.bytes(file, content.getBytes(StandardCharsets.UTF_8))));
    }

    private static Arguments zip(String code, String entry, String content) {
        return Arguments.of(code, entry, write((file, name) -> RosterFiles.zip(file, Map.of(name, content))));
    }

    private static Arguments ole2(String code, String entry) {
        return Arguments.of(code, entry, write((file, name) -> {
            try (POIFSFileSystem files = new POIFSFileSystem();
                    var out = Files.newOutputStream(file)) {
                files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), name);
                files.writeFilesystem(out);
                return file;
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
    }

    private static BiFunction<Path, String, Path> write(BiFunction<Path, String, Path> write) {
        return write;
    }
}
