/** The findings about a roster, with their locations. */
@NullMarked
package org.hsproster.roster.finding;

import org.jspecify.annotations.NullMarked;
