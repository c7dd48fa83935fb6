package org.hsproster.spreadsheet;

/** The file formats that are read. */
public enum FileFormat {
    XLSX,
    XLS,
    CSV
}
