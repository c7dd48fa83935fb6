/** Workbooks of Excel 97 to 2003, read record by record. */
@NullMarked
package org.hsproster.spreadsheet.xls;

import org.jspecify.annotations.NullMarked;
