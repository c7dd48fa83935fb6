package org.hsproster.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often somebody has tried to sign in lately, and whether once more is too often. */
final class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_OF_A_USER = 5;

    /** More than of a user, because an office may share one address. */
    static final int MOST_OF_AN_ADDRESS = 20;

    private final Clock clock;
    private final Map<String, Deque<Instant>> users = new HashMap<>();
    private final Map<String, Deque<Instant>> addresses = new HashMap<>();

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tests whether this attempt may be made. It counts as failed from now on, so that many at once are no way around.
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

    /** The attempt has not failed. What others failed with from the same address stays. */
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
