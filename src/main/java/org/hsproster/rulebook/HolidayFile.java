package org.hsproster.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a list of holidays: that of the program (date, name_ja, name_en), or the Cabinet Office's syukujitsu.csv as it
 * is published, in Shift_JIS and with dates such as 2026/1/1.
 */
final class HolidayFile {

    /** The first line of the list itself: ours, or that of the Cabinet Office. */
    private static final Pattern HEADER = Pattern.compile("(?m)^\\uFEFF?\"?(date|国民の祝日・休日月日)\"?(?=,|$)");

    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");

    private HolidayFile() {}

    /**
     * Decodes the file as UTF-8 or, if it is not, as Shift_JIS.
     *
     * @throws CharacterCodingException if it is neither
     */
    static String text(byte[] bytes) throws CharacterCodingException {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decoded(bytes, Charset.forName("windows-31j"));
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /**
     * Returns the days of the list.
     *
     * @param file name for messages
     * @throws RulebookException for a file without header or days, or with one that is no date
     */
    static Set<LocalDate> days(String file, String text) {
        Matcher header = HEADER.matcher(text);
        if (!header.find()) {
            throw new RulebookException(
                    file, "has no header date,name_ja,name_en, or 国民の祝日・休日月日,国民の祝日・休日名称 as the Cabinet Office has");
        }
        String column = header.group(1);
        return RuleCsv.rows(file, text, List.of(column)).stream()
                .map(row -> row.getOrDefault(column, ""))
                .map(day -> day(file, day))
                .collect(Collectors.toSet());
    }

    private static LocalDate day(String file, String text) {
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4)));
            }
        } catch (DateTimeException e) {
            throw notADate(file, text);
        }
        throw notADate(file, text);
    }

    private static RulebookException notADate(String file, String text) {
        return new RulebookException(file, "\"" + text + "\" is no date, such as 2027-01-01 or 2027/1/1");
    }
}
