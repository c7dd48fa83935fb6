package org.hsproster.spreadsheet.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * The relationships of a part without the addresses outside the package. Excel accepts any text as an address; POI
 * accepts URIs only, and drops and logs the others.
 */
final class ExternalTargets {

    private static final Pattern TARGET = Pattern.compile("(\\sTarget\\s*=\\s*)(?:\"[^\"]*\"|'[^']*')");
    private static final String REPLACEMENT = "$1\"external\"";

    private ExternalTargets() {}

    static InputStream removed(InputStream relationships) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlScanner xml = new XmlScanner(Utf8.of(relationships), out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("Relationship") && isExternal(tag.attribute("TargetMode"))) {
                    xml.replace(
                            TARGET.matcher(tag.text()).replaceFirst(REPLACEMENT).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static boolean isExternal(@Nullable String mode) {
        return mode != null && !mode.strip().equalsIgnoreCase("internal");
    }
}
