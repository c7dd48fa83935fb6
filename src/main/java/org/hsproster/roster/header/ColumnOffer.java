package org.hsproster.roster.header;

/** A header that is not known, and the column it may be meant to be. */
public record ColumnOffer(String header, ColumnName column) {}
