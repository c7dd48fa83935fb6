package org.hsproster.batch.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hsproster.batch.output.OutputException;
import org.hsproster.file.PrivateFile;
import org.hsproster.file.PrivateFolder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The backups of a data folder, of which the last three are kept. A backup gets its name when it is complete; what a
 * process that died has left of one is removed.
 */
public record DataBackups(DataPlace place) {

    private static final int KEPT = 3;
    private static final String PART = ".part";

    /** Returns the complete backups, the newest first. */
    public List<DataBackup> complete() {
        List<DataBackup> backups = new ArrayList<>();
        for (Path each : folders()) {
            try {
                backups.add(new DataBackup(
                        each, LocalDateTime.parse(each.getFileName().toString(), DataBackup.NAME)));
            } catch (DateTimeParseException e) {
                // no complete backup
            }
        }
        backups.sort(Comparator.comparing(DataBackup::at).reversed());
        return backups;
    }

    /**
     * Makes a backup of the open database. That of a server is not copied.
     *
     * @throws OutputException where it cannot be written
     */
    public void make(LocalDateTime at, JdbcOperations database) {
        Path target = next(at);
        Path part = target.resolveSibling(target.getFileName() + PART);
        try {
            removeParts();
            PrivateFolder.require(folder());
            PrivateFolder.require(part);
            if (place.server().isEmpty()) {
                database.execute("backup database to '" + part.toString().replace("'", "''") + "/' blocking as files");
            }
            try (OutputStream out = Files.newOutputStream(PrivateFile.create(part.resolve(DataBackup.KEY)))) {
                Files.copy(place.key(), out);
            }
            Path auditLog = place.folder().resolve(DataBackup.AUDIT_LOG);
            if (Files.isRegularFile(auditLog)) {
                Files.copy(auditLog, part.resolve(DataBackup.AUDIT_LOG));
            } else {
                Files.createFile(part.resolve(DataBackup.AUDIT_LOG));
            }
            DataBackup.complete(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            throw OutputException.notWritable(target, e);
        }
        complete().stream().skip(KEPT).map(DataBackup::folder).forEach(PrivateFolder::remove);
    }

    /** Returns the folder of a new backup, later than all others even where the clock has gone back. */
    private Path next(LocalDateTime at) {
        LocalDateTime now = at.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime time = complete().stream()
                .findFirst()
                .map(newest -> newest.at().plusSeconds(1))
                .filter(now::isBefore)
                .orElse(now);
        return folder().resolve(DataBackup.NAME.format(time));
    }

    private void removeParts() {
        folders().stream()
                .filter(each -> each.getFileName().toString().endsWith(PART))
                .forEach(PrivateFolder::remove);
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(folder())) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(), Files::isDirectory)) {
                found.forEach(folders::add);
            } catch (IOException e) {
                throw OutputException.notKept(folder(), e);
            }
        }
        return folders;
    }

    private Path folder() {
        return place.folder().resolve("backup");
    }
}
