/** Facts about one person, in the terms of the law. Independent of spreadsheets, rules and the clock. */
@NullMarked
package org.hsproster.employee;

import org.jspecify.annotations.NullMarked;
