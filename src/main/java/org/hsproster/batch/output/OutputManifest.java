package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that a run has written to a folder, with their hashes, in the format of {@code sha256sum}. A file with
 * another hash was changed by a user or replaced by another run, and no longer belongs to the run.
 */
record OutputManifest(Map<String, String> hashes) {

    private static final int HASH_LENGTH = 64;
    private static final int NAME_AT = HASH_LENGTH + 2;

    static OutputManifest of(List<Path> files) {
        return new OutputManifest(files.stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString(), FileHash::of)));
    }

    /** Reads the manifest of an earlier run; empty where there is none. */
    static OutputManifest in(Path list) throws IOException {
        return new OutputManifest(
                Files.exists(list)
                        ? Files.readAllLines(list).stream()
                                .filter(line -> line.length() > NAME_AT)
                                .collect(Collectors.toMap(
                                        line -> line.substring(NAME_AT), line -> line.substring(0, HASH_LENGTH)))
                        : Map.of());
    }

    void writeTo(Path list) throws IOException {
        TemporaryFile part = TemporaryFile.of(list);
        Files.write(
                part.begin(),
                new TreeMap<>(hashes)
                        .entrySet().stream()
                                .map(file -> file.getValue() + "  " + file.getKey())
                                .toList());
        part.publish();
    }

    /** Returns the files, which may be gone or changed. */
    Stream<WrittenFile> files(Path folder) {
        return hashes.entrySet().stream()
                .map(file -> WrittenFile.of(folder.resolve(file.getKey()), () -> Optional.of(file.getValue())));
    }

    boolean isAnyIn(Path folder) {
        return hashes.keySet().stream().map(folder::resolve).anyMatch(Files::exists);
    }

    /** Removes files that are unchanged and not in the next manifest. */
    void removeFrom(Path folder, OutputManifest next) throws IOException {
        for (Map.Entry<String, String> written : hashes.entrySet()) {
            Path file = folder.resolve(written.getKey());
            if (!next.hashes().containsKey(written.getKey())
                    && Files.exists(file)
                    && FileHash.of(file).equals(written.getValue())) {
                Files.delete(file);
            }
        }
    }
}
