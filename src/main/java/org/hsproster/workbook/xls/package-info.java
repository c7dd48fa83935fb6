/** The copy of an .xls: changed in place, with its records repaired where POI needs that. */
@NullMarked
package org.hsproster.workbook.xls;

import org.jspecify.annotations.NullMarked;
