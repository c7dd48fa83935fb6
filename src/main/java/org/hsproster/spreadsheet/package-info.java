/** Files as grids of cells, whatever their format. Knows neither people nor headers nor findings. */
@NullMarked
package org.hsproster.spreadsheet;

import org.jspecify.annotations.NullMarked;
