package org.hsproster.calendar;

import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What calendars know an event by: a roster, then a person and a kind of day, as hashes. Rosters of two companies may
 * have the same employee numbers, so a person on two rosters is two.
 */
final class EventId {

    private static final int ROSTER_BYTES = 6;
    private static final int EVENT_BYTES = 12;
    private static final String DOMAIN = "@hsp-roster";

    private EventId() {}

    static String of(String roster, DatedEvent event) {
        return prefix(roster) + hash(event.person() + "/" + event.kind().id(), EVENT_BYTES) + DOMAIN;
    }

    /** Returns how the ids of all events of a roster begin. */
    static String prefix(String roster) {
        return hash(roster, ROSTER_BYTES) + "-";
    }

    /** Tests whether an event is one of ours, of whatever roster. */
    static boolean isOwn(String id) {
        return id.endsWith(DOMAIN);
    }

    private static String hash(String text, int bytes) {
        return HexFormat.of().formatHex(DigestUtils.sha256(text), 0, bytes);
    }
}
