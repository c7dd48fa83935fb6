/** Assesses rosters: the door for every way in. */
@NullMarked
package org.hsproster.batch;

import org.jspecify.annotations.NullMarked;
