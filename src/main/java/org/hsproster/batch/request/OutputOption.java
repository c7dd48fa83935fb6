package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.report.Split;

/**
 * An optional output besides the annotated workbook.
 *
 * @param <T> type of the value: the place or the kind of the output
 * @param name of the job parameter, which never changes
 */
public record OutputOption<T>(String name, TextCodec<T> codec, Place place) {

    /** The results document over all rosters. */
    public static final OutputOption<Path> RESULTS = new OutputOption<>("results", TextCodec.PATH, Place.FILE);

    /** The folder for drafts of the agency's form. */
    public static final OutputOption<Path> FORMS = new OutputOption<>("forms", TextCodec.PATH, Place.FOLDER);

    /** The folder for packages of papers. */
    public static final OutputOption<Path> PACKAGE = new OutputOption<>("package", TextCodec.PATH, Place.FOLDER);

    /** The file for the dates of the renewals, which the rosters of a request share. */
    public static final OutputOption<Path> CALENDAR = new OutputOption<>("calendar", TextCodec.PATH, Place.FILE);

    /** How people are grouped where each group gets a workbook of its own. */
    public static final OutputOption<Split> SPLIT =
            new OutputOption<>("split", TextCodec.constant(Split.class), Place.BESIDE_THE_WORKBOOK);

    static final List<OutputOption<?>> ALL = List.of(RESULTS, FORMS, PACKAGE, CALENDAR, SPLIT);

    /** What a value says about the place of the output. */
    public enum Place {
        /** The value is a file. */
        FILE,
        /** The value is a folder. */
        FOLDER,
        /** The value says nothing; the output goes beside the workbook. */
        BESIDE_THE_WORKBOOK
    }
}
