package org.hsproster.report;

/** Fill and text colour of a cell, as RGB. Dark on light or light on dark, so that it also reads in grey. */
public interface CellColors {

    int fill();

    int ink();
}
