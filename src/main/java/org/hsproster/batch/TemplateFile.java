package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hsproster.batch.output.OutputException;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.RosterTemplate;

/** Writes an empty roster. */
public final class TemplateFile {

    private TemplateFile() {}

    /**
     * Writes the file, and creates its folder where it is missing.
     *
     * @throws OutputException where it exists already or cannot be written
     */
    public static void write(Path file, Locale language) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
        NewFile.write(target, RosterTemplate.in(Texts.in(language)));
    }
}
