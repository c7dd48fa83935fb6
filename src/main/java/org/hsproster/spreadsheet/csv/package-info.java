/** CSV files: their encoding, delimiter and quotation marks, and their rows. */
@NullMarked
package org.hsproster.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
