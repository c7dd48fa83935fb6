package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellReference;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.rosters.FeatureRichRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@DisplayName("A roster sheet is unchanged apart from what is added")
class SameSheetTest {

    /** The elements that added columns, a frozen header, a filter, links and the states to choose from have to change. */
    private static final Set<String> CHANGED =
            Set.of("dimension", "sheetViews", "cols", "sheetData", "hyperlinks", "dataValidations");

    /** The attributes of rows that added cells may change. */
    private static final Set<String> OF_ROWS = Set.of("spans", "ht");

    @TempDir
    private Path folder;

    private Map<String, Element> before = Map.of();
    private Map<String, Element> after = Map.of();

    @BeforeEach
    void annotate() throws Exception {
        Path file = new FeatureRichRoster().save(folder);
        AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.JAPANESE);
        before = sheet(file);
        after = sheet(folder.resolve("annotated.xlsx"));
    }

    @Test
    void everyElementThatNeedsNoChange() {
        assertThat(before.keySet())
                .as("the sheet has something of every kind")
                .contains(
                        "sheetPr",
                        "sheetProtection",
                        "mergeCells",
                        "conditionalFormatting",
                        "dataValidations",
                        "pageMargins",
                        "headerFooter",
                        "legacyDrawing",
                        "extLst");
        before.forEach((name, element) -> {
            if (!CHANGED.contains(name)) {
                assertThat(after).containsKey(name);
                assertThat(meaning(after.get(name))).as(name).isEqualTo(meaning(element));
            }
        });
    }

    @Test
    void everyCheckOfEntries() {
        children(before.get("dataValidations"))
                .forEach(check ->
                        assertThat(meaning(after.get("dataValidations"))).contains(meaning(check)));
    }

    @Test
    void everyRowAndEveryCell() {
        Map<String, String> original = rows(before);

        assertThat(original).hasSize(CompanyRoster.PEOPLE + 3);
        assertThat(String.join("", original.values())).contains("t=shared", "t=array", "hidden=true", "outlineLevel=1");
        assertThat(rows(after)).containsAllEntriesOf(original);
        assertThat(rows(after).keySet())
                .as("one more row, for the title over our columns")
                .hasSize(original.size() + 1);
    }

    @Test
    void everyColumnAndEveryLink() {
        assertThat(meaning(after.get("cols"))).contains(columns(before));
        children(before.get("hyperlinks"))
                .forEach(link -> assertThat(meaning(after.get("hyperlinks"))).contains(meaning(link)));
    }

    private static Map<String, Element> sheet(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] sheet = FeatureRichRoster.parts(file).get(FeatureRichRoster.ROSTER);
        if (sheet == null) {
            throw new IOException("the roster is on no sheet");
        }
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet))
                .getDocumentElement();
        Map<String, Element> elements = new LinkedHashMap<>();
        children(root).forEach(child -> elements.put(child.getLocalName(), child));
        return elements;
    }

    /** Returns the rows by number, without added cells. */
    private static Map<String, String> rows(Map<String, Element> sheet) {
        Map<String, String> rows = new TreeMap<>();
        children(sheet.get("sheetData")).forEach(row -> {
            children(row).filter(SameSheetTest::isOurs).toList().forEach(row::removeChild);
            OF_ROWS.forEach(row::removeAttribute);
            rows.put(row.getAttribute("r"), meaning(row));
        });
        return rows;
    }

    private static boolean isOurs(Element cell) {
        return new CellReference(cell.getAttribute("r")).getCol() >= CompanyRoster.COLUMNS;
    }

    private static String[] columns(Map<String, Element> sheet) {
        return children(sheet.get("cols")).map(SameSheetTest::meaning).toArray(String[]::new);
    }

    /** Returns names and values, independent of prefixes and the order of attributes. */
    private static String meaning(Node node) {
        if (!(node instanceof Element element)) {
            return node.getTextContent().strip();
        }
        Map<String, String> attributes = new TreeMap<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !attribute.getNodeName().startsWith("xmlns"))
                .forEach(attribute -> attributes.put(attribute.getLocalName(), attribute.getNodeValue()));
        StringBuilder text = new StringBuilder("<")
                .append(element.getLocalName())
                .append(attributes)
                .append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(meaning(child));
        }
        return text.append("</>").toString();
    }

    private static Stream<Element> children(Node parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
