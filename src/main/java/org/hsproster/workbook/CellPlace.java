package org.hsproster.workbook;

/** A cell of the annotated workbook that others lead to. */
record CellPlace(String sheet, String cell) {}
