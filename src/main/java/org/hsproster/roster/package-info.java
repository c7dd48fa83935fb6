/** Reads rosters as HR has them: format, header recognition, cell values, findings with their cells. Knows no law. */
@NullMarked
package org.hsproster.roster;

import org.jspecify.annotations.NullMarked;
