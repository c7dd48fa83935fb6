package org.hsproster.testing.workbooks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Everything that an {@code .xlsx} file says, in any of its parts: cells, comments, names, links, charts, properties. */
public final class PackageTexts {

    private PackageTexts() {}

    /** Returns the texts and the values of attributes of every part, and what is no XML as it is, by its name. */
    public static Map<String, List<String>> of(Path file) throws IOException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), of(zip.readAllBytes()));
            }
        }
        return texts;
    }

    private static List<String> of(byte[] part) {
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader xml =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.getText());
                } else {
                    texts.add(text.toString());
                    text.setLength(0);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int attribute = 0; attribute < xml.getAttributeCount(); attribute++) {
                        texts.add(xml.getAttributeValue(attribute));
                    }
                }
            }
        } catch (XMLStreamException e) {
            texts.add(new String(part, StandardCharsets.UTF_8));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }
}
