package org.hsproster.monthly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The kind of a file or folder in the inbox. */
enum InboxEntry {
    /** A file whose name is that of a roster. */
    ROSTER,
    /** A file of another format, or a package of Numbers, which is a folder. */
    OTHER_FORMAT,
    /** A folder with files in it. */
    FOLDER,
    /** A file of the operating system or of a program, or a folder without files. */
    IGNORED;

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt");
    private static final String NUMBERS = ".numbers";

    /** Beginnings of the lock files of Excel and LibreOffice, and of files that a Unix system hides. */
    private static final List<String> HIDDEN = List.of("~$", ".");

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

    static InboxEntry of(Path file) {
        String name = name(file);
        if (isIgnored(name)) {
            return IGNORED;
        }
        if (Files.isDirectory(file)) {
            return name.endsWith(NUMBERS) ? OTHER_FORMAT : ofFolder(file);
        }
        boolean isRoster = Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
        return isRoster ? ROSTER : OTHER_FORMAT;
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
        return OF_THE_SYSTEM.contains(name) || HIDDEN.stream().anyMatch(name::startsWith);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
