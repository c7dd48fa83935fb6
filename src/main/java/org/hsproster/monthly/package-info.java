/** The monthly run: inbox, schedule, archive, mail and retention. */
@NullMarked
package org.hsproster.monthly;

import org.jspecify.annotations.NullMarked;
