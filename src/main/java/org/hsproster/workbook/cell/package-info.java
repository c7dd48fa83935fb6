/** Contents of added cells and their writers, with comments, links, widths and heights. */
@NullMarked
package org.hsproster.workbook.cell;

import org.jspecify.annotations.NullMarked;
