package org.hsproster.calendar;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The ids of events: a roster, then a person and a kind of day, as hashes. The roster is part of the id since rosters
 * of two companies may have the same employee numbers.
 */
final class EventId {

    private static final int ROSTER_BYTES = 6;
    private static final int EVENT_BYTES = 12;
    private static final String DOMAIN = "@hsp-roster";
    private static final Pattern OWN = Pattern.compile("([0-9a-f]{" + 2 * ROSTER_BYTES + "})-.*" + DOMAIN);

    private EventId() {}

    static String of(String roster, DatedEvent event) {
        return rosterId(roster) + "-" + hash(event.person() + "/" + event.kind().id(), EVENT_BYTES) + DOMAIN;
    }

    /** Returns the part of the ids that is a roster's. */
    static String rosterId(String roster) {
        return hash(roster, ROSTER_BYTES);
    }

    /** Returns the part of an event's id that is a roster's; empty for an event that is of no roster. */
    static Optional<String> rosterOf(String id) {
        Matcher own = OWN.matcher(id);
        return own.matches() ? Optional.of(own.group(1)) : Optional.empty();
    }

    private static String hash(String text, int bytes) {
        return HexFormat.of().formatHex(DigestUtils.sha256(text), 0, bytes);
    }
}
