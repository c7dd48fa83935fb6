/** The dates of renewals for a calendar program, which takes the next month's file as news of the same events. */
@NullMarked
package org.hsproster.calendar;

import org.jspecify.annotations.NullMarked;
