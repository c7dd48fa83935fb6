package org.hsproster.workbook;

import java.util.Optional;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.Texts;

/** Title and language of a workbook, for screen readers and archives. What the user has put there stays. */
final class DocumentProperties {

    private DocumentProperties() {}

    /** Adds what is missing; whether anything was. */
    static boolean complete(Workbook workbook, Texts texts) {
        String title = texts.text("summary.title");
        String language = texts.locale().getLanguage();
        return workbook instanceof HSSFWorkbook xls
                ? complete(xls, title, language)
                : complete(part((XSSFWorkbook) workbook), title, language);
    }

    static PackagePropertiesPart part(XSSFWorkbook workbook) {
        return workbook.getProperties().getCoreProperties().getUnderlyingProperties();
    }

    private static boolean complete(PackagePropertiesPart properties, String title, String language) {
        boolean hasTitle = isText(properties.getTitleProperty());
        boolean hasLanguage = isText(properties.getLanguageProperty());
        if (!hasTitle) {
            properties.setTitleProperty(title);
        }
        if (!hasLanguage) {
            properties.setLanguageProperty(language);
        }
        return !hasTitle || !hasLanguage;
    }

    private static boolean complete(HSSFWorkbook workbook, String title, String language) {
        workbook.createInformationProperties();
        SummaryInformation summary = workbook.getSummaryInformation();
        DocumentSummaryInformation document = workbook.getDocumentSummaryInformation();
        boolean hasTitle = isText(Optional.ofNullable(summary.getTitle()));
        boolean hasLanguage = isText(Optional.ofNullable(document.getLanguage()));
        if (!hasTitle) {
            summary.setTitle(title);
        }
        if (!hasLanguage) {
            document.setLanguage(language);
        }
        return !hasTitle || !hasLanguage;
    }

    private static boolean isText(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).isPresent();
    }
}
