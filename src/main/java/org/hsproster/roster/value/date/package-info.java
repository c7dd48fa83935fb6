/** Reads dates as people write them. */
@NullMarked
package org.hsproster.roster.value.date;

import org.jspecify.annotations.NullMarked;
