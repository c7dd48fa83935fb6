package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * Lets the formulas of a workbook follow the columns of its rosters: those in cells, rules and names, of charts and of
 * pivot tables.
 *
 * @param moved for every sheet whose columns move
 */
record MovedFormulas(List<ColumnReferences> moved) {

    private static final List<String> ELEMENTS =
            List.of("f", "formula", "formula1", "formula2", "calculatedColumnFormula");

    /** For a part that belongs to none of these sheets. */
    RewrittenXml.Rewriting elsewhere() {
        return (xml, out) -> at(xml, out, "");
    }

    /**
     * Changes what stands at a tag.
     *
     * @param on the sheet that is meant where a formula names none
     */
    void at(XmlScanner xml, OutputStream out, String on) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isStart("worksheetSource")) {
            @Nullable String sheet = tag.attribute("sheet");
            for (ColumnReferences each : moved) {
                if (each.sheet().equals(sheet)) {
                    RewrittenTexts.attribute(xml, "ref", each::of);
                }
            }
        } else if (ELEMENTS.stream().anyMatch(tag::isStart)) {
            RewrittenTexts.text(xml, out, formula -> of(formula, on));
        }
    }

    /** Returns a formula, as {@link ColumnReferences#inFormula}. */
    String of(String formula, String on) {
        String changed = formula;
        for (ColumnReferences each : moved) {
            changed = each.inFormula(changed, each.sheet().equals(on));
        }
        return changed;
    }
}
