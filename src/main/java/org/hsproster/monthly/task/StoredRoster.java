package org.hsproster.monthly.task;

import java.util.Optional;

/**
 * A roster of a monthly run in the database.
 *
 * @param file its path as it is stored
 * @param result what became of it, as JSON; empty until it is assessed
 */
public record StoredRoster(String file, Optional<String> result) {}
