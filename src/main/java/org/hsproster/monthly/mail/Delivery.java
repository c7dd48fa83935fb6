package org.hsproster.monthly.mail;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of the letters.
 *
 * @param waiting how many could not be sent and are tried again
 * @param givenUp how many are too old to be tried again
 * @param trouble why letters wait
 * @param outbox where they do
 */
public record Delivery(int sent, int waiting, int givenUp, Optional<Trouble> trouble, Path outbox) {

    /** Why a letter cannot be sent. */
    public enum Trouble {
        /** Nobody answers, or nobody who encrypts and can be trusted. */
        NO_CONNECTION,
        /** The server knows neither this user nor this password. */
        LOGIN,
        /** The file with the password cannot be read any more. */
        PASSWORD_FILE,
        /** The server does not want this letter. */
        REFUSED,
        /** The folder of the letters cannot be read, or not written. */
        OUTBOX
    }
}
