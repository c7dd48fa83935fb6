package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * Adjusts the formulas of a workbook to moved columns: in cells, rules, names, charts and pivot tables.
 *
 * @param moved one per sheet whose columns move
 */
record MovedFormulas(List<ColumnReferences> moved) {

    private static final List<String> ELEMENTS =
            List.of("f", "formula", "formula1", "formula2", "calculatedColumnFormula");

    /** Returns a rewriting for a part that belongs to no sheet. */
    RewrittenXml.Rewriting elsewhere() {
        return (xml, out) -> at(xml, out, "");
    }

    /**
     * Adjusts the formulas at a tag.
     *
     * @param on the sheet that formulas without a sheet name refer to
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

    /** Returns an adjusted formula, see {@link ColumnReferences#inFormula}. */
    String of(String formula, String on) {
        String changed = formula;
        for (ColumnReferences each : moved) {
            changed = each.inFormula(changed, each.sheet().equals(on));
        }
        return changed;
    }
}
