package org.hsproster.roster;

/** The file formats that are read. */
public enum Format {
    XLSX,
    XLS,
    CSV
}
