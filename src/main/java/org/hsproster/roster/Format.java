package org.hsproster.roster;

/** The file formats a roster is read from. */
public enum Format {
    XLSX,
    XLS,
    CSV
}
