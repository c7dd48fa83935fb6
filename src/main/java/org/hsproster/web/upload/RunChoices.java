package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What the reader has chosen for a run.
 *
 * @param language of the outcome; without it, that of the roster
 * @param mapping what the headers mean, where the reader says it otherwise than they were understood
 */
public record RunChoices(LocalDate asOf, Optional<Locale> language, Optional<Path> mapping) {}
