package org.hsproster.workbook.splice;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;

/** Creates workbooks for the rows of a CSV, or for readers who may not see all of the user's workbook. */
public final class NewWorkbook {

    private NewWorkbook() {}

    /** Begins a workbook without sheets. */
    public static SplicedCopy begin(Texts texts, SpillBuffers buffers) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator(texts.text("note.author"));
            workbook.getFontAt(0).setFontName(texts.text("font.name"));
            return SplicedCopy.of(workbook, buffers);
        }
    }
}
