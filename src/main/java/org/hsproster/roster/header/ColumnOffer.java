package org.hsproster.roster.header;

/** An unknown header, and the column that it may mean. */
public record ColumnOffer(String header, ColumnName column) {}
