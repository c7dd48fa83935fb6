package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.batch.data.DamagedDataException.Damage;
import org.hsproster.batch.output.FileHash;

/**
 * The SHA-256 of files in one folder, in the format of {@code sha256sum}.
 *
 * @param hashes by the name of the file
 */
record HashList(SortedMap<String, String> hashes) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    static HashList of(List<Path> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.getFileName().toString(), FileHash.of(file)));
        return new HashList(hashes);
    }

    /** Returns the list in a file; empty where it is missing or damaged. */
    static Optional<HashList> in(Path file) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    return Optional.empty();
                }
                hashes.put(matcher.group(2), matcher.group(1));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new HashList(hashes));
    }

    /** Writes the list in one step. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(
                part,
                hashes.entrySet().stream()
                        .map(each -> each.getValue() + "  " + each.getKey())
                        .toList());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Requires that every file of the list is as it was.
     *
     * @param other of a file with another hash
     * @throws DamagedDataException naming the first that is not
     */
    void require(Path folder, Damage other) {
        hashes.forEach((name, hash) -> {
            Path file = folder.resolve(name);
            DatabaseFiles.requireReadable(file);
            if (!FileHash.of(file).equals(hash)) {
                throw new DamagedDataException(other, file);
            }
        });
    }
}
