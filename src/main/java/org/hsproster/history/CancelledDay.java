package org.hsproster.history;

import java.time.LocalDate;

/**
 * A day to come of an earlier run that no longer applies.
 *
 * @param person keyed hash
 */
record CancelledDay(String person, RenewalDay kind, LocalDate day) {}
