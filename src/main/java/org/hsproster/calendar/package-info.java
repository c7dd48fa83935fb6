/** The dates of renewals for calendar programs, which update their events from the file of the next month. */
@NullMarked
package org.hsproster.calendar;

import org.jspecify.annotations.NullMarked;
