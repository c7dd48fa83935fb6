/** Files as grids of cells, independent of their format and of what the cells mean. */
@NullMarked
package org.hsproster.spreadsheet;

import org.jspecify.annotations.NullMarked;
