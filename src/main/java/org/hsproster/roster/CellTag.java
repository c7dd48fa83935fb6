package org.hsproster.roster;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the tag of a cell says.
 *
 * @param address where it stands; absent where writers leave that out
 * @param type attribute {@code t}
 * @param style attribute {@code s}; 0 where it is absent
 */
record CellTag(@Nullable String address, @Nullable String type, int style) {

    /** Takes up the attributes in one go: a roster has millions of such tags. */
    static CellTag of(XMLStreamReader xml) {
        String address = null;
        String type = null;
        int style = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> address = xml.getAttributeValue(i);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = XmlReading.number(xml.getAttributeValue(i), 0);
                default -> {}
            }
        }
        return new CellTag(address, type, style);
    }
}
