package org.hsproster.monthly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hsproster.monthly.InboxResult.NotTaken.Reason;

/** The kind of a file or folder in the inbox. */
enum InboxEntry {
    /** A file whose name is that of a roster, or a link to a file. */
    ROSTER(Optional.empty()),
    /** A file of another format, or a package of Numbers, which is a folder. */
    OTHER_FORMAT(Optional.of(Reason.FORMAT)),
    /** A folder with files in it. */
    FOLDER(Optional.of(Reason.FOLDER)),
    /** A hidden file whose name is that of a roster. */
    HIDDEN(Optional.of(Reason.HIDDEN)),
    /** A link to a file that is not there. */
    BROKEN_LINK(Optional.of(Reason.BROKEN_LINK)),
    /** A pipe, a socket or a device, from which reading may never end. */
    NO_FILE(Optional.of(Reason.NO_FILE)),
    /** A file in a folder that may be listed, but not read. */
    NOT_PERMITTED(Optional.of(Reason.NOT_PERMITTED)),
    /** A file of the operating system or of a program, a folder without files, or a file that has gone meanwhile. */
    IGNORED(Optional.empty());

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt");
    private static final String NUMBERS = ".numbers";

    /** Beginnings of the lock files of Excel, LibreOffice and WPS Office, and of the second file that macOS writes. */
    private static final List<String> OF_PROGRAMS = List.of("~$", ".~", "._");

    /** Files and folders of Windows, macOS, network drives and file systems. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "icon\r",
            "__macosx",
            "@eadir",
            "#recycle",
            "$recycle.bin",
            "system volume information",
            "lost+found");

    private final Optional<Reason> reason;

    InboxEntry(Optional<Reason> reason) {
        this.reason = reason;
    }

    /** Returns why HR is told that it is not assessed; empty for a roster, and for what is not worth a word. */
    Optional<Reason> reason() {
        return reason;
    }

    static InboxEntry of(Path file) {
        String name = name(file);
        if (isIgnored(name)) {
            return IGNORED;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return name.endsWith(NUMBERS) ? OTHER_FORMAT : ofFolder(file);
            }
            if (attributes.isOther()) {
                return NO_FILE;
            }
            boolean isRoster = isNamedAsRoster(name);
            if (Files.isHidden(file)) {
                return isRoster ? HIDDEN : IGNORED;
            }
            return isRoster ? ROSTER : OTHER_FORMAT;
        } catch (AccessDeniedException e) {
            return NOT_PERMITTED;
        } catch (IOException e) {
            return Files.isSymbolicLink(file) ? BROKEN_LINK : IGNORED;
        }
    }

    private static InboxEntry ofFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            boolean hasFiles = all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .anyMatch(file ->
                            StreamSupport.stream(file.spliterator(), false).noneMatch(part -> isIgnored(name(part))));
            return hasFiles ? FOLDER : IGNORED;
        } catch (IOException | UncheckedIOException e) { // not all of it can be read
            return FOLDER;
        }
    }

    private static boolean isIgnored(String name) {
        return OF_THE_SYSTEM.contains(name)
                || OF_PROGRAMS.stream().anyMatch(name::startsWith)
                || (name.startsWith(".") && !isNamedAsRoster(name));
    }

    private static boolean isNamedAsRoster(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
