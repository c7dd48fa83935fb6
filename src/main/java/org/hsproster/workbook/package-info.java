/** The annotated copy of a roster, and the empty roster. */
@NullMarked
package org.hsproster.workbook;

import org.jspecify.annotations.NullMarked;
