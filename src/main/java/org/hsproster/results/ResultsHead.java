package org.hsproster.results;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.Criteria;
import org.hsproster.points.PointSheet;
import org.hsproster.report.ReminderStages;
import org.hsproster.report.run.ProgramVersion;
import org.hsproster.rulebook.OwnFiles;
import org.hsproster.rulebook.Rulebook;

/**
 * The first part of the results document, about the run.
 *
 * @param reminders the stages in which people are
 * @param files all files that were read, the roster first
 */
public record ResultsHead(
        LocalDate asOf, Program program, Rules rules, ReminderStages reminders, List<ReadFile> files) {

    /** The program that has written the document. */
    record Program(String name, String version) {}

    /**
     * The rules used.
     *
     * @param fingerprint changes with every change of the rule files and lists
     * @param ownFiles kinds of files that replace those of the program
     * @param minimumAnnualRemuneration whole yen a year, on the day of the run
     */
    record Rules(
            String id, String fingerprint, List<String> ownFiles, int requiredTotal, long minimumAnnualRemuneration) {}

    /**
     * A file that was read for the run.
     *
     * @param purpose what it was read for, such as {@code EMPLOYERS}
     * @param file name without folder
     */
    public record ReadFile(String purpose, String file, String sha256) {}

    /** Returns the head of a document. */
    public static ResultsHead of(LocalDate asOf, Rulebook rulebook, ReminderStages reminders, List<ReadFile> files) {
        Criteria criteria = PointSheet.of(rulebook, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL)
                .criteria();
        return new ResultsHead(
                asOf,
                new Program(ProgramVersion.NAME, ProgramVersion.current()),
                new Rules(
                        rulebook.id(),
                        rulebook.fingerprint(),
                        rulebook.ownFiles().stream().map(OwnFiles::word).toList(),
                        criteria.requiredTotal(asOf),
                        criteria.minimumAnnualRemuneration(asOf).orElseThrow()),
                reminders,
                List.copyOf(files));
    }
}
