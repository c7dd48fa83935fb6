/** Detects the format of a file by its content, and opens it. */
@NullMarked
package org.hsproster.spreadsheet.format;

import org.jspecify.annotations.NullMarked;
