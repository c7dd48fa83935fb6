package org.hsproster.workbook.cell;

/** A cell of the annotated workbook that links lead to. */
public record LinkTarget(String sheet, String cell) {}
