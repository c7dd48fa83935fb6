package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when, and whether at all, a person has to be acted on.
 *
 * @param deadline the one date to act by, for list, mail, table, calendar and page
 * @param isDueSoon the period of stay ends soon, and no filing counts
 * @param isToActOn whether HR has to act on the person now
 */
public record Urgency(Optional<LocalDate> deadline, boolean isDueSoon, boolean isToActOn) {}
