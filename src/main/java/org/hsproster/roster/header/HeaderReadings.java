package org.hsproster.roster.header;

import java.util.List;
import java.util.stream.Stream;

/**
 * All interpretations of a header.
 *
 * @param whole as one text, the most literal first
 * @param parts as a section and the rest
 */
record HeaderReadings(List<HeaderText> whole, List<HeaderPart> parts) {

    static HeaderReadings of(String header) {
        return new HeaderReadings(HeaderText.readings(header), HeaderPart.of(header));
    }

    /** Returns the header without its section, if it has one. */
    Stream<HeaderText> texts() {
        return Stream.concat(whole.stream(), parts.stream().map(HeaderPart::rest));
    }
}
