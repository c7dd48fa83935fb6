package org.hsproster.spreadsheet;

/** Why a file cannot be read as a grid of cells. */
public enum UnreadableReason {
    FILE_MISSING,
    /** A pipe, a socket or a device. */
    NOT_A_FILE,
    /** A file that this user may not read. */
    NOT_PERMITTED,
    FILE_EMPTY,
    NOT_A_SPREADSHEET,
    BINARY_WORKBOOK,
    OPENDOCUMENT,
    NUMBERS_DOCUMENT,
    PDF_DOCUMENT,
    PICTURE,
    WEB_PAGE,
    XML_SPREADSHEET,
    OLD_EXCEL,
    OTHER_DOCUMENT,
    ARCHIVE,
    PASSWORD_NEEDED,
    WRONG_PASSWORD,
    FILE_DAMAGED,
    /** A small file that inflates to a huge one: an attack, or a sheet with formats down to its last row. */
    INFLATES_TOO_FAR,
    /** The text is in an encoding that is not supported. */
    ENCODING_NOT_READ,
    MIXED_ENCODINGS,
    NUL_CHARACTER,
    QUOTE_NOT_CLOSED,
    /** A quotation mark that is closed in a later row. */
    ROWS_IN_QUOTES,
    /** Text after a closing quotation mark, in a row that has too many or too few cells. */
    QUOTE_MISPLACED
}
