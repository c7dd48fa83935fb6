/** Writes workbooks to files, encrypted if a password is given. */
@NullMarked
package org.hsproster.spreadsheet.output;

import org.jspecify.annotations.NullMarked;
