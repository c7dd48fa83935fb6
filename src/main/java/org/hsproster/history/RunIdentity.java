package org.hsproster.history;

import java.time.LocalDate;

/**
 * What one run answers: the same question asked again takes the place of the first answer.
 *
 * @param roster its name: runs of one name follow each other
 * @param inputSha256 of the roster and what is read beside it
 * @param rulebook version and fingerprint of the rules
 * @param options which part of the roster is read; parts are not compared with each other
 */
public record RunIdentity(String roster, String inputSha256, LocalDate asOf, String rulebook, String options) {}
