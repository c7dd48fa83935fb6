/** Workbooks of Excel 2007 and later, read as a stream. */
@NullMarked
package org.hsproster.spreadsheet.xlsx;

import org.jspecify.annotations.NullMarked;
