package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether, and by when, a person needs action.
 *
 * @param deadline the only date to act by, for list, mail, table, calendar and page
 * @param isDueSoon the period of stay ends soon, and no filing counts
 * @param isToActOn whether HR has to act now
 */
public record Urgency(Optional<LocalDate> deadline, boolean isDueSoon, boolean isToActOn) {}
