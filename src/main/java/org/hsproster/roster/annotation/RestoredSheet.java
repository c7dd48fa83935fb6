package org.hsproster.roster.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/** Removes the added columns from the XML of a roster sheet. */
final class RestoredSheet implements RewrittenXml.Rewriting {

    private static final List<String> REFERENCES = List.of("ref", "sqref", "activeCell", "topLeftCell", "r1", "r2");

    private final String name;
    private final AnnotatedColumns columns;
    private final ColumnShift shift;
    private Optional<WidenedFilter> filter;
    private final Optional<ColumnReferences> moved;
    private final MovedFormulas formulas;
    private int row;
    private int column;

    /**
     * Creates a rewriting of a sheet.
     *
     * @param name its name, by which formulas refer to it
     * @param formulas for every sheet whose columns move
     */
    RestoredSheet(String name, AnnotatedColumns columns, Optional<WidenedFilter> filter, MovedFormulas formulas) {
        this.name = name;
        this.columns = columns;
        this.shift = columns.shift();
        this.filter = filter;
        this.moved = Optional.of(new ColumnReferences(name, shift)).filter(each -> !shift.isNone());
        this.formulas = formulas;
    }

    @Override
    public void at(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isStart("c")) {
            cell(xml, out);
        } else if (tag.isStart("row")) {
            row = tag.number("r", row + 1);
            column = -1;
            if (filter.filter(each -> each.hides(row)).isPresent()) {
                xml.replace(bytes(RewrittenTexts.without(tag.text(), "hidden")));
            }
        } else if (tag.isStart("hyperlinks") && !tag.isWhole()) {
            links(xml, out);
        } else if (tag.isStart("dataValidations") && !tag.isWhole()) {
            validations(xml, out);
        } else if (tag.isStart("autoFilter") && filter.isPresent()) {
            filter.get().rewrite(xml, out);
            filter = Optional.empty(); // those that follow are of other views
        } else if (tag.isStart("sheetPr")
                && filter.filter(WidenedFilter::hidesRows).isPresent()) {
            xml.replace(bytes(RewrittenTexts.without(tag.text(), "filterMode")));
        } else if (!formulas.moved().isEmpty()) {
            move(xml, out);
        }
    }

    private void cell(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        column = tag.column(column + 1);
        if (isOwn(column, row)) {
            XmlOmission.element(xml, out);
        } else if (shift.to(column) != column) {
            String address = CellAddress.of(shift.to(column), row);
            RewrittenTexts.attribute(xml, "r", old -> address);
        }
    }

    private boolean isOwn(int column, int row) {
        return row >= columns.firstRow() && columns.has(column);
    }

    /** Rewrites the hyperlinks; an empty list would be invalid. */
    private void links(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        StringBuilder remaining = new StringBuilder();
        String start = tag.text();
        xml.redirectWithTag(OutputStream.nullOutputStream());
        boolean isKept = false;
        for (xml.require(); !tag.isEnd("hyperlinks"); xml.require()) {
            @Nullable String address = tag.isStart("hyperlink") ? tag.attribute("ref") : null;
            isKept = address == null ? isKept : !isOwn(address);
            if (isKept) {
                remaining.append(RewrittenTexts.attribute(tag.text(), "ref", this::moved));
            }
        }
        String end = tag.text();
        xml.redirect(out);
        if (!remaining.isEmpty()) {
            out.write(bytes(start + remaining + end));
        }
    }

    /** Omits the checks of entries in added columns; an empty list would be invalid. */
    private void validations(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        XmlTag tag = xml.tag();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.write(bytes(RewrittenTexts.without(tag.text(), "count")));
        xml.replace(bytes(""));
        xml.redirect(list);
        boolean isKept = false;
        for (xml.require(); !tag.isEnd("dataValidations"); xml.require()) {
            if (tag.isStart("dataValidation") && isOfAddedColumns(tag.attribute("sqref"))) {
                XmlOmission.element(xml, list);
            } else {
                isKept |= tag.isStart("dataValidation");
                if (!formulas.moved().isEmpty()) {
                    move(xml, list);
                }
            }
        }
        if (isKept) {
            xml.redirectWithTag(out);
            list.writeTo(out);
        } else {
            xml.replace(bytes(""));
            xml.redirect(out);
        }
    }

    /** Tests whether areas lie in added columns alone. */
    private boolean isOfAddedColumns(@Nullable String areas) {
        return areas != null
                && Stream.of(areas.strip().split("[\\s:]+", -1))
                        .map(cell -> cell.replace("$", ""))
                        .allMatch(cell -> columns.has(CellAddress.column(cell)));
    }

    private boolean isOwn(String address) {
        String row = address.replace("$", "").replaceFirst("^[A-Za-z]+", "");
        return !address.contains(":") && isOwn(CellAddress.column(address), Integer.parseInt(row));
    }

    private String moved(String reference) {
        return moved.map(each -> each.of(reference)).orElse(reference);
    }

    private void move(XmlScanner xml, OutputStream out) throws IOException {
        XmlTag tag = xml.tag();
        if (tag.isStart("col") && moved.isPresent()) {
            xml.replace(bytes(MovedColumns.of(tag, columns)));
        } else if (tag.isStart("sqref")) {
            RewrittenTexts.text(xml, out, this::moved);
        } else if (!tag.isStart("dimension") && !tag.text().startsWith("</")) {
            String text = tag.text();
            for (String attribute : REFERENCES) {
                text = RewrittenTexts.attribute(text, attribute, this::moved);
            }
            if (!text.equals(tag.text())) {
                xml.replace(bytes(text));
            }
            formulas.at(xml, out, name);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
