package org.hsproster.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Finding;
import org.jspecify.annotations.Nullable;

/** A file or one of its sheets, as the place a problem is reported for. */
record Place(Path file, Optional<String> sheet) {

    static Place of(Path file) {
        return new Place(file, Optional.empty());
    }

    /** A problem of the file or sheet as a whole. */
    LocatedFinding problem(RosterFindingCode code, Object... values) {
        return located(Optional.empty(), code, values);
    }

    /** A problem of the cell at a 0-based column and a 1-based row. */
    LocatedFinding problemAt(int column, int row, RosterFindingCode code, Object... values) {
        return located(Optional.of(CellAddress.of(column, row)), code, values);
    }

    /** Why the file is refused; its name goes before the other values of the sentence. */
    UnreadableRosterException refusal(RosterFindingCode code, Object... values) {
        Object[] withName = new Object[values.length + 1];
        withName[0] = fileName();
        System.arraycopy(values, 0, withName, 1, values.length);
        return new UnreadableRosterException(problem(code, withName), null);
    }

    /** The file broke off or is not what it seems. Causes whose message may quote a cell are left behind. */
    UnreadableRosterException damaged(Exception cause) {
        if (saysBomb(cause)) {
            return refusal(RosterFindingCode.INFLATES_TOO_FAR);
        }
        boolean quotesCells = cause instanceof RuntimeException;
        return new UnreadableRosterException(
                problem(RosterFindingCode.FILE_DAMAGED, fileName()), quotesCells ? null : cause);
    }

    /** POI has no exception of its own for it. */
    private static boolean saysBomb(@Nullable Throwable cause) {
        return cause != null
                && (String.valueOf(cause.getMessage()).contains("Zip bomb detected") || saysBomb(cause.getCause()));
    }

    String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private LocatedFinding located(Optional<String> cell, RosterFindingCode code, Object... values) {
        return new LocatedFinding(fileName(), sheet, cell, new Finding(code, Optional.empty(), List.of(values)));
    }
}
