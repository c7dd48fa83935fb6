package org.hsproster.batch.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An output that is one file, which another run to the same path replaces. */
public record SingleFile(Path path) implements OutputFiles {

    @Override
    public void publish() {
        TemporaryFile.publish(path);
    }

    @Override
    public void discard() {
        TemporaryFile.discard(path);
    }

    @Override
    public boolean holds(int count) {
        return Files.exists(path);
    }

    @Override
    public Stream<Path> published() {
        return Stream.of(path).filter(Files::exists);
    }

    @Override
    public boolean isReplacedAsAWhole() {
        return true;
    }
}
