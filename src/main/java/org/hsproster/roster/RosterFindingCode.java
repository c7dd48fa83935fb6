package org.hsproster.roster;

import org.hsproster.employee.FindingCode;

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
    SHEET_NOT_FOUND(Severity.ERROR),
    NO_HEADER_ROW(Severity.ERROR),
    NO_EMPLOYERS_HEADER_ROW(Severity.ERROR),
    NO_JOIN_HEADER_ROW(Severity.ERROR),
    NO_VISIBLE_HEADER_ROW(Severity.ERROR),

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
    EMPLOYER_FROM_SHEET(Severity.WARNING),
    ROWS_CONTRADICT(Severity.WARNING),
    NUMBER_SHARED(Severity.WARNING),
    FUTURE_ROWS(Severity.INFO),
    SHEET_JOINED(Severity.INFO),
    JOIN_CONTRADICTS(Severity.WARNING),
    JOIN_WITHOUT_PARTNER(Severity.WARNING),
    JOIN_ROWS_NOT_USED(Severity.INFO),
    EMPLOYERS_SHEET_READ(Severity.INFO),
    EMPLOYERS_SHEET_NOT_READ(Severity.INFO),
    EMPLOYER_NOT_IN_TABLE(Severity.INFO),
    EMPLOYER_LISTED_TWICE(Severity.WARNING),

    MAPPING_NOT_YAML(Severity.ERROR),
    MAPPING_UNKNOWN_KEY(Severity.ERROR),
    MAPPING_UNKNOWN_COLUMN(Severity.ERROR),
    MAPPING_SENSITIVE(Severity.ERROR),
    MAPPING_NO_PAIRS(Severity.ERROR),
    MAPPING_NO_LIST(Severity.ERROR),
    MAPPING_NO_VALUE(Severity.ERROR),

    CELL_ERROR(Severity.ERROR),
    NOT_SETTLED(Severity.WARNING),
    /** A value with a doubt or plan beside it: it counts only among the possible points. */
    VALUE_NOT_SETTLED(Severity.WARNING),
    UNREADABLE_DATE(Severity.ERROR),
    AMBIGUOUS_DATE(Severity.ERROR),
    /** A month without a day where the day matters. */
    DAY_MISSING(Severity.ERROR),
    /** A month without a day where its last one does no harm. */
    DAY_ASSUMED(Severity.WARNING),
    /** Counted in an era that had not begun or was over, such as 平成35年. */
    DATE_OUTSIDE_ERA(Severity.WARNING),
    /** Words beside a value that may change what it means. */
    REMARK_NOT_READ(Severity.WARNING),
    IMPOSSIBLE_BIRTH_DATE(Severity.ERROR),
    UNREADABLE_AMOUNT(Severity.ERROR),
    AMOUNT_UNIT_ASSUMED(Severity.WARNING),
    AMOUNT_RANGE(Severity.WARNING),
    /** Pay per month in a column of annual amounts. */
    AMOUNT_PER_MONTH(Severity.WARNING),
    OTHER_CURRENCY(Severity.ERROR),
    BONUS_IN_MONTHS(Severity.WARNING),
    REMUNERATION_ESTIMATED(Severity.WARNING),
    /** The estimate rests on the monthly remuneration of social insurance, which includes what does not count. */
    ESTIMATE_TOO_HIGH(Severity.WARNING),
    UNKNOWN_STATUS(Severity.ERROR),
    UNKNOWN_CATEGORY(Severity.ERROR),
    UNREADABLE_PERIOD(Severity.ERROR),
    UNKNOWN_EMPLOYMENT_STATE(Severity.ERROR),
    UNKNOWN_CASE_STATE(Severity.WARNING),
    UNREADABLE_DEGREE(Severity.ERROR),
    DEGREE_UNCLEAR(Severity.WARNING),
    UNREADABLE_YEARS(Severity.ERROR),
    EXPERIENCE_IN_FUTURE(Severity.ERROR),
    UNREADABLE_JAPANESE(Severity.ERROR),
    UNREADABLE_COUNT(Severity.ERROR),
    UNKNOWN_POSITION(Severity.ERROR),
    UNKNOWN_TRAINING(Severity.ERROR),
    UNREADABLE_PERCENT(Severity.ERROR),
    PERCENT_UNCLEAR(Severity.WARNING),
    UNREADABLE_FLAG(Severity.ERROR);

    private final Severity severity;

    RosterFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
