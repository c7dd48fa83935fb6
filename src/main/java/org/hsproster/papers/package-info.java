/** Packages of papers: what one person's application needs, with a request to the employee, in a workbook. */
@NullMarked
package org.hsproster.papers;

import org.jspecify.annotations.NullMarked;
