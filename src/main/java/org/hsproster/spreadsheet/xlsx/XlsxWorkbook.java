package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.hsproster.spreadsheet.xml.XmlReading;

/**
 * The table of contents of a workbook.
 *
 * @param part the workbook part in the package
 * @param sheets worksheets only, in the order of their tabs
 * @param tabs sheets of every kind that have a part
 * @param references the identifiers of the relationships to sheets of every kind
 * @param passedOver the positions (0-based) of sheets that are neither worksheets nor charts, or have no part
 * @param localNames what the names local to a sheet refer to, by the position (0-based) of the sheet among all
 * @param calculatesOnLoad whether the workbook asks to be recalculated when it is opened
 */
public record XlsxWorkbook(
        PackagePart part,
        List<Sheet> sheets,
        List<PackagePart> tabs,
        Set<String> references,
        Set<Integer> passedOver,
        Map<Integer, Map<String, String>> localNames,
        boolean countsFrom1904,
        boolean calculatesOnLoad) {

    /** Of workbooks and templates, with and without macros. */
    static final Pattern CONTENT_TYPE = Pattern.compile("application/vnd\\.(?:openxmlformats-officedocument"
            + "\\.spreadsheetml|ms-excel)\\.(?:sheet|template)(?:\\.macroEnabled)?\\.main\\+xml");

    /** The relationship types of the sheets that POI supports. */
    private static final Pattern SHEET = Pattern.compile(".*/(?:work|chart)sheet");

    /**
     * A worksheet.
     *
     * @param tab its position (0-based) among sheets of every kind
     */
    public record Sheet(String name, PackagePart part, boolean isHidden, int tab) {}

    /** Returns the workbook; empty if the package is a document, a presentation or a binary workbook. */
    public static Optional<XlsxWorkbook> of(OPCPackage opc)
            throws IOException, XMLStreamException, InvalidFormatException {
        for (PackagePart part : opc.getParts()) {
            if (CONTENT_TYPE.matcher(part.getContentType()).matches()) {
                return Optional.of(read(part));
            }
        }
        return Optional.empty();
    }

    /** Returns the part with this relationship to the workbook, such as its styles. */
    Optional<PackagePart> related(String purpose) throws InvalidFormatException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + purpose)) {
                return Optional.of(part.getRelatedPart(relationship));
            }
        }
        return Optional.empty();
    }

    private static XlsxWorkbook read(PackagePart part) throws IOException, XMLStreamException, InvalidFormatException {
        List<Sheet> sheets = new ArrayList<>();
        List<PackagePart> tabs = new ArrayList<>();
        Set<PackagePartName> names = new HashSet<>();
        Set<String> references = new HashSet<>();
        Set<Integer> passedOver = new HashSet<>();
        Map<Integer, Map<String, String>> localNames = new HashMap<>();
        boolean countsFrom1904 = false;
        boolean calculatesOnLoad = false;
        int position = 0;
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = XmlReading.open(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    countsFrom1904 = XmlReading.isTrue(XmlReading.attribute(xml, "date1904"));
                } else if (xml.getLocalName().equals("calcPr")) {
                    calculatesOnLoad = XmlReading.isTrue(XmlReading.attribute(xml, "fullCalcOnLoad"));
                } else if (xml.getLocalName().equals("sheet")) {
                    Optional.ofNullable(XmlReading.attribute(xml, "id")).ifPresent(references::add);
                    Optional<PackagePart> tab = tab(part, xml);
                    if (tab.isPresent() && !names.add(tab.get().getPartName())) {
                        throw new InvalidFormatException("two sheets are one part");
                    }
                    tab.ifPresent(tabs::add);
                    if (tab.isEmpty() || !SHEET.matcher(type(part, xml)).matches()) {
                        passedOver.add(position);
                    }
                    int number = position++;
                    tab.flatMap(each -> worksheet(each, type(part, xml), xml, number))
                            .ifPresent(sheets::add);
                } else if (xml.getLocalName().equals("definedName")) {
                    String name = XmlReading.attribute(xml, "name");
                    String sheet = XmlReading.attribute(xml, "localSheetId");
                    if (name != null && sheet != null) {
                        localNames
                                .computeIfAbsent(XmlReading.number(sheet.strip(), -1), each -> new HashMap<>())
                                .put(name, xml.getElementText());
                    }
                }
            }
        }
        return new XlsxWorkbook(
                part,
                List.copyOf(sheets),
                List.copyOf(tabs),
                Set.copyOf(references),
                Set.copyOf(passedOver),
                localNames,
                countsFrom1904,
                calculatesOnLoad);
    }

    private static Optional<PackagePart> tab(PackagePart workbook, XMLStreamReader xml) throws InvalidFormatException {
        PackageRelationship relationship = workbook.getRelationship(XmlReading.attribute(xml, "id"));
        return relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL
                ? Optional.empty()
                : Optional.ofNullable(workbook.getRelatedPart(relationship));
    }

    private static String type(PackagePart workbook, XMLStreamReader xml) {
        PackageRelationship relationship = workbook.getRelationship(XmlReading.attribute(xml, "id"));
        return relationship == null ? "" : relationship.getRelationshipType();
    }

    private static Optional<Sheet> worksheet(PackagePart part, String type, XMLStreamReader xml, int tab) {
        String name = XmlReading.attribute(xml, "name");
        if (name == null || !type.endsWith("/worksheet")) {
            return Optional.empty();
        }
        String state = XmlReading.attribute(xml, "state");
        boolean isHidden = state != null && !state.equals("visible");
        return Optional.of(new Sheet(name, part, isHidden, tab));
    }
}
