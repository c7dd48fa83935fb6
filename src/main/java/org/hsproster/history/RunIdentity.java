package org.hsproster.history;

import java.time.LocalDate;

/**
 * The question that a run answers. A run that answers the same question replaces the earlier one.
 *
 * @param roster the name of the series of runs
 * @param inputSha256 hash of the roster and the files read with it
 * @param rulebook version and fingerprint of the rules
 * @param options the part of the roster that is read; runs of different parts are not compared
 */
public record RunIdentity(String roster, String inputSha256, LocalDate asOf, String rulebook, String options) {}
