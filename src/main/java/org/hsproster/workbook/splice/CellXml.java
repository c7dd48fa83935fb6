package org.hsproster.workbook.splice;

/**
 * What stands around the address, the format and the value of a cell of ours.
 *
 * @param start before the address
 * @param textStart behind the format, where the value is a text
 * @param numberStart behind the format, where it is a number
 */
record CellXml(String start, String textStart, String textEnd, String numberStart, String numberEnd) {

    /** With the prefix, colon included, that the elements of the sheet have. */
    static CellXml of(String prefix) {
        return new CellXml(
                "<%sc r=\"".formatted(prefix),
                " t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">".formatted(prefix),
                "</%1$st></%1$sis></%1$sc>".formatted(prefix),
                "><%sv>".formatted(prefix),
                "</%1$sv></%1$sc>".formatted(prefix));
    }
}
