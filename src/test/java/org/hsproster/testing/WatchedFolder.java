package org.hsproster.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A folder in which processes write. */
public final class WatchedFolder {

    private WatchedFolder() {}

    /** Returns how often files came, went or grew, and stops at {@code most}. */
    public static int steps(Path folder, BooleanSupplier goesOn, int most) throws Exception {
        Map<Path, Long> seen = Map.of();
        int steps = 0;
        while (goesOn.getAsBoolean() && steps < most) {
            Map<Path, Long> now = sizes(folder);
            if (!now.equals(seen)) {
                steps++;
                seen = now;
            }
            Thread.sleep(2);
        }
        return steps;
    }

    private static Map<Path, Long> sizes(Path folder) throws IOException {
        Map<Path, Long> sizes = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sizes.put(file, attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sizes;
    }
}
