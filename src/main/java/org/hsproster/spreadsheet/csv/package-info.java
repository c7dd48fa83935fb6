/** Reads CSV files and detects their encoding, delimiter and stray quotation marks. */
@NullMarked
package org.hsproster.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
