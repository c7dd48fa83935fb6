package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.xml.XmlReading;
import org.jspecify.annotations.Nullable;

/** The cell formats of a workbook, as far as they are about numbers. */
final class XlsxStyles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellFormat> cellFormats = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles of(XlsxWorkbook workbook) throws IOException, XMLStreamException, InvalidFormatException {
        XlsxStyles styles = new XlsxStyles();
        Optional<PackagePart> part = workbook.related("styles");
        if (part.isPresent()) {
            try (InputStream in = part.get().getInputStream()) {
                styles.read(XmlReading.open(in));
            }
        }
        return styles;
    }

    /** Returns the cell format with this index; the default format if the workbook does not have it. */
    CellFormat format(int index) {
        return index >= 0 && index < cellFormats.size() ? cellFormats.get(index) : CellFormat.PLAIN;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> addCode(formatId(xml), XmlReading.attribute(xml, "formatCode"));
                case "cellXfs" -> readCellFormats(xml);
                default -> {}
            }
        }
    }

    private void addCode(int id, @Nullable String code) {
        codes.put(id, code == null ? "" : code);
    }

    private void readCellFormats(XMLStreamReader xml) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("xf")) {
                int id = formatId(xml);
                cellFormats.add(CellFormat.of(id, codes.getOrDefault(id, "")));
            }
        }
    }

    private static int formatId(XMLStreamReader xml) {
        return XmlReading.number(XmlReading.attribute(xml, "numFmtId"), 0);
    }
}
