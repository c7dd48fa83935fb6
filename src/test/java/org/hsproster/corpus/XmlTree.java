package org.hsproster.corpus;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element by its meaning: without prefixes, comments and the blanks between elements, and in the transitional form
 * of the format where it is in the strict one.
 *
 * @param name with its namespace in braces
 * @param attributes by name, with the namespace in braces where there is one
 */
record XmlTree(String name, Map<String, String> attributes, List<XmlTree> children, String text) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}";

    private static final XMLInputFactory FACTORY = factory();

    static Optional<XmlTree> read(ForeignPackage parts, String key) {
        return parts.content(key).flatMap(XmlTree::read);
    }

    /** Empty where it is no XML, or has a document type. */
    static Optional<XmlTree> read(byte[] content) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(element(xml));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    String local() {
        return name.substring(name.indexOf('}') + 1);
    }

    /** Empty where it is not there. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    String reference() {
        return attribute(RELATIONSHIPS + "id");
    }

    /** The identifiers of relationships that this element states. */
    Stream<String> references() {
        return attributes.entrySet().stream()
                .filter(each -> each.getKey().startsWith(RELATIONSHIPS))
                .map(Map.Entry::getValue);
    }

    List<XmlTree> children(String local) {
        return children.stream().filter(each -> each.local().equals(local)).toList();
    }

    /** The children of the only child with this name; none where it is not there. */
    List<XmlTree> within(String local) {
        return children(local).stream()
                .flatMap(each -> each.children().stream())
                .toList();
    }

    Stream<XmlTree> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlTree::all));
    }

    private static XmlTree element(XMLStreamReader xml) throws XMLStreamException {
        String name = qualified(xml.getNamespaceURI(), xml.getLocalName());
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    qualified(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)),
                    transitional(xml.getAttributeValue(i)));
        }
        List<XmlTree> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(xml));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        boolean isBetween = !children.isEmpty() && text.toString().isBlank();
        return new XmlTree(name, attributes, children, isBetween ? "" : text.toString());
    }

    private static String qualified(String namespace, String local) {
        return namespace == null || namespace.isEmpty() ? local : "{" + transitional(namespace) + "}" + local;
    }

    /** The same text in the transitional form. */
    static String transitional(String text) {
        return text.contains(STRICT)
                ? text.replaceAll(STRICT + "(\\w+)/", "http://schemas.openxmlformats.org/$1/2006/")
                        .replace("2006/extendedProperties", "2006/extended-properties")
                        .replace("2006/customProperties", "2006/custom-properties")
                        .replace("relationships/extendedProperties", "relationships/extended-properties")
                        .replace("relationships/customProperties", "relationships/custom-properties")
                : text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public String toString() {
        return "XmlTree of " + local();
    }
}
