package org.hsproster.workbook.splice;

import java.util.Map;
import java.util.TreeMap;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * The box of a comment in VML, the drawing language of Excel 97 that is still used for comments.
 *
 * @param type the id that POI gives to the shape type of all boxes
 * @param number of the box that POI has written
 */
record NoteShape(String type, int number) {

    static final NoteShape NONE = new NoteShape("#_x0000_t202", 1024);

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "xmlns:v", "urn:schemas-microsoft-com:vml",
            "xmlns:o", "urn:schemas-microsoft-com:office:office",
            "xmlns:x", "urn:schemas-microsoft-com:office:excel"));

    private static final String ID = "_x0000_s";

    private static final String BOX = "<v:shape%s id=\"" + ID + "%d\" type=\"%s\""
            + " style=\"position:absolute; visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            + "<v:fill color=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
            + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
            + "<x:Anchor>%d, 0, %d, 0, %d, 0, %d, 0</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>";

    /** The cell of the comment (0-based), and the extent of the box beside it. */
    record Anchor(int column, int row, int columns, int bottom) {}

    static NoteShape of(@Nullable String id, @Nullable String type) {
        return new NoteShape(
                type == null ? NONE.type() : type,
                id != null && id.matches(ID + "\\d{1,9}")
                        ? Integer.parseInt(id.substring(ID.length()))
                        : NONE.number());
    }

    /** Returns the declarations that a box needs in a part whose root element does not declare its prefixes. */
    static String declarations(XmlTag first) {
        boolean hasAll =
                NAMESPACES.entrySet().stream().allMatch(each -> each.getValue().equals(first.attribute(each.getKey())));
        StringBuilder declarations = new StringBuilder();
        if (!hasAll) {
            NAMESPACES.forEach((name, value) -> declarations.append(" %s=\"%s\"".formatted(name, value)));
        }
        return declarations.toString();
    }

    /**
     * Returns the XML of another box.
     *
     * @param declarations of the prefixes, if the part needs them
     */
    String next(int newNumber, Anchor anchor, String declarations) {
        int left = anchor.column() + 1;
        return BOX.formatted(
                declarations,
                newNumber,
                type,
                left,
                anchor.row(),
                left + anchor.columns(),
                anchor.bottom(),
                anchor.row(),
                anchor.column());
    }
}
