package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What has to have lasted up to the day of the run before an application for a better status.
 *
 * @param total the total that has to have been held; empty where the activity as HSP (i) has to have lasted
 * @param years how long, in full years
 * @param since the first day from which it is on record without interruption; empty if it is not on record
 */
public record QualifyingPeriod(OptionalInt total, long years, Optional<LocalDate> since) {}
