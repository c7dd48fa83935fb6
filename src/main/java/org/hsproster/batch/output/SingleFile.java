package org.hsproster.batch.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An output that is one file, which another run to the same path replaces. */
public record SingleFile(Path path, String process) implements OutputFiles {

    public TemporaryFile part() {
        return new TemporaryFile(path, process);
    }

    @Override
    public void publish() {
        part().publish();
    }

    @Override
    public void discard() {
        part().discard();
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
