/** What is known of employers beside the rows of a roster. */
@NullMarked
package org.hsproster.roster.employer;

import org.jspecify.annotations.NullMarked;
