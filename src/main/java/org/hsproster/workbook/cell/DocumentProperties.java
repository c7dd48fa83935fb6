package org.hsproster.workbook.cell;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;

/** Title and language of a workbook, for screen readers and archives. Those of the user are not changed. */
public final class DocumentProperties {

    private DocumentProperties() {}

    /** Adds missing properties, and returns them by their names in Dublin Core. */
    public static Map<String, String> complete(Workbook workbook, Texts texts) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (workbook instanceof HSSFWorkbook xls) {
            complete(xls, missing, texts);
        } else {
            complete(part((XSSFWorkbook) workbook), missing, texts);
        }
        return missing;
    }

    public static PackagePropertiesPart part(XSSFWorkbook workbook) {
        return workbook.getProperties().getCoreProperties().getUnderlyingProperties();
    }

    private static void complete(PackagePropertiesPart properties, Map<String, String> missing, Texts texts) {
        if (!isText(properties.getTitleProperty())) {
            properties.setTitleProperty(title(missing, texts));
        }
        if (!isText(properties.getLanguageProperty())) {
            properties.setLanguageProperty(language(missing, texts));
        }
    }

    private static void complete(HSSFWorkbook workbook, Map<String, String> missing, Texts texts) {
        workbook.createInformationProperties();
        SummaryInformation summary = workbook.getSummaryInformation();
        DocumentSummaryInformation document = workbook.getDocumentSummaryInformation();
        replaceUnknownCodePages(summary);
        replaceUnknownCodePages(document);
        if (!isText(Optional.ofNullable(summary.getTitle()))) {
            summary.setTitle(title(missing, texts));
        }
        if (!isText(Optional.ofNullable(document.getLanguage()))) {
            document.setLanguage(language(missing, texts));
        }
    }

    /** Replaces unknown code pages, in which POI could not write the texts that it has read. */
    private static void replaceUnknownCodePages(PropertySet properties) {
        properties.getSections().stream()
                .filter(section -> !isCodePage(section.getCodepage()))
                .forEach(section -> section.setCodepage(CodePageUtil.CP_UTF8));
    }

    /** Tests whether there is a code page with this number, or none (-1), so that POI chooses one. */
    private static boolean isCodePage(int number) {
        try {
            return number == -1 || Charset.isSupported(CodePageUtil.codepageToEncoding(number, true));
        } catch (UnsupportedEncodingException | IllegalCharsetNameException e) {
            return false;
        }
    }

    private static String title(Map<String, String> missing, Texts texts) {
        missing.put("title", texts.text("summary.title"));
        return texts.text("summary.title");
    }

    private static String language(Map<String, String> missing, Texts texts) {
        missing.put("language", texts.locale().getLanguage());
        return texts.locale().getLanguage();
    }

    private static boolean isText(Optional<String> text) {
        return text.filter(each -> !each.isBlank()).isPresent();
    }
}
