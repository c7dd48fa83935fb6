package org.hsproster.spreadsheet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("XML scanned as bytes")
class XmlScannerTest {

    private static final String SHEET = "<?xml version='1.0'?><!-- <c> --><x:row r=\"12\"><x:c r='AB12' s=\"7\" "
            + "q=\"a>'b\"><x:v>高度</x:v></x:c ><![CDATA[<c>]]><c/></x:row>";

    @Test
    void tagsComeOneByOneWithoutWhatOnlyLooksLikeThem() throws IOException {
        assertThat(tags(bytes(SHEET)))
                .containsExactly(
                        "<x:row r=\"12\">",
                        "<x:c r='AB12' s=\"7\" q=\"a>'b\">",
                        "<x:v>",
                        "</x:v>",
                        "</x:c >",
                        "<c/>",
                        "</x:row>");
    }

    @Test
    void howManyBytesComeAtOnceMakesNoDifference() throws IOException {
        assertThat(tags(oneByOne(SHEET))).isEqualTo(tags(bytes(SHEET)));
        assertThat(textOf("v", oneByOne("<c><v>1<!-- v -->2</v></c>"))).isEqualTo("12");
    }

    @Test
    void aTagLongerThanTheBufferIsWhole() throws IOException {
        String tag = "<c x=\"" + "<a>".repeat(50_000) + "\" r=\"B7\">";

        try (XmlScanner xml = new XmlScanner(bytes("<row>" + tag))) {
            xml.require();
            xml.require();

            assertThat(xml.tag().text()).isEqualTo(tag);
            assertThat(xml.tag().column(-1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='A1'/>,0",
        "<c r='Z99'/>,25",
        "<c r='AA1'/>,26",
        "<c r='xfd1048576'/>,16383",
        "<c s='1' r = 'B2'/>,1",
        "<c ar='B2'/>,42",
        "<c/>,42"
    })
    void aCellStandsInTheColumnOfItsAddress(String tag, int column) throws IOException {
        assertThat(first(tag).column(42)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"<c s='0'/>,0", "<c s='123456789'/>,123456789", "<c s=' 7 '/>,7", "<c s='2147483647'/>,2147483647"})
    void aNumberIsWhatItSays(String tag, int number) throws IOException {
        assertThat(first(tag).number("s", -1)).isEqualTo(number);
        assertThat(first("<c/>").number("s", -1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c s=''/>", "<c s='x'/>", "<c s='2147483648'/>", "<c s='1.0'/>"})
    void whatIsNoNumberIsNotTakenForOne(String tag) throws IOException {
        XmlTag cell = first(tag);

        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> cell.number("s", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock = """
            WRITTEN|MEANT
            plain|plain
            &lt;a&gt; &amp;amp; &quot;&apos;|<a> &amp; "'
            &#39640;&#x5EA6;&#x1F600;|高度😀
            a<![CDATA[<b>&amp;]]>c|a<b>&amp;c
            a<!-- <b> &x; -->c<?d <e>?>f|acf
            """)
    void aTextIsWhatItsReferencesAndSectionsMean(String written, String meant) throws IOException {
        assertThat(textOf("v", bytes("<v>" + written + "</v>"))).isEqualTo(meant);
    }

    @Test
    void linesOfATextEndInOneWay() throws IOException {
        assertThat(textOf("v", bytes("<v>a\r\nb\rc\nd<![CDATA[\r\n]]></v>"))).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void noPartDeclaresAnEntity() {
        assertThatIOException()
                .isThrownBy(() -> textOf("v", bytes("<v>&secret;</v>")))
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1"><v>1</v></c>                 | 1
            <c r="A1"><v>高度 &amp; 1</v></c>      | 高度 & 1
            <c r="A1"><v></v></c>                  | ''
            <c r="A1"> <v>1</v></c>                |
            <c r="A1"><v >1</v></c>                |
            <c r="A1"><v>1</v ></c>                |
            <c r="A1"><v>1</v> </c>                |
            <c r="A1"><v>1<!-- 2 --></v></c>       |
            <c r="A1"><v>1<![CDATA[2]]></v></c>    |
            <c r="A1"><f>B1</f><v>1</v></c>        |
            <c r="A1"><v>1</v><extLst></extLst></c>|
            <c r="A1"></c>                         |
            """)
    void aCellOfNothingButAValueIsReadAtOnceAndAnyOtherTagByTag(String cell, @Nullable String value)
            throws IOException {
        for (boolean isWanted : List.of(true, false)) {
            for (InputStream in : List.of(bytes(row(cell)), oneByOne(row(cell)))) {
                try (XmlScanner xml = new XmlScanner(in)) {
                    xml.require();
                    xml.require();
                    if (isWanted) {
                        assertThat(xml.cell().value()).isEqualTo(value);
                    } else {
                        assertThat(xml.cell().pass()).isEqualTo(value != null);
                    }

                    xml.require();
                    assertThat(xml.tag().text()).isEqualTo(value == null ? secondTag(cell) : "<next/>");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "007,7",
        "999999999,999999999",
        "1000000000,-1",
        "'',-1",
        "' 1',-1",
        "-1,-1",
        "1.0,-1",
        "１,-1",
        "&#49;,-1"
    })
    void aCellOfAFewDigitsIsTheirNumber(String value, int number) throws IOException {
        for (InputStream in :
                List.of(bytes(row("<c><v>" + value + "</v></c>")), oneByOne(row("<c><v>" + value + "</v></c>")))) {
            try (XmlScanner xml = new XmlScanner(in)) {
                xml.require();
                xml.require();
                assertThat(xml.cell().number()).isEqualTo(number);

                xml.require();
                assertThat(xml.tag().text()).isEqualTo(number < 0 ? "<v>" : "<next/>");
            }
        }
    }

    @Test
    void aValueThatIsCutShortIsReported() throws IOException {
        try (XmlScanner xml = new XmlScanner(bytes("<row><c><v>1</v></c>"))) {
            xml.require();
            xml.require();
            xml.cell().pass();

            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> {
                while (true) {
                    xml.require();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><cc></cc></c></row>",
                "<row><c><c列></c列></c></row>",
                "<row><c><!-- </c> --><v>1</v></c></row>",
                "<row><c><![CDATA[</c>]]></c></row>",
                "<row><c></c\n></row>"
            })
    void theEndOfAnElementIsFoundPastAllElse(String xml) throws IOException {
        for (InputStream in : List.of(bytes(xml), oneByOne(xml))) {
            try (XmlScanner scanner = new XmlScanner(in)) {
                scanner.require();
                scanner.require();
                scanner.toEndOf("c".getBytes(StandardCharsets.US_ASCII));
                assertThat(scanner.tag().isEnd("c")).isTrue();

                scanner.require();
                assertThat(scanner.tag().isEnd("row")).isTrue();
                assertThat(scanner.next()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row", "<row a='>", "<row><!-- ", "<row>", "<row></ro", "<row></rows>"})
    void whatIsCutShortIsReported(String xml) {
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> {
            try (XmlScanner scanner = new XmlScanner(bytes(xml))) {
                scanner.require();
                scanner.toEndOf("row".getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no tag", "<row><c></c>", "<row></c>"})
    void withoutTheEndOfItsRootItIsCutShort(String xml) {
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> tags(bytes(xml)));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatIOException().isThrownBy(() -> tags(bytes("<?xml version='1.0'?><!DOCTYPE row><row/>")));
    }

    @Test
    void everythingIsHandedOnSaveWhatIsReplaced() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlScanner xml = new XmlScanner(oneByOne(SHEET), out)) {
            while (xml.next()) {
                if (xml.tag().isStart("v")) {
                    xml.replace("<w>".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SHEET.replace("<x:v>", "<w>"));
    }

    private static XmlTag first(String tag) throws IOException {
        XmlScanner xml = new XmlScanner(bytes(tag));
        xml.require();
        return xml.tag();
    }

    private static String textOf(String element, InputStream in) throws IOException {
        try (XmlScanner xml = new XmlScanner(in)) {
            do {
                xml.require();
            } while (!xml.tag().isStart(element));
            String text = xml.text();
            assertThat(xml.tag().isEnd(element)).isTrue();
            return text;
        }
    }

    private static List<String> tags(InputStream in) throws IOException {
        List<String> tags = new ArrayList<>();
        try (XmlScanner xml = new XmlScanner(in)) {
            while (xml.next()) {
                tags.add(xml.tag().text());
            }
        }
        return tags;
    }

    private static String row(String cell) {
        return "<row>" + cell + "<next/></row>";
    }

    private static String secondTag(String cell) {
        int second = cell.indexOf('<', 1);
        return cell.substring(second, cell.indexOf('>', second) + 1);
    }

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream oneByOne(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
    }
}
