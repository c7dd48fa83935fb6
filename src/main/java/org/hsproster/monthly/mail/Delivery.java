package org.hsproster.monthly.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of sending mails.
 *
 * @param waiting how many could not be sent and are tried again
 * @param givenUp how many are too old to be tried again
 * @param trouble why mails are waiting
 * @param heldBack departments whose managers got no mail, since several employers have them
 * @param missing departments that no roster of the run has
 * @param outbox the folder of the waiting mails
 */
public record Delivery(
        int sent,
        int waiting,
        int givenUp,
        Optional<Trouble> trouble,
        List<SharedDepartment> heldBack,
        MissingDepartments missing,
        Path outbox) {

    /** The reason why a mail cannot be sent. */
    public enum Trouble {
        /** The server does not respond, or offers no encryption that can be trusted. */
        NO_CONNECTION,
        /** The server rejects the user or the password. */
        LOGIN,
        /** The password file cannot be read. */
        PASSWORD_FILE,
        /** The server rejects the sender or the recipient. */
        REFUSED,
        /** The outbox cannot be read or written. */
        OUTBOX
    }
}
