package org.hsproster.roster.header;

/**
 * The position and header of a recognised column.
 *
 * @param index 0 for column A
 * @param header as the roster writes it
 */
public record ColumnHeader(int index, String header) {}
