package org.hsproster.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts recent attempts to sign in, by user and by address, and limits them. */
final class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_OF_A_USER = 5;

    /** More than for a user, because an office may share one address. */
    static final int MOST_OF_AN_ADDRESS = 20;

    private final Clock clock;
    private final Map<String, Deque<Instant>> users = new HashMap<>();
    private final Map<String, Deque<Instant>> addresses = new HashMap<>();

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tests whether an attempt may be made. It counts as failed at once, so that simultaneous attempts do not get
     * around the limit.
     */
    synchronized boolean admit(String user, String address) {
        Instant now = clock.instant();
        forget(users, now);
        forget(addresses, now);
        if (count(users, user) >= MOST_OF_A_USER || count(addresses, address) >= MOST_OF_AN_ADDRESS) {
            return false;
        }
        users.computeIfAbsent(user, key -> new ArrayDeque<>()).add(now);
        addresses.computeIfAbsent(address, key -> new ArrayDeque<>()).add(now);
        return true;
    }

    /** Removes an attempt that succeeded. Failures of others from the same address remain. */
    synchronized void succeeded(String user, String address) {
        users.remove(user);
        Deque<Instant> attempts = addresses.get(address);
        if (attempts != null) {
            attempts.pollLast();
        }
    }

    private static int count(Map<String, Deque<Instant>> attempts, String key) {
        Deque<Instant> made = attempts.get(key);
        return made == null ? 0 : made.size();
    }

    private static void forget(Map<String, Deque<Instant>> attempts, Instant now) {
        attempts.values().forEach(made -> made.removeIf(each -> !now.isBefore(each.plus(WINDOW))));
        attempts.values().removeIf(Deque::isEmpty);
    }
}
