package org.hsproster.monthly.task;

/**
 * A monthly run in the database.
 *
 * @param request what it is to do, as JSON
 */
public record StoredRun(String id, String request) {}
