package org.hsproster.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.report.Texts;

/** How a sheet of ours goes on paper: A4 landscape, as wide as the page, numbered and marked confidential. */
final class PrintedPage {

    private PrintedPage() {}

    static void setUp(Sheet sheet, Texts texts) {
        sheet.setAutobreaks(true); // else a sheet of Excel 97 to 2003 is not fitted
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setRight(texts.text("page.confidential"));
        sheet.getFooter().setCenter(texts.text("page.number", "&P", "&N"));
    }
}
