package org.hsproster.workbook;

/** Fill and text colour of a cell, as RGB. Dark on light or light on dark, so that it also reads in grey. */
interface Paint {

    int fill();

    int ink();
}
