package org.hsproster.batch.data;

import java.nio.file.Path;
import java.util.Objects;

/** Thrown when a file of the data folder is not what the last run has left. */
public final class DamagedDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Damage {
        /** It is not there, and other files of the database are. */
        MISSING,
        /** The whole database is not there, and the audit log tells of runs. */
        GONE,
        /** It is a folder, or may not be read. */
        UNREADABLE,
        /** Its content cannot be read. */
        CHANGED,
        /** Its content is not what the last run has left; an earlier version of the program may have changed it. */
        UNSEALED,
        /** A file of a backup is not what was written. */
        BACKUP
    }

    private final Damage damage;
    private final transient Path file;

    DamagedDataException(Damage damage, Path file) {
        super(damage + ": " + file.getFileName());
        this.damage = damage;
        this.file = file;
    }

    DamagedDataException(Damage damage, Path file, Throwable cause) {
        this(damage, file);
        initCause(cause);
    }

    public Damage damage() {
        return damage;
    }

    public Path file() {
        return file;
    }

    /** Returns the file of the hashes beside a file of the database. */
    public Path seal() {
        return new DatabaseFiles(Objects.requireNonNull(file.toAbsolutePath().getParent())).seal();
    }
}
