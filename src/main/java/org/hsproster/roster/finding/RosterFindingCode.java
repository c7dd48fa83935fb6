package org.hsproster.roster.finding;

import org.hsproster.employee.FindingCode;
import org.hsproster.spreadsheet.CsvWarning;
import org.hsproster.spreadsheet.UnreadableReason;

/** What can be said about a roster file, its sheets, its columns and its cells. */
public enum RosterFindingCode implements FindingCode {
    FILE_MISSING(Severity.ERROR),
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
    /** A few bytes that unpack to very many: an attack, or a sheet with formats down to its last row. */
    INFLATES_TOO_FAR(Severity.ERROR),
    /** The copy needs formats of its own, and a workbook holds no more than so many. */
    TOO_MANY_FORMATS(Severity.ERROR),
    /** The columns of a sheet are in use to the last one that the format has, so none can stand to their right. */
    NO_ROOM_FOR_COLUMNS(Severity.ERROR),
    /** The people can be read, and something else in the file cannot, so that no copy of it can be made. */
    NOT_COPIED(Severity.ERROR),
    SHEET_NOT_FOUND(Severity.ERROR),
    NO_HEADER_ROW(Severity.ERROR),
    NO_EMPLOYERS_HEADER_ROW(Severity.ERROR),
    NO_JOIN_HEADER_ROW(Severity.ERROR),
    NO_VISIBLE_HEADER_ROW(Severity.ERROR),
    /** The text is in an encoding that is not read. */
    ENCODING_NOT_READ(Severity.ERROR),
    MIXED_ENCODINGS(Severity.ERROR),
    NUL_CHARACTER(Severity.ERROR),
    QUOTE_NOT_CLOSED(Severity.ERROR),
    /** A quotation mark whose partner stands in a later row. */
    ROWS_IN_QUOTES(Severity.ERROR),
    /** Text after a closing quotation mark, in a row that has too many or too few cells. */
    QUOTE_MISPLACED(Severity.ERROR),

    /** A quoted cell of several lines with as many delimiters as a row; it may be one. */
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
    /** Rows of nothing but formulas without results. */
    FORMULA_ROWS_LEFT_OUT(Severity.ERROR),
    EMPLOYER_FROM_SHEET(Severity.WARNING),
    ROWS_CONTRADICT(Severity.WARNING),
    NUMBER_SHARED(Severity.WARNING),
    FUTURE_ROWS(Severity.INFO),
    /** Rows about other periods of stay of the same person. */
    OTHER_PERIODS(Severity.INFO),
    SHEET_JOINED(Severity.INFO),
    JOIN_CONTRADICTS(Severity.WARNING),
    JOIN_WITHOUT_PARTNER(Severity.WARNING),
    /** A person who stands on a completing sheet alone. */
    NOT_IN_ROSTER(Severity.WARNING),
    JOIN_ROWS_NOT_USED(Severity.INFO),
    EMPLOYERS_SHEET_READ(Severity.INFO),
    EMPLOYERS_SHEET_NOT_READ(Severity.INFO),
    EMPLOYER_NOT_IN_TABLE(Severity.INFO),
    EMPLOYER_LISTED_TWICE(Severity.WARNING),

