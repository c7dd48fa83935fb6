/** The annotated copy of a roster, and the empty roster for those who begin. */
@NullMarked
package org.hsproster.workbook;

import org.jspecify.annotations.NullMarked;
