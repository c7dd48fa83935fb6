/** Which sheets of a file hold a roster, and which of their rows are about people. */
@NullMarked
package org.hsproster.roster.sheet;

import org.jspecify.annotations.NullMarked;
