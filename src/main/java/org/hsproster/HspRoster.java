package org.hsproster;

import org.hsproster.cli.RosterCommand;

/** Starts hsp-roster. */
public final class HspRoster {

    private HspRoster() {}

    public static void main(String[] args) {
        System.exit(RosterCommand.run(args));
    }
}
