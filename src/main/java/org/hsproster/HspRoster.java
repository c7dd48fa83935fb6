package org.hsproster;

/** Starts hsp-roster. */
public final class HspRoster {

    private HspRoster() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
