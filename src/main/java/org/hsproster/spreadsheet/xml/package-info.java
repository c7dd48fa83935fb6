/** Large XML as the bytes it is, for what reads a sheet and for what copies it. */
@NullMarked
package org.hsproster.spreadsheet.xml;

import org.jspecify.annotations.NullMarked;
