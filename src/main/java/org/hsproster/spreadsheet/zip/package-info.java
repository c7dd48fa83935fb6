/** The parts of a workbook in its zip file, encrypted or not. */
@NullMarked
package org.hsproster.spreadsheet.zip;

import org.jspecify.annotations.NullMarked;
