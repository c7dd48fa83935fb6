/** Reads rosters: the way in. What a person says in a row comes out as an entry, what cannot be read as findings. */
@NullMarked
package org.hsproster.roster;

import org.jspecify.annotations.NullMarked;
