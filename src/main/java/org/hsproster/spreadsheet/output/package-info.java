/** Writes workbooks: to a private file, encrypted where a password is given. */
@NullMarked
package org.hsproster.spreadsheet.output;

import org.jspecify.annotations.NullMarked;
