package org.hsproster.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Validates a part against the schemas beside which this class was loaded. Parts that they do not know are valid. */
public final class SchemaValidator implements Function<byte[], Set<String>> {

    /** The schemas have forgotten the attributes of every element, such as {@code xml:space}, which Excel writes. */
    private static final String OF_EVERY_ELEMENT = "@http://www.w3.org/XML/1998/namespace";

    /** XMLBeans takes long to say where each of them is. */
    private static final Pattern SPACE = Pattern.compile(" xml:space=\"(?:preserve|default)\"");

    @Override
    public Set<String> apply(byte[] part) {
        Set<String> faults = new TreeSet<>();
        try {
            XmlObject document = TypeSystemHolder.typeSystem.parse(
                    new ByteArrayInputStream(transitional(part)), null, new XmlOptions());
            if (document.schemaType().isDocumentType()) {
                List<XmlError> errors = new ArrayList<>();
                document.validate(new XmlOptions().setErrorListener(errors));
                errors.stream()
                        .map(XmlError::getMessage)
                        .filter(error -> !error.contains(OF_EVERY_ELEMENT))
                        .forEach(faults::add);
            }
        } catch (XmlException | IOException e) {
            faults.add("it cannot be read");
        }
        return faults;
    }

    /** Returns the part in the transitional form, which is that of the schemas. */
    private static byte[] transitional(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return SPACE.matcher(XmlTree.transitional(text)).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }
}
