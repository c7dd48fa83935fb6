package org.hsproster.roster.header;

/** A column by its id in {@code columns.csv}; in a sentence it stands for the column's name in that language. */
public record ColumnName(String id) {}
