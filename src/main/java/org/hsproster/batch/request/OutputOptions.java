package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;

/**
 * What is written besides the annotated workbooks, and for whom all of them are.
 *
 * @param forms folder for drafts of the agency's form; made where it is missing
 * @param calendar gets the dates of the renewals; the rosters of a request share it
 * @param split by what people are told apart where each group gets a workbook of its own
 */
public record OutputOptions(Optional<Path> forms, Optional<Path> calendar, Optional<Split> split, Edition edition) {

    /** Without a calendar. */
    public OutputOptions(Optional<Path> forms, Optional<Split> split, Edition edition) {
        this(forms, Optional.empty(), split, edition);
    }

    /** Nothing: one workbook for each roster, with everything. */
    public static OutputOptions none() {
        return new OutputOptions(Optional.empty(), Optional.empty(), Edition.FULL);
    }

    OutputOptions absolute() {
        return withForms(forms.map(OutputOptions::absolute)).withCalendar(calendar.map(OutputOptions::absolute));
    }

    public OutputOptions withForms(Optional<Path> folder) {
        return new OutputOptions(folder, calendar, split, edition);
    }

    /** The same with a calendar. */
    public OutputOptions withCalendar(Optional<Path> file) {
        return new OutputOptions(forms, file, split, edition);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
