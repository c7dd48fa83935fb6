package org.hsproster.roster;

/** A header that is not known, and the column it may be meant to be. */
public record Offer(String header, ColumnName column) {}
