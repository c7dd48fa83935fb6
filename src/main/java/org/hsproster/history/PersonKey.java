package org.hsproster.history;

/**
 * Whom a row of the history stands for: hashes that only the key of the data folder can be compared with.
 *
 * @param person as {@link StaffNumber#personHash}
 * @param number as {@link StaffNumber#numberHash}
 */
record PersonKey(String person, String number) {}
