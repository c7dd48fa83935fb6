/** The streaming copy of an .xlsx: new cells are spliced into the original rows. */
@NullMarked
package org.hsproster.workbook.splice;

import org.jspecify.annotations.NullMarked;
