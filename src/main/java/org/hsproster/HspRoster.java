package org.hsproster;

import org.hsproster.cli.RosterCommand;

/** Starts hsp-roster. */
public final class HspRoster {

    private HspRoster() {}

    public static void main(String[] args) {
        // Spring Boot would load parts of the web server ahead, which only one command needs.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        System.exit(RosterCommand.run(args));
    }
}
