/** Cell contents and how they are written, with comments, links, widths and heights. */
@NullMarked
package org.hsproster.workbook.cell;

import org.jspecify.annotations.NullMarked;
