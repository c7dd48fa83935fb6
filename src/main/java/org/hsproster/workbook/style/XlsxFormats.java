package org.hsproster.workbook.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The formats of an .xlsx, with their fonts, fills, borders and number formats, of which none is added twice. */
final class XlsxFormats implements FormatTable {

    static final int MOST = 64_000;

    private final XSSFWorkbook workbook;
    private final StylesTable styles;
    private final XSSFWorkbook drafts = new XSSFWorkbook();
    private final XlsxParts parts;
    private final Map<XlsxFormat, Integer> known = new HashMap<>();

    XlsxFormats(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = workbook.getStylesSource();
        this.parts = XlsxParts.of(styles);
        for (int number = 0; number < styles.getNumCellStyles(); number++) {
            int place = number;
            parts.format(styles.getCellXfAt(number), styles).ifPresent(format -> known.putIfAbsent(format, place));
        }
    }

    @Override
    public XSSFWorkbook drafts() {
        return drafts;
    }

    @Override
    public CellStyle like(CellStyle draft) {
        CTXf xf = ((XSSFCellStyle) draft).getCoreXf();
        StylesTable source = drafts.getStylesSource();
        XlsxFormat format = XlsxParts.of(source).format(xf, source).orElseThrow();
        return styles.getStyleAt(known.computeIfAbsent(format, wanted -> add(wanted, (XSSFCellStyle) draft)));
    }

    private int add(XlsxFormat wanted, XSSFCellStyle draft) {
        if (styles.getNumCellStyles() >= MOST) {
            throw new FormatsFullException(MOST);
        }
        StylesTable source = drafts.getStylesSource();
        CTXf xf = (CTXf) draft.getCoreXf().copy();
        xf.setFontId(place(parts.fonts(), wanted.font(), () -> styles.putFont(copy(draft.getFont()), true)));
        xf.setFillId(place(
                parts.fills(),
                wanted.fill(),
                () -> styles.putFill(
                        copy(source.getFillAt((int) draft.getCoreXf().getFillId())))));
        xf.setBorderId(place(
                parts.borders(),
                wanted.frame(),
                () -> styles.putBorder(
                        copy(source.getBorderAt((int) draft.getCoreXf().getBorderId())))));
        xf.setNumFmtId(numberFormat(draft.getDataFormatString()));
        return styles.putCellXf(xf) - 1;
    }

    private int numberFormat(String code) {
        String normal = NumberFormatText.normal(code);
        return styles.getNumberFormats().entrySet().stream()
                .filter(each -> NumberFormatText.normal(each.getValue()).equals(normal))
                .map(each -> each.getKey().intValue())
                .findFirst()
                .orElseGet(() -> (int) workbook.createDataFormat().getFormat(code));
    }

    /** Returns the index of a part, which is added if it is missing. */
    private static <T> int place(List<Optional<T>> parts, T wanted, IntSupplier added) {
        int place = parts.indexOf(Optional.of(wanted));
        if (place >= 0) {
            return place;
        }
        int end = added.getAsInt();
        if (end == parts.size()) {
            parts.add(Optional.of(wanted));
        }
        return end;
    }

    private static XSSFFont copy(XSSFFont font) {
        return new XSSFFont((CTFont) font.getCTFont().copy());
    }

    private XSSFCellFill copy(XSSFCellFill fill) {
        return new XSSFCellFill((CTFill) fill.getCTFill().copy(), styles.getIndexedColors());
    }

    private XSSFCellBorder copy(XSSFCellBorder border) {
        return new XSSFCellBorder((CTBorder) border.getCTBorder().copy(), styles.getTheme(), styles.getIndexedColors());
    }
}
