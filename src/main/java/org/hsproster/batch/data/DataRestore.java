package org.hsproster.batch.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import org.hsproster.batch.audit.AuditedRun;
import org.hsproster.batch.output.OutputException;
import org.hsproster.file.PrivateFile;

/**
 * Puts a backup in the place of the database and of the key. What was there is kept aside. Where a process dies
 * meanwhile, a file of the database is missing, which the next start tells.
 *
 * @param isOfKeyAlone whether the database stays, since it is sound and the key of the backup is its own
 */
public record DataRestore(DataPlace place, DataBackup backup, boolean isOfKeyAlone) {

    /** Returns the runs that the history will not have any more. */
    public List<AuditedRun> lost() {
        return isOfKeyAlone ? List.of() : backup.lost(place.folder().resolve(DataBackup.AUDIT_LOG));
    }

    /**
     * Requires that the backup is as it was written. A key that is the one of the database needs no other proof.
     *
     * @throws DamagedDataException where it is not
     */
    public void require() {
        if (!isOfKeyAlone) {
            backup.require();
        }
    }

    /**
     * Restores the backup, and returns the folder of what was there.
     *
     * @throws DamagedDataException where the backup is not as it was written, and then nothing is changed
     * @throws BusyException where another process uses the data folder
     * @throws OutputException where a file cannot be written
     */
    public Path apply(LocalDateTime now) {
        require();
        DataFolder lock = DataFolder.open(place.folder());
        try (lock) {
            SetAside aside = SetAside.at(place, now);
            try {
                aside.take(!isOfKeyAlone && backup.hasDatabase());
                for (Path file : isOfKeyAlone ? List.of(backup.key()) : backup.content()) {
                    copy(file, target(file));
                }
                return aside.folder();
            } catch (IOException e) {
                throw OutputException.notWritable(place.folder(), e);
            }
        }
    }

    private Path target(Path file) {
        String name = file.getFileName().toString();
        return name.equals(DataBackup.KEY) ? place.key() : place.folder().resolve(name);
    }

    private static void copy(Path file, Path target) throws IOException {
        Path part = PrivateFile.create(target.resolveSibling("." + target.getFileName() + ".part"));
        try (OutputStream out = Files.newOutputStream(part)) {
            Files.copy(file, out);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
