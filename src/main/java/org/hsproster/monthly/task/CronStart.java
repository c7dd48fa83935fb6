package org.hsproster.monthly.task;

import org.springframework.scheduling.support.CronExpression;

/**
 * The start of monthly runs at set times, once in all processes that share the database.
 *
 * @param work begins a run
 */
public record CronStart(CronExpression cron, Runnable work) {}
