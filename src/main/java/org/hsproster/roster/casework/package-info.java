/** Merges what HR has written about the applications of people, on the action list and beside rosters. */
@NullMarked
package org.hsproster.roster.casework;

import org.jspecify.annotations.NullMarked;
