package org.hsproster.roster.header;

/** A column by its id in {@code columns.csv}; messages show its name in their language. */
public record ColumnName(String id) {}
