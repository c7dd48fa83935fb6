package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hsproster.batch.output.OutputException;

/** A file that the user continues to edit. An existing file may hold the user's work, and is never replaced. */
public final class NewFile {

    private NewFile() {}

    /**
     * Writes the file.
     *
     * @throws OutputException where it exists already or cannot be written
     */
    public static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw OutputException.alreadyThere(file);
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }
}
