/** Monthly runs that look after themselves: the inbox, the schedule, the calendar and the mail. */
@NullMarked
package org.hsproster.monthly;

import org.jspecify.annotations.NullMarked;
