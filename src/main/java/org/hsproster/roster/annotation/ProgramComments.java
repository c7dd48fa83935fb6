package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * The comments of the program on a sheet: those it is the author of, and those it has appended to comments of the user.
 *
 * @param removed cells whose comment is the program's
 * @param grown cells whose comment is the user's, with one of the program appended
 */
record ProgramComments(Set<String> removed, Set<String> grown) {

    static final String BEHIND = "\n\n" + AnnotationMarks.AUTHOR + "\n";

    /** Tests whether a comment is the program's. */
    static boolean isOwn(String author, String text) {
        return author.isBlank() ? ProgramSentences.beginWith(text) : author.equals(AnnotationMarks.AUTHOR);
    }

    static ProgramComments of(InputStream comments) throws IOException {
        ProgramComments own = new ProgramComments(new HashSet<>(), new HashSet<>());
        List<String> authors = new ArrayList<>();
        try (XmlScanner xml = new XmlScanner(Utf8.of(comments))) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("author")) {
                    authors.add(tag.isWhole() ? "" : xml.text());
                } else if (tag.isStart("comment") && !tag.isWhole()) {
                    own.add(xml, authors);
                }
            }
        }
        return own;
    }

    /** Returns a rewriting that removes the comments from the part with the texts. */
    RewrittenXml.Factory texts(ColumnReferences moved) {
        return () -> rewriting(moved);
    }

    private RewrittenXml.Rewriting rewriting(ColumnReferences moved) {
        boolean[] isCut = {false, false};
        return (xml, out) -> {
            XmlTag tag = xml.tag();
            String cell = tag.isStart("comment") ? address(tag) : "";
            if (removed.contains(cell)) {
                XmlOmission.element(xml, out);
            } else if (tag.isStart("comment")) {
                isCut[0] = grown.contains(cell);
                isCut[1] = false;
                RewrittenTexts.attribute(xml, "ref", moved::of);
            } else if (isCut[0] && tag.isStart("t")) {
                RewrittenTexts.text(xml, out, text -> {
                    int end = isCut[1] ? 0 : text.indexOf(BEHIND);
                    isCut[1] |= end >= 0;
                    return end < 0 ? text : text.substring(0, end);
                });
            }
        };
    }

    /** Returns a rewriting that removes the boxes of the comments from the part with the drawings. */
    RewrittenXml.Factory boxes(InputStream drawings, ColumnShift shift) throws IOException {
        Set<Integer> shapes = shapes(drawings);
        return () -> rewriting(shapes, shift);
    }

    private static RewrittenXml.Rewriting rewriting(Set<Integer> shapes, ColumnShift shift) {
        int[] number = {0};
        return (xml, out) -> {
            XmlTag tag = xml.tag();
            if (tag.isStart("shape") && shapes.contains(number[0]++)) {
                XmlOmission.element(xml, out);
            } else if (tag.isStart("Column")) {
                RewrittenTexts.text(xml, out, column -> Integer.toString(shift.to(Integer.parseInt(column.strip()))));
            }
        };
    }

    private void add(XmlScanner xml, List<String> authors) throws IOException {
        XmlTag tag = xml.tag();
        String cell = address(tag);
        int author = tag.number("authorId", 0);
        StringBuilder text = new StringBuilder();
        for (xml.require(); !tag.isEnd("comment"); xml.require()) {
            while (tag.isStart("t") && !tag.isWhole()) {
                text.append(xml.text());
            }
        }
        String all = text.toString().replace("\r\n", "\n");
        if (isOwn(author < authors.size() ? authors.get(author) : "", all)) {
            removed.add(cell);
        } else if (all.contains(BEHIND)) {
            grown.add(cell);
        }
    }

    /** Returns the indexes of the shapes that belong to removed comments. */
    private Set<Integer> shapes(InputStream drawings) throws IOException {
        Set<Integer> numbers = new HashSet<>();
        int shape = -1;
        int row = -1;
        int column = -1;
        try (XmlScanner xml = new XmlScanner(Utf8.of(drawings))) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("shape")) {
                    shape++;
                    row = -1;
                    column = -1;
                } else if (tag.isStart("Row")) {
                    row = Integer.parseInt(xml.text().strip());
                } else if (tag.isStart("Column")) {
                    column = Integer.parseInt(xml.text().strip());
                } else if (tag.isEnd("shape") && removed.contains(CellAddress.of(column, row + 1))) {
                    numbers.add(shape);
                }
            }
        }
        return numbers;
    }

    private static String address(XmlTag comment) {
        @Nullable String cell = comment.attribute("ref");
        return cell == null ? "" : cell.replace("$", "");
    }
}
