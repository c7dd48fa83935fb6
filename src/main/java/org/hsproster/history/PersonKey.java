package org.hsproster.history;

/**
 * The hashes that identify the person of a row, made with the key of the data folder.
 *
 * @param person as {@link StaffNumber#personHash}
 * @param number as {@link StaffNumber#numberHash}
 */
record PersonKey(String person, String number) {}
