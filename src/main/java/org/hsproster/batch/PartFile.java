package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a file is written before it takes its final name: hidden, beside it, and the same for every try. */
final class PartFile {

    private PartFile() {}

    static Path of(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** Gives the finished part its final name, in one step. Done before already, it does nothing. */
    static void publish(Path target) {
        Path part = of(target);
        try {
            if (Files.exists(part)) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(target)) {
                throw new IOException("the part to publish is gone");
            }
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
    }

    static void discard(Path target) {
        try {
            Files.deleteIfExists(of(target));
        } catch (IOException e) {
            throw OutputException.notWritable(of(target), e);
        }
    }
}
