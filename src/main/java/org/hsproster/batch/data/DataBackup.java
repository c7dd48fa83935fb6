package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.batch.audit.AuditedRun;
import org.hsproster.batch.data.DamagedDataException.Damage;

/**
 * A backup: a folder with the files of the database, the key of the history, the audit log so far, and their hashes.
 *
 * @param at when it was made
 */
public record DataBackup(Path folder, LocalDateTime at) {

    static final String HASHES = "files.sha256";
    static final String KEY = "history.key";
    static final String AUDIT_LOG = "audit.log";

    /** The name of the folder of a complete backup. */
    static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    public String name() {
        return NAME.format(at);
    }

    /** Tests whether it has the database, which a server keeps itself. */
    public boolean hasDatabase() {
        return Files.exists(new DatabaseFiles(folder).script());
    }

    /**
     * Requires that all files are as they were written.
     *
     * @throws DamagedDataException naming the first that is not
     */
    public void require() {
        HashList hashes = HashList.in(folder.resolve(HASHES))
                .orElseThrow(() -> new DamagedDataException(Damage.BACKUP, folder.resolve(HASHES)));
        try {
            hashes.require(folder, Damage.BACKUP);
        } catch (DamagedDataException e) {
            throw new DamagedDataException(Damage.BACKUP, e.file(), e);
        }
    }

    /** Returns the runs of an audit log that the backup does not have. */
    List<AuditedRun> lost(Path auditLog) {
        try {
            return hasDatabase() ? AuditedRun.in(auditLog, Files.size(folder.resolve(AUDIT_LOG))) : List.of();
        } catch (IOException e) {
            throw new DamagedDataException(Damage.BACKUP, folder.resolve(AUDIT_LOG), e);
        }
    }

    public Path key() {
        return folder.resolve(KEY);
    }

    /** Returns the files of the database and the key. */
    List<Path> content() {
        List<Path> files = new ArrayList<>(new DatabaseFiles(folder).present());
        files.add(key());
        return files;
    }

    /** Writes the hashes of all files, which completes a backup. */
    static void complete(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            found.forEach(files::add);
        }
        HashList.of(files).write(folder.resolve(HASHES));
    }
}
