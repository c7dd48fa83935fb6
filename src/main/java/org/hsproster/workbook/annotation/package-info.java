/** What is added beside the rows of a roster: columns, comments and links. */
@NullMarked
package org.hsproster.workbook.annotation;

import org.jspecify.annotations.NullMarked;
