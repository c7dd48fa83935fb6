package org.hsproster.workbook.style;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;

/** The formats of a workbook of Excel 97 to 2003, with their fonts and number formats. */
public final class XlsFormats implements FormatTable {

    static final int MOST = 4_030;

    private final HSSFWorkbook workbook;
    private final HSSFWorkbook drafts = new HSSFWorkbook();
    private final HSSFDataFormat formats;
    private final Map<XlsFormat, Integer> known = new HashMap<>();
    private final Map<XlsFormat.XlsFont, Integer> fonts = new HashMap<>();

    XlsFormats(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.formats = workbook.createDataFormat();
        InternalWorkbook internal = workbook.getInternalWorkbook();
        for (int number = 0; number < internal.getNumExFormats(); number++) {
            int place = number;
            XlsFormat.of(internal.getExFormatAt(number), internal, formats)
                    .ifPresent(format -> known.putIfAbsent(format, place));
        }
        for (int place = 0; place < internal.getNumberOfFontRecords(); place++) {
            int number = place < 4 ? place : place + 1; // there is no number 4
            fonts.putIfAbsent(XlsFormat.XlsFont.of(internal.getFontRecordAt(number)), number);
        }
    }

    /** Throws an exception if there are other records among the fonts and formats, so that their numbers are wrong. */
    public static void require(HSSFWorkbook workbook) {
        InternalWorkbook internal = workbook.getInternalWorkbook();
        IntStream.range(0, internal.getNumExFormats()).forEach(internal::getExFormatAt);
        IntStream.range(0, internal.getNumberOfFontRecords())
                .forEach(place -> internal.getFontRecordAt(place < 4 ? place : place + 1));
    }

    @Override
    public HSSFWorkbook drafts() {
        return drafts;
    }

    @Override
    public CellStyle like(CellStyle draft) {
        InternalWorkbook source = drafts.getInternalWorkbook();
        ExtendedFormatRecord record = source.getExFormatAt(draft.getIndex());
        XlsFormat wanted =
                XlsFormat.of(record, source, drafts.createDataFormat()).orElseThrow();
        return workbook.getCellStyleAt(
                known.computeIfAbsent(wanted, format -> add(format, record, (HSSFCellStyle) draft)));
    }

    private int add(XlsFormat wanted, ExtendedFormatRecord record, HSSFCellStyle draft) {
        if (workbook.getNumCellStyles() >= MOST) {
            throw new FormatsFullException(MOST);
        }
        HSSFCellStyle style = workbook.createCellStyle();
        workbook.getInternalWorkbook().getExFormatAt(style.getIndex()).cloneStyleFrom(record);
        style.setDataFormat(formats.getFormat(draft.getDataFormatString()));
        style.setFont(workbook.getFontAt(fonts.computeIfAbsent(wanted.font(), font -> add(draft))));
        return style.getIndex();
    }

    private int add(HSSFCellStyle draft) {
        FontRecord record = drafts.getInternalWorkbook().getFontRecordAt(draft.getFontIndex());
        HSSFFont font = workbook.createFont();
        workbook.getInternalWorkbook().getFontRecordAt(font.getIndex()).cloneStyleFrom(record);
        return font.getIndex();
    }
}
