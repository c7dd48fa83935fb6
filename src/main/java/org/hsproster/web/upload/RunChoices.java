package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The choices of the user for a run.
 *
 * @param language of the outcome; without it, that of the roster
 * @param mapping the corrected columns; empty where nothing was corrected
 */
public record RunChoices(LocalDate asOf, Optional<Locale> language, Optional<Path> mapping) {}
