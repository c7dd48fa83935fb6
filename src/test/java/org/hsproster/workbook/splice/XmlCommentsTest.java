package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.workbook.cell.CellNote;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCommentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            MOST, ROWS,  BECAUSE
            4,    1 2 3, as many as everybody may have
            3,    2,     one more: only those to act on besides the first one
            """)
    void ofVeryManyPeopleOnlyThoseToActOnHaveAComment(int most, String rows, String because) throws IOException {
        try (SpillBuffers buffers = new SpillBuffers(folder.resolve("copy"), false);
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            XmlComments comments = new XmlComments(workbook.createSheet(), new RowSizes(), buffers, most);
            for (int row = 0; row < 4; row++) {
                comments.add(new CellNote(row, 0, "author", List.of("a", "<b>"), List.of(11, 11), row == 2));
            }

            assertThat(texts(comments)).as(because).isEqualTo(expected(rows));
        }
    }

    private static String texts(XmlComments comments) throws IOException {
        byte[] first = "<comments><commentList><comment authorId=\"3\"/></commentList></comments>"
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        comments.writeTexts(new ByteArrayInputStream(first), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String expected(String rows) {
        StringBuilder xml = new StringBuilder("<comments><commentList><comment authorId=\"3\"/>");
        for (String row : rows.split(" ")) {
            xml.append("<comment ref=\"A").append(Integer.parseInt(row) + 1).append("\" authorId=\"3\">");
            xml.append("<text><t xml:space=\"preserve\">a\n&lt;b&gt;</t></text></comment>");
        }
        return xml.append("</commentList></comments>").toString();
    }
}
