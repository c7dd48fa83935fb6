package org.hsproster.workbook.style;

import org.hsproster.report.wording.Texts;

/**
 * The number formats of dates in one language, as spreadsheets write formats.
 *
 * @param added of the dates that are added, with the day of the week where the language tells it
 * @param own of the dates of the user's roster in a new workbook
 */
public record DateFormats(String added, String own) {

    public static DateFormats of(Texts texts) {
        return new DateFormats(texts.text("date.added"), texts.text("date.own"));
    }
}
