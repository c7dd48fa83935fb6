package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Added cells follow those of the user in all forms of rows")
class SplicedRowsTest {

    /** The cell that is added to row 2, with a height of 20. */
    private static final String OURS = "<c r=\"C2\"/>";

    @TempDir
    private Path folder;

    static Stream<Arguments> rows() {
        return Stream.of(
                writing(
                        "numbered rows",
                        "<row r=\"1\"><c r=\"A1\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
                        "<row r=\"1\"><c r=\"A1\"/></row><row r=\"2\" ht=\"20.0\"><c r=\"A2\"><v>1</v></c>OURS</row>"),
                writing(
                        "rows and cells without numbers",
                        "<row><c/></row><row><c><v>1</v></c></row><row/>",
                        "<row r=\"1\"><c/></row><row r=\"2\" ht=\"20.0\"><c><v>1</v></c>OURS</row><row r=\"3\"/>"),
                writing(
                        "single quotes, spans and a height",
                        "<row spans='1:2' r='2' ht='15'><c r='A2' t='s'><v>1</v></c></row >",
                        "<row r='2' ht=\"20.0\"><c r='A2' t='s'><v>1</v></c>OURS</row >"),
                writing(
                        "a height that is enough",
                        "<row r=\"2\" ht=\"20.5\"><c r=\"A2\"/></row>",
                        "<row r=\"2\" ht=\"20.5\"><c r=\"A2\"/>OURS</row>"),
                writing(
                        "a height that the user has fixed",
                        "<row r=\"2\" ht=\"12\" customHeight=\"1\"><c r=\"A2\"/></row>",
                        "<row r=\"2\" ht=\"12\" customHeight=\"1\"><c r=\"A2\"/>OURS</row>"),
                writing(
                        "an empty row",
                        "<row r=\"1\"/><row r=\"2\" hidden=\"1\" /><row r=\"3\"/>",
                        "<row r=\"1\"/><row r=\"2\" hidden=\"1\" ht=\"20.0\">OURS</row><row r=\"3\"/>"),
                writing(
                        "a row that is not there, between others",
                        "<row r=\"1\"/><row r=\"3\"/>",
                        "<row r=\"1\"/><row r=\"2\" ht=\"20.0\">OURS</row><row r=\"3\"/>"),
                writing("no row at all", "", "<row r=\"2\" ht=\"20.0\">OURS</row>"),
                writing(
                        "text that looks like tags",
                        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t><![CDATA[</row><row>]]></t></is></c>"
                                + "<!-- </row> --><?x </row>?></row>",
                        "<row r=\"2\" ht=\"20.0\"><c r=\"A2\" t=\"inlineStr\"><is><t><![CDATA[</row><row>]]></t></is></c>"
                                + "<!-- </row> --><?x </row>?>OURS</row>"),
                writing(
                        "a tag with > in it",
                        "<row r=\"2\" x=\"a>b\"><c r=\"A2\"><f t=\"x>'y\">1>0</f></c></row>",
                        "<row r=\"2\" x=\"a>b\" ht=\"20.0\"><c r=\"A2\"><f t=\"x>'y\">1>0</f></c>OURS</row>"),
                writing(
                        "blank cells where ours go",
                        "<row r=\"2\"><c r=\"A2\"/><c r=\"C2\" s=\"1\"/><c r=\"D2\" s=\"1\"></c></row><row r=\"3\"><c r=\"D3\"/></row>",
                        "<row r=\"2\" ht=\"20.0\"><c r=\"A2\"/>OURS</row><row r=\"3\"><c r=\"D3\"/></row>"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void cellsAreAdded(String rows, String expected) throws IOException {
        byte[] part = part("<worksheet><sheetData>" + rows + "</sheetData><x/></worksheet>");

        assertThat(spliced(part)).isEqualTo(expected.replace("OURS", OURS));
    }

    @Test
    void elementsKeepTheirPrefix() throws IOException {
        byte[] part = part("<x:worksheet xmlns:x='main' xmlns:y = \"other\"><x:sheetData y:z='1'>"
                + "<x:row r='1'/></x:sheetData></x:worksheet>");

        assertThat(spliced(part)).isEqualTo("<x:row r='1'/><x:row r=\"2\" ht=\"20.0\">" + OURS + "</x:row>");
        assertThat(scan(part).start()).isEqualTo("<x:sheetData xmlns:x='main' xmlns:y = \"other\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "Shift_JIS", "ISO-2022-JP"})
    void everyEncodingBecomesUtf8(String encoding) throws IOException {
        byte[] part = ("<?xml version='1.0' encoding='" + encoding + "'?><worksheet><sheetData>"
                        + "<row r='2' ht='20'><c t='str'><v>氏名</v></c></row></sheetData></worksheet>")
                .getBytes(encoding);

        assertThat(spliced(part)).isEqualTo("<row r='2' ht='20'><c t='str'><v>氏名</v></c>" + OURS + "</row>");
        assertThat(scan(part).skeleton()).startsWith("<worksheet>");
    }

    @Test
    void rowsLongerThanTheBufferAreWhole() throws IOException {
        String text = "長".repeat(200_000);
        String row = "<row r='2' ht='20'><c t='str' x='" + text + "'><v>" + text + "</v></c>";
        byte[] part = part("<worksheet><sheetData>" + row + "</row></sheetData></worksheet>");

        assertThat(spliced(part)).isEqualTo(row + OURS + "</row>");
    }

    @Test
    void aPartThatIsCutShortIsRefused() {
        byte[] part = part("<worksheet><sheetData><row r='2'><c r='A2'><v>1</v>");

        assertThatIOException().isThrownBy(() -> spliced(part)).withMessageContaining("cut short");
    }

    @Test
    void theScanTellsWhatIsInUse() throws IOException {
        ScannedSheet sheet = scan(part("<worksheet><a/><sheetData><row r='2' ht='30' customHeight='1'>"
                + "<c r='B2' s='1'><v>1</v></c><c r='D2' s='2'/></row>"
                + "<row r='7'><c r='AA7' s='3'></c><c s='2'/></row></sheetData><b/></worksheet>"));

        assertThat(sheet.lastWithValue()).isEqualTo(1);
        assertThat(sheet.lastBlank())
                .containsOnlyKeys(2, 3)
                .containsEntry(2, 27)
                .containsEntry(3, 26);
        assertThat(sheet.extent()).isEqualTo(new ScannedSheet.Extent(2, 7, 1, 27));
        assertThat(sheet.heights().height(2, 15)).isEqualTo(30);
        assertThat(sheet.heights().height(7, 15)).isEqualTo(15);
        assertThat(sheet.skeleton())
                .isEqualTo("<worksheet><a/><sheetData><row r=\"2\"><c r=\"B2\" s=\"1\"/><c r=\"D2\" s=\"2\"/></row>"
                        + "</sheetData><b/></worksheet>");
    }

    private String spliced(byte[] part) throws IOException {
        try (SpillBuffers buffers = new SpillBuffers(folder.resolve("copy"), false)) {
            AddedRows added = new AddedRows(buffers.next());
            added.add(AddedRow.of(2, 20, OURS));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SplicedRows rows = new SplicedRows(scan(part), added.read(), 2, 15, out);
            rows.copy(new ByteArrayInputStream(part));
            rows.addTheRest();
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static ScannedSheet scan(byte[] part) throws IOException {
        InputStream in = new ByteArrayInputStream(part);
        return SheetScan.of("sheet1.xml", in, row -> row == 2);
    }

    private static byte[] part(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments writing(String name, String rows, String expected) {
        return arguments(named(name, rows), expected);
    }
}