    /** The header says more than that the amounts are the pay to be expected: overtime, another year. */
    AMOUNTS_IN_DOUBT(Severity.WARNING),
    /** A header that may be the day of one thing or of another. */
    COLUMN_OF_TWO_MEANINGS(Severity.WARNING),
    /** A column without which no person on the sheet can be assessed. */
    COLUMN_MISSING(Severity.ERROR),
    /** No column tells who is a foreign national. */
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
    /** A formula whose result the file does not hold. */
    NOT_CALCULATED(Severity.ERROR),
    NOT_SETTLED(Severity.WARNING),
    /** A value with a doubt or plan beside it: it counts only among the possible points. */
    VALUE_NOT_SETTLED(Severity.WARNING),
    /** A value with a remark that takes it back. */
    VALUE_DENIED(Severity.WARNING),
    /** A value with words beside it that may change what it means. */
    REMARK_UNCLEAR(Severity.WARNING),
    /** A word that may mean more than one thing, such as 取締役会長, who may represent the company or not. */
    WORD_UNCLEAR(Severity.WARNING),
    /** Two values of which either may be meant. */
    SEVERAL_VALUES(Severity.ERROR),
    UNREADABLE_DATE(Severity.ERROR),
    AMBIGUOUS_DATE(Severity.ERROR),
    /** A month without a day where the day matters. */
    DAY_MISSING(Severity.ERROR),
    /** A month without a day where its last one does no harm. */
    DAY_ASSUMED(Severity.WARNING),
    /** Counted in an era that had not begun or was over, such as 平成35年. */
    DATE_OUTSIDE_ERA(Severity.WARNING),
    IMPOSSIBLE_BIRTH_DATE(Severity.ERROR),
    UNREADABLE_AMOUNT(Severity.ERROR),
    /** The unit of a column whose header states none, found from all of its amounts. */
    AMOUNT_UNIT_TAKEN(Severity.INFO),
    /** A column whose amounts may be in more than one unit, or fit none. */
    AMOUNT_UNIT_UNCLEAR(Severity.WARNING),
    /** An amount that does not fit the unit of the others, such as a month's pay among those of a year. */
    AMOUNT_UNUSUAL(Severity.WARNING),
    /** An amount that is said to include what does not count, such as overtime. */
    AMOUNT_TOO_HIGH(Severity.WARNING),
    /** An amount that is said to leave out what counts, such as the bonus. */
    AMOUNT_INCOMPLETE(Severity.WARNING),
    AMOUNT_RANGE(Severity.WARNING),
    /** Pay per month in a column of annual amounts. */
    AMOUNT_PER_MONTH(Severity.WARNING),
    OTHER_CURRENCY(Severity.ERROR),
    CURRENCY_NOT_STATED(Severity.WARNING),
    BONUS_IN_MONTHS(Severity.WARNING),
    REMUNERATION_ESTIMATED(Severity.WARNING),
    /** The annual amount, which counts, is far from what monthly pay and bonus come to. */
    REMUNERATION_DIFFERS(Severity.WARNING),
    /** The first day of the experience, which counts, is more than a year from what its length says. */
    EXPERIENCE_DIFFERS(Severity.WARNING),
    /** The estimate rests on the monthly remuneration of social insurance, which includes what does not count. */
    ESTIMATE_TOO_HIGH(Severity.WARNING),
    UNKNOWN_STATUS(Severity.ERROR),
    /** A status that is not held yet, such as 永住者（申請中）. */
    STATUS_APPLIED_FOR(Severity.ERROR),
    /** An application for permanent residence or naturalisation, which gives no special period. */
    OTHER_APPLICATION(Severity.INFO),
    /** Japan beside another nationality. */
    SEVERAL_NATIONALITIES(Severity.WARNING),
    UNKNOWN_CATEGORY(Severity.ERROR),
    UNREADABLE_PERIOD(Severity.ERROR),
    UNKNOWN_EMPLOYMENT_STATE(Severity.ERROR),
    UNKNOWN_CASE_STATE(Severity.WARNING),
    UNREADABLE_DEGREE(Severity.ERROR),
    DEGREE_UNCLEAR(Severity.WARNING),
    UNREADABLE_YEARS(Severity.ERROR),
    /** A year or more in the column of months that stands beside one of years. */
    MONTHS_BESIDE_YEARS(Severity.WARNING),
    EXPERIENCE_IN_FUTURE(Severity.ERROR),
    UNREADABLE_JAPANESE(Severity.ERROR),
    /** A level that is failed, not taken or planned. */
    LEVEL_NOT_HELD(Severity.INFO),
    /** A grade of the BJT without the score. */
    GRADE_TAKEN_AT_LEAST(Severity.INFO),
    UNREADABLE_COUNT(Severity.ERROR),
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
