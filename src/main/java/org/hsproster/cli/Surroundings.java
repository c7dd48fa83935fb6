package org.hsproster.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a command finds outside itself.
 *
 * @param isTerminal whether a person watches
 */
record Surroundings(Home home, Clock clock, Locale language, boolean isTerminal) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static Surroundings ofProcess() {
        return new Surroundings(
                Home.of(System.getenv()), Clock.system(TOKYO), Locale.getDefault(), Console.isTerminal());
    }

    /** The day it is in Japan, where applications are filed. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
