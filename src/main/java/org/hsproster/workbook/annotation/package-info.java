/** The columns, comments and links that are added to a roster sheet. */
@NullMarked
package org.hsproster.workbook.annotation;

import org.jspecify.annotations.NullMarked;
