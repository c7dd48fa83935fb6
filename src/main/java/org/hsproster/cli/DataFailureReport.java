package org.hsproster.cli;

import java.util.OptionalInt;
import org.hsproster.batch.claim.SharedFolder;
import org.hsproster.batch.claim.SharedFolderException;
import org.hsproster.batch.data.DamagedDataException;
import org.hsproster.batch.data.DatabaseFailure;
import org.hsproster.batch.data.DatabaseServer;
import org.hsproster.history.HistoryKeyException;
import org.hsproster.report.run.MachineName;
import org.jspecify.annotations.Nullable;

/** Prints what is wrong with the database, the key of the history, or the folder that machines share. */
record DataFailureReport(CommandContext context, CommandOutput console) {

    /** Tests whether a failure is one of these. */
    static boolean knows(Throwable failure) {
        return find(failure, DamagedDataException.class) != null
                || find(failure, HistoryKeyException.class) != null
                || find(failure, SharedFolderException.class) != null
                || DatabaseFailure.in(failure).isPresent();
    }

    /** Prints a failure of this kind, and returns its exit code; empty for any other. */
    OptionalInt print(Throwable failure) {
        @Nullable DamagedDataException damaged = find(failure, DamagedDataException.class);
        if (damaged != null) {
            console.error(
                    "data.damaged." + damaged.damage(),
                    damaged.file().toString(),
                    damaged.seal().toString());
            return OptionalInt.of(ExitCodes.CONFIGURATION);
        }
        @Nullable HistoryKeyException key = find(failure, HistoryKeyException.class);
        if (key != null) {
            console.error("data.key." + key.problem(), key.file().toString(), MachineName.current());
            return OptionalInt.of(
                    key.problem() == HistoryKeyException.Problem.NOT_WRITABLE
                            ? ExitCodes.OUTPUT
                            : ExitCodes.CONFIGURATION);
        }
        @Nullable SharedFolderException shared = find(failure, SharedFolderException.class);
        if (shared != null) {
            return OptionalInt.of(print(shared));
        }
        return DatabaseFailure.in(failure)
                .flatMap(kind -> context.place().server().map(server -> print(kind, server)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private int print(SharedFolderException shared) {
        console.error(
                "data.shared." + shared.problem(),
                shared.folder().toString(),
                MachineName.current(),
                SharedFolder.FILE,
                shared.mark());
        return shared.problem() == SharedFolderException.Problem.NOT_WRITABLE
                ? ExitCodes.OUTPUT
                : ExitCodes.CONFIGURATION;
    }

    private int print(DatabaseFailure kind, DatabaseServer server) {
        console.error("data.server." + kind, server.name(), server.user());
        return kind.isOfSettings() ? ExitCodes.CONFIGURATION : ExitCodes.OUTPUT;
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
