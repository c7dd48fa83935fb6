package org.hsproster.roster.finding;

import org.hsproster.employee.FindingCode;
import org.hsproster.spreadsheet.CsvWarning;
import org.hsproster.spreadsheet.UnreadableReason;

/** The findings about a roster file, its sheets, its columns and its cells. */
public enum RosterFindingCode implements FindingCode {
    FILE_MISSING(Severity.ERROR),
    /** A pipe, a socket or a device. */
    NOT_A_FILE(Severity.ERROR),
    /** A file that this user may not read. */
    NOT_PERMITTED(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    NOT_A_SPREADSHEET(Severity.ERROR),
    BINARY_WORKBOOK(Severity.ERROR),
    OPENDOCUMENT(Severity.ERROR),
    NUMBERS_DOCUMENT(Severity.ERROR),
    PDF_DOCUMENT(Severity.ERROR),
    PICTURE(Severity.ERROR),
    WEB_PAGE(Severity.ERROR),
    XML_SPREADSHEET(Severity.ERROR),
    OLD_EXCEL(Severity.ERROR),
    OTHER_DOCUMENT(Severity.ERROR),
    ARCHIVE(Severity.ERROR),
    PASSWORD_NEEDED(Severity.ERROR),
    WRONG_PASSWORD(Severity.ERROR),
    FILE_DAMAGED(Severity.ERROR),
    /** A small file that inflates to a huge one: an attack, or a sheet with formats down to its last row. */
    INFLATES_TOO_FAR(Severity.ERROR),
    /** The copy needs further cell formats, and the workbook has the maximum number of them. */
    TOO_MANY_FORMATS(Severity.ERROR),
    /** The columns of a sheet are in use up to the last one of the format, so that none can be added. */
    NO_ROOM_FOR_COLUMNS(Severity.ERROR),
    /** The people can be read, but something else in the file cannot, so that it cannot be copied. */
    NOT_COPIED(Severity.ERROR),
    SHEET_NOT_FOUND(Severity.ERROR),
    NO_HEADER_ROW(Severity.ERROR),
    NO_EMPLOYERS_HEADER_ROW(Severity.ERROR),
    NO_JOIN_HEADER_ROW(Severity.ERROR),
    NO_VISIBLE_HEADER_ROW(Severity.ERROR),
    /** The text is in an encoding that is not supported. */
    ENCODING_NOT_READ(Severity.ERROR),
    MIXED_ENCODINGS(Severity.ERROR),
    NUL_CHARACTER(Severity.ERROR),
    QUOTE_NOT_CLOSED(Severity.ERROR),
    /** A quotation mark that is closed in a later row. */
    ROWS_IN_QUOTES(Severity.ERROR),
    /** Text after a closing quotation mark, in a row that has too many or too few cells. */
    QUOTE_MISPLACED(Severity.ERROR),

    /** A quoted cell of several lines with as many delimiters as a row, which it may be. */
    LINES_IN_QUOTES(Severity.ERROR),
    TEXT_AFTER_QUOTE(Severity.WARNING),
    SHEET_NOT_READ(Severity.INFO),
    HIDDEN_SHEET_NOT_READ(Severity.INFO),
    HIDDEN_ROWS_READ(Severity.INFO),
    DUPLICATE_COLUMN(Severity.WARNING),
    COLUMN_BY_NEIGHBOUR(Severity.INFO),
    UNKNOWN_COLUMN(Severity.INFO),
    ROW_LEFT_OUT(Severity.INFO),
    GUIDE_ROW_LEFT_OUT(Severity.INFO),
    MAPPING_HEADER_NOT_FOUND(Severity.WARNING),
    NOTE_LEFT_OUT(Severity.INFO),
    /** Rows that consist of formulas without results. */
    FORMULA_ROWS_LEFT_OUT(Severity.ERROR),
    EMPLOYER_FROM_SHEET(Severity.WARNING),
    ROWS_CONTRADICT(Severity.WARNING),
    /** Two places have different states of one application; the later one counts. */
    CASE_STATES_DIFFER(Severity.WARNING),
    /** Two places have different days of filing; the later one counts. */
    FILING_DAYS_DIFFER(Severity.WARNING),
    /** Granted, and the expiry on record is still the one of the run before. */
    GRANTED_WITH_SAME_EXPIRY(Severity.WARNING),
    CASE_OWNERS_DIFFER(Severity.WARNING),
    CASE_NOTES_DIFFER(Severity.WARNING),
    NUMBER_SHARED(Severity.WARNING),
    FUTURE_ROWS(Severity.INFO),
    /** Rows about other periods of stay of the same person. */
    OTHER_PERIODS(Severity.INFO),
    SHEET_JOINED(Severity.INFO),
    JOIN_CONTRADICTS(Severity.WARNING),
    JOIN_WITHOUT_PARTNER(Severity.WARNING),
    /** A person who is only on a completing sheet. */
    NOT_IN_ROSTER(Severity.WARNING),
    JOIN_ROWS_NOT_USED(Severity.INFO),
    EMPLOYERS_SHEET_READ(Severity.INFO),
    EMPLOYERS_SHEET_NOT_READ(Severity.INFO),
    EMPLOYER_NOT_IN_TABLE(Severity.INFO),
    EMPLOYER_LISTED_TWICE(Severity.WARNING),

    /** The header says that the amounts may not be the expected pay: overtime, another year. */
    AMOUNTS_IN_DOUBT(Severity.WARNING),
    /** A header that may name the day of one thing or of another. */
    COLUMN_OF_TWO_MEANINGS(Severity.WARNING),
    /** A column without which no person on the sheet can be assessed. */
    COLUMN_MISSING(Severity.ERROR),
    /** No column shows who is a foreign national. */
    NO_FOREIGNER_COLUMN(Severity.ERROR),

    MAPPING_NOT_YAML(Severity.ERROR),
    MAPPING_UNKNOWN_KEY(Severity.ERROR),
    MAPPING_UNKNOWN_COLUMN(Severity.ERROR),
    MAPPING_SENSITIVE(Severity.ERROR),
    MAPPING_NO_PAIRS(Severity.ERROR),
    MAPPING_NO_LIST(Severity.ERROR),
    MAPPING_NO_VALUE(Severity.ERROR),

    CELL_ERROR(Severity.ERROR),
    /** A text of thousands of characters where a value is expected. */
    CELL_TOO_LONG(Severity.ERROR),
    /** A formula without a stored result. */
    NOT_CALCULATED(Severity.ERROR),
    NOT_SETTLED(Severity.WARNING),
    /** A value with a doubt or plan beside it: it counts only among the possible points. */
    VALUE_NOT_SETTLED(Severity.WARNING),
    /** A value with a remark that denies it. */
    VALUE_DENIED(Severity.WARNING),
    /** A value with words beside it that may change what it means. */
    REMARK_UNCLEAR(Severity.WARNING),
    /** A word that may mean more than one thing, such as 取締役会長, who may represent the company or not. */
    WORD_UNCLEAR(Severity.WARNING),
    /** Two values, either of which may be meant. */
    SEVERAL_VALUES(Severity.ERROR),
    UNREADABLE_DATE(Severity.ERROR),
    AMBIGUOUS_DATE(Severity.ERROR),
    /** A month without a day where the day matters. */
    DAY_MISSING(Severity.ERROR),
    /** A month without a day where the last day is on the safe side. */
    DAY_ASSUMED(Severity.WARNING),
    /** Counted in an era that had not begun or was over, such as 平成35年. */
    DATE_OUTSIDE_ERA(Severity.WARNING),
    IMPOSSIBLE_BIRTH_DATE(Severity.ERROR),
    UNREADABLE_AMOUNT(Severity.ERROR),
    /** The unit of a column whose header states none, determined from all of its amounts. */
    AMOUNT_UNIT_TAKEN(Severity.INFO),
    /** A column whose amounts may be in more than one unit, or fit none. */
    AMOUNT_UNIT_UNCLEAR(Severity.WARNING),
    /** An amount that does not fit the unit of the others, such as a month's pay among those of a year. */
    AMOUNT_UNUSUAL(Severity.WARNING),
    /** An amount that, according to a remark, includes what does not count, such as overtime. */
    AMOUNT_TOO_HIGH(Severity.WARNING),
    /** An amount that, according to a remark, excludes what counts, such as the bonus. */
    AMOUNT_INCOMPLETE(Severity.WARNING),
    AMOUNT_RANGE(Severity.WARNING),
    /** Pay per month in a column of annual amounts. */
    AMOUNT_PER_MONTH(Severity.WARNING),
    OTHER_CURRENCY(Severity.ERROR),
    CURRENCY_NOT_STATED(Severity.WARNING),
    BONUS_IN_MONTHS(Severity.WARNING),
    REMUNERATION_ESTIMATED(Severity.WARNING),
    /** The annual amount, which counts, is far from the sum of monthly pay and bonus. */
    REMUNERATION_DIFFERS(Severity.WARNING),
    /** The first day of the experience, which counts, differs by more than a year from its length. */
    EXPERIENCE_DIFFERS(Severity.WARNING),
    /** The estimate is based on the monthly remuneration of social insurance, which includes what does not count. */
    ESTIMATE_TOO_HIGH(Severity.WARNING),
    UNKNOWN_STATUS(Severity.ERROR),
    /** A status that is not held yet, such as 永住者（申請中）. */
    STATUS_APPLIED_FOR(Severity.ERROR),
    /** An application for permanent residence or naturalisation, which gives no special period. */
    OTHER_APPLICATION(Severity.INFO),
    /** Japan together with another nationality. */
    SEVERAL_NATIONALITIES(Severity.WARNING),
    UNKNOWN_CATEGORY(Severity.ERROR),
    UNREADABLE_PERIOD(Severity.ERROR),
    UNKNOWN_EMPLOYMENT_STATE(Severity.ERROR),
    UNKNOWN_CASE_STATE(Severity.WARNING),
    UNREADABLE_DEGREE(Severity.ERROR),
    DEGREE_UNCLEAR(Severity.WARNING),
    UNREADABLE_YEARS(Severity.ERROR),
    /** A year or more in a column of months that complements one of years. */
    MONTHS_BESIDE_YEARS(Severity.WARNING),
    EXPERIENCE_IN_FUTURE(Severity.ERROR),
    UNREADABLE_JAPANESE(Severity.ERROR),
    /** A level of Japanese that is failed, not taken or planned. */
    LEVEL_NOT_HELD(Severity.INFO),
    /** A grade of the BJT without the score. */
    GRADE_TAKEN_AT_LEAST(Severity.INFO),
    UNREADABLE_COUNT(Severity.ERROR),
    /** Neither paid nor unpaid. */
    UNREADABLE_PAYMENT(Severity.ERROR),
    /** No number of months. */
    UNREADABLE_MONTHS(Severity.ERROR),
    /** No category of an employer, 1 to 4. */
    UNREADABLE_EMPLOYER_CATEGORY(Severity.ERROR),
    UNKNOWN_POSITION(Severity.ERROR),
    UNKNOWN_TRAINING(Severity.ERROR),
    UNREADABLE_PERCENT(Severity.ERROR),
    PERCENT_UNCLEAR(Severity.WARNING),
    UNREADABLE_FLAG(Severity.ERROR);

    private final Severity severity;

    /** Returns the code for a file that cannot be read, which has the name of the reason. */
    static RosterFindingCode of(UnreadableReason reason) {
        return valueOf(reason.name());
    }

    /** Returns the code for a warning about a CSV file, which has the name of its kind. */
    static RosterFindingCode of(CsvWarning.Kind kind) {
        return valueOf(kind.name());
    }

    RosterFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
