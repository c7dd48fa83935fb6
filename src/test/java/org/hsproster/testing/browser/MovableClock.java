package org.hsproster.testing.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves forward. */
public final class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-21T03:00:00Z");

    public void move(Duration later) {
        now = now.plus(later);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Tokyo");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
