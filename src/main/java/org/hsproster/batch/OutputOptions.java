package org.hsproster.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;

/**
 * What is written besides the annotated workbooks, and for whom all of them are.
 *
 * @param forms folder for drafts of the agency's form; made where it is missing
 * @param split by what people are told apart where each group gets a workbook of its own
 */
public record OutputOptions(Optional<Path> forms, Optional<Split> split, Edition edition) {

    /** Nothing: one workbook for each roster, with everything. */
    public static OutputOptions none() {
        return new OutputOptions(Optional.empty(), Optional.empty(), Edition.FULL);
    }

    OutputOptions absolute() {
        return withForms(forms.map(folder -> folder.toAbsolutePath().normalize()));
    }

    OutputOptions withForms(Optional<Path> folder) {
        return new OutputOptions(folder, split, edition);
    }
}
