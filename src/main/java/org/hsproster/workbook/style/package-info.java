/** Cell formats: kinds of cells, fonts, colours, and the limits of each file format. */
@NullMarked
package org.hsproster.workbook.style;

import org.jspecify.annotations.NullMarked;
