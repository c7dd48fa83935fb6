/** Facts about employers besides the rows of a roster. */
@NullMarked
package org.hsproster.roster.employer;

import org.jspecify.annotations.NullMarked;
