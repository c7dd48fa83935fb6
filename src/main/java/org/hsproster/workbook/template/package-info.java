/** The sheets of an empty roster. */
@NullMarked
package org.hsproster.workbook.template;

import org.jspecify.annotations.NullMarked;
