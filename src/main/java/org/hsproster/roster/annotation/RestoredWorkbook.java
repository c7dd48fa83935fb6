package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/** Removes the program's sheets and names from the workbook part. */
final class RestoredWorkbook implements RewrittenXml.Rewriting {

    private static final String FILTER = "_xlnm._FilterDatabase";

    private final Set<Integer> removed;
    private final Set<Integer> marked;
    private final Set<Integer> unfiltered;
    private final MovedFormulas formulas;
    private int tab;

    /**
     * Creates a rewriting of a workbook part.
     *
     * @param removed positions (0-based) of the program's sheets among all
     * @param marked positions of sheets that stay marked
     * @param unfiltered positions of sheets whose filter covers added columns
     */
    RestoredWorkbook(Set<Integer> removed, Set<Integer> marked, Set<Integer> unfiltered, MovedFormulas formulas) {
        this.removed = removed;
        this.marked = marked;
        this.unfiltered = unfiltered;
        this.formulas = formulas;
    }

    @Override
    public void at(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isStart("sheet")) {
            if (removed.contains(tab++)) {
                XmlOmission.element(xml, out);
            }
        } else if (tag.isStart("workbookView")) {
            String text = RewrittenTexts.without(RewrittenTexts.without(tag.text(), "activeTab"), "firstSheet");
            xml.replace(text.getBytes(StandardCharsets.UTF_8));
        } else if (tag.isStart("definedNames") && !tag.isWhole()) {
            names(xml, out);
        }
    }

    /** Rewrites the defined names; an empty list would be invalid. */
    private void names(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        List<String> left = new ArrayList<>();
        String start = tag.text();
        xml.redirectWithTag(OutputStream.nullOutputStream());
        for (xml.require(); !tag.isEnd("definedNames"); xml.require()) {
            if (tag.isStart("definedName") && !tag.isWhole()) {
                boolean isLeft = isLeft(tag);
                String name = tag.name();
                String changed = RewrittenTexts.attribute(
                        tag.text(), "localSheetId", sheet -> Integer.toString(left(Integer.parseInt(sheet))));
                String formula = RewrittenTexts.escaped(formulas.of(xml.text(), ""));
                if (isLeft) {
                    left.add(changed + formula + "</" + name + ">");
                }
            }
        }
        String end = tag.text();
        xml.redirect(out);
        if (!left.isEmpty()) {
            out.write((start + String.join("", left) + end).getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean isLeft(XmlTag name) {
        int sheet = name.number("localSheetId", -1);
        @Nullable String text = name.attribute("name");
        boolean isMark = text != null && AnnotationMarks.isMark(text);
        return !removed.contains(sheet)
                && (!isMark || marked.contains(sheet))
                && !(FILTER.equals(text) && unfiltered.contains(sheet));
    }

    private int left(int sheet) {
        return sheet - (int) removed.stream().filter(each -> each < sheet).count();
    }
}
