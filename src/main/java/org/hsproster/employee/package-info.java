/** Facts about one person, in the words of the law. Knows no spreadsheet, no rule and no clock. */
@NullMarked
package org.hsproster.employee;

import org.jspecify.annotations.NullMarked;
