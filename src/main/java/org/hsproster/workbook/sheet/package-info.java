/** The report sheets of an annotated copy. */
@NullMarked
package org.hsproster.workbook.sheet;

import org.jspecify.annotations.NullMarked;
