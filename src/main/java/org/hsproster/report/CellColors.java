package org.hsproster.report;

/** The fill and text colour of a cell as RGB: dark on light or light on dark, so that it can be read in grey. */
public interface CellColors {

    int fill();

    int ink();
}
