package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The texts that the cells of a workbook share, by their numbers. */
final class XlsxSharedStrings {

    private final List<String> texts = new ArrayList<>();

    private XlsxSharedStrings() {}

    static XlsxSharedStrings of(XlsxWorkbook workbook) throws IOException, XMLStreamException, InvalidFormatException {
        XlsxSharedStrings strings = new XlsxSharedStrings();
        Optional<PackagePart> part = workbook.related("sharedStrings");
        if (part.isPresent()) {
            try (InputStream in = part.get().getInputStream()) {
                strings.read(XmlReading.open(in));
            }
        }
        return strings;
    }

    /** Empty for a number the table does not have. */
    String text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (XmlReading.moveTo(xml, "si")) {
            texts.add(XmlReading.richText(xml));
        }
    }
}
