package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.rosters.FeatureRichRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Some programs use other prefixes for the namespaces of comment boxes. */
class CommentPrefixesTest {

    private static final String BOXES = "xl/drawings/vmlDrawing0.vml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"v, o, x", "ns1, ns0, ns2", "o, v, x", "a, o, x", "v, b, c"})
    void boxesAreAddedUnderAnyPrefixes(String vml, String office, String excel) throws Exception {
        Path roster = withPrefixes(new FeatureRichRoster().save(folder), vml, office, excel);

        AnnotatedCopies.annotate(CompanyRoster.assess(roster), folder, Locale.ENGLISH);

        Map<String, byte[]> parts = FeatureRichRoster.parts(folder.resolve("annotated.xlsx"));
        Document boxes = document(parts.get(BOXES));
        int comments = document(parts.get("xl/comments2.xml"))
                .getElementsByTagNameNS("*", "comment")
                .getLength();
        assertThat(comments).isGreaterThan(1);
        assertThat(boxes.getElementsByTagNameNS("urn:schemas-microsoft-com:vml", "shape")
                        .getLength())
                .isEqualTo(comments);
        assertThat(boxes.getElementsByTagNameNS("urn:schemas-microsoft-com:office:excel", "ClientData")
                        .getLength())
                .isEqualTo(comments);
    }

    private static Document document(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static Path withPrefixes(Path file, String vml, String office, String excel) throws Exception {
        Map<String, byte[]> parts = FeatureRichRoster.parts(file);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(BOXES) ? renamed(part.getValue(), vml, office, excel) : part.getValue());
            }
        }
        return file;
    }

    private static byte[] renamed(byte[] part, String vml, String office, String excel) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("(?<=[</ :])v(?=[:=])", "1")
                .replaceAll("(?<=[</ :])o(?=[:=])", "2")
                .replaceAll("(?<=[</ :])x(?=[:=])", "3")
                .replaceAll("(?<=[</ :])1(?=[:=])", vml)
                .replaceAll("(?<=[</ :])2(?=[:=])", office)
                .replaceAll("(?<=[</ :])3(?=[:=])", excel)
                .getBytes(StandardCharsets.UTF_8);
    }
}
