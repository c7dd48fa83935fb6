package org.hsproster.calendar;

import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The ids of events: a roster, then a person and a kind of day, as hashes. The roster is part of the id since rosters
 * of two companies may have the same employee numbers.
 */
final class EventId {

    private static final int ROSTER_BYTES = 6;
    private static final int EVENT_BYTES = 12;
    private static final String DOMAIN = "@hsp-roster";

    private EventId() {}

    static String of(String roster, DatedEvent event) {
        return prefix(roster) + hash(event.person() + "/" + event.kind().id(), EVENT_BYTES) + DOMAIN;
    }

    /** Returns the common prefix of the ids of a roster. */
    static String prefix(String roster) {
        return hash(roster, ROSTER_BYTES) + "-";
    }

    /** Tests whether an event is of any roster. */
    static boolean isOwn(String id) {
        return id.endsWith(DOMAIN);
    }

    private static String hash(String text, int bytes) {
        return HexFormat.of().formatHex(DigestUtils.sha256(text), 0, bytes);
    }
}
