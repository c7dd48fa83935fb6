package org.hsproster.workbook.splice;

/**
 * The XML around the address, the format and the value of an added cell.
 *
 * @param start before the address
 * @param textStart after the format, if the value is a text
 * @param numberStart after the format, if it is a number
 */
record CellXml(String start, String textStart, String textEnd, String numberStart, String numberEnd) {

    /** Returns the XML for a prefix of elements, which includes the colon. */
    static CellXml of(String prefix) {
        return new CellXml(
                "<%sc r=\"".formatted(prefix),
                " t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">".formatted(prefix),
                "</%1$st></%1$sis></%1$sc>".formatted(prefix),
                "><%sv>".formatted(prefix),
                "</%1$sv></%1$sc>".formatted(prefix));
    }
}
