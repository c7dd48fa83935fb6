/** The first report sheet of an annotated copy. */
@NullMarked
package org.hsproster.workbook.summary;

import org.jspecify.annotations.NullMarked;
