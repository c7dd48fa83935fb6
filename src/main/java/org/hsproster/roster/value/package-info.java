/** Reads the values of cells: words, amounts, counts, and the remarks beside them. */
@NullMarked
package org.hsproster.roster.value;

import org.jspecify.annotations.NullMarked;
