/** Reads rosters: each person becomes an entry, and what cannot be read becomes findings. */
@NullMarked
package org.hsproster.roster;

import org.jspecify.annotations.NullMarked;
