package org.hsproster.spreadsheet.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictXmlTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', textBlock = """
            STRICT,                                                                     TRANSITIONAL
            <a x="http://purl.oclc.org/ooxml/spreadsheetml/main"/>,                      <a x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>
            <a x='http://purl.oclc.org/ooxml/drawingml/chart' y="1"/>,                   <a x='http://schemas.openxmlformats.org/drawingml/2006/chart' y="1"/>
            <a x="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"/>,  <a x="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
            <a x="http://purl.oclc.org/ooxml/officeDocument/extendedProperties"/>,       <a x="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>
            <a x="http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties"/>, <a x="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"/>
            <a x="http://purl.oclc.org/ooxml/"/>,                                        <a x="http://purl.oclc.org/ooxml/"/>
            <a x="see http://purl.oclc.org/ooxml/drawingml/main"/>,                      <a x="see http://purl.oclc.org/ooxml/drawingml/main"/>
            <v>http://purl.oclc.org/ooxml/drawingml/main</v>,                            <v>http://purl.oclc.org/ooxml/drawingml/main</v>
            <v>5" 'http://purl.oclc.org</v>,                                             <v>5" 'http://purl.oclc.org</v>
            <a x="" y="http" z="名簿"/>,                                                  <a x="" y="http" z="名簿"/>
            """)
    void namesOfTheStrictFormAreThoseOfTheTransitionalOne(String strict, String transitional) throws IOException {
        assertThat(translated(strict)).isEqualTo(transitional);
    }

    @Test
    void aNameLongerThanAnyIsTranslatedAllTheSame() throws IOException {
        String rest = "m".repeat(300) + "\"/>";

        assertThat(translated("<a x=\"http://purl.oclc.org/ooxml/drawingml/" + rest))
                .isEqualTo("<a x=\"http://schemas.openxmlformats.org/drawingml/2006/" + rest);
    }

    private static String translated(String xml) throws IOException {
        try (InputStream in = new StrictXml(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
