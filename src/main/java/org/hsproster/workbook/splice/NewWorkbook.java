package org.hsproster.workbook.splice;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;

/** A workbook of our own, for the rows of a roster that is none, or of which readers may not see all. */
public final class NewWorkbook {

    private NewWorkbook() {}

    /** Begins one without any sheet. */
    public static SplicedCopy begin(Texts texts, SpillBuffers spools) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator(texts.text("note.author"));
            workbook.getFontAt(0).setFontName(texts.text("font.name"));
            return SplicedCopy.of(workbook, spools);
        }
    }
}
