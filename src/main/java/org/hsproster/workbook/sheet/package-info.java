/** The report sheets. */
@NullMarked
package org.hsproster.workbook.sheet;

import org.jspecify.annotations.NullMarked;
