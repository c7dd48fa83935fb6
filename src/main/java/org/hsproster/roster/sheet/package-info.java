/** Recognises the sheets of a file that hold a roster, and the rows that are about people. */
@NullMarked
package org.hsproster.roster.sheet;

import org.jspecify.annotations.NullMarked;
