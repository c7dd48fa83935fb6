/** The annotated copy of a roster and its report sheets. Knows no law. */
@NullMarked
package org.hsproster.workbook;

import org.jspecify.annotations.NullMarked;
