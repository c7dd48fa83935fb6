package org.hsproster.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is written besides the annotated workbooks.
 *
 * @param forms folder for drafts of the agency's form; made where it is missing
 */
public record OutputOptions(Optional<Path> forms) {

    /** Nothing: one workbook for each roster. */
    public static OutputOptions none() {
        return new OutputOptions(Optional.empty());
    }

    OutputOptions absolute() {
        return new OutputOptions(forms.map(folder -> folder.toAbsolutePath().normalize()));
    }
}
