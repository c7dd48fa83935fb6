package org.hsproster.roster.header;

/**
 * Where a recognised column stands.
 *
 * @param index 0 for column A
 * @param header the text found, as the roster writes it
 */
public record ColumnHeader(int index, String header) {}
