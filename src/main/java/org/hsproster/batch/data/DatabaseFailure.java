package org.hsproster.batch.data;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a database server cannot be used. */
public enum DatabaseFailure {
    /** The user or the password is wrong. */
    PASSWORD,
    /** The server has no such database. */
    UNKNOWN,
    /** The user may not do what the program needs. */
    REFUSED,
    /** The server cannot be reached, or has gone; later it may be there again. */
    UNREACHABLE;

    /** Returns the failure behind an exception; empty where no server is behind it. */
    public static Optional<DatabaseFailure> in(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && !(cause instanceof SQLTransientConnectionException)) {
                Optional<DatabaseFailure> found = of(failure);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return hasNoConnection(thrown) ? Optional.of(UNREACHABLE) : Optional.empty();
    }

    /** Tests whether the pool has waited in vain, for a reason that no other exception has. */
    private static boolean hasNoConnection(@Nullable Throwable thrown) {
        return thrown != null
                && (thrown instanceof SQLTransientConnectionException || hasNoConnection(thrown.getCause()));
    }

    /** Tests whether the settings have to be changed, rather than the server started. */
    public boolean isOfSettings() {
        return this != UNREACHABLE;
    }

    /** Returns the failure by the class of the SQL state, which PostgreSQL documents. */
    private static Optional<DatabaseFailure> of(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (state.startsWith("28")) {
            return Optional.of(PASSWORD);
        }
        if (state.startsWith("3D")) {
            return Optional.of(UNKNOWN);
        }
        if (state.equals("42501")) {
            return Optional.of(REFUSED);
        }
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")
                ? Optional.of(UNREACHABLE)
                : Optional.empty();
    }
}
