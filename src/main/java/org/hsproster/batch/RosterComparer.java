package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.job.ReadAhead;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.TemporaryFile;
import org.hsproster.batch.request.ComparisonOutcome.ComparedFile;
import org.hsproster.batch.request.ComparisonRequest;
import org.hsproster.batch.request.InputFiles;
import org.hsproster.batch.request.RosterInputs;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.comparison.AnswerComparer;
import org.hsproster.comparison.ComparisonBasis;
import org.hsproster.comparison.ComparisonTally;
import org.hsproster.report.wording.RosterLanguage;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.spreadsheet.Password;
import org.hsproster.workbook.ComparisonWorkbook;

/** Compares the people of a roster, each read once and assessed twice, and writes the workbook of the comparison. */
final class RosterComparer {

    /** Rows between two calls with the progress. */
    private static final int ROWS = 500;

    private final ComparisonRequest request;
    private final ComparisonBasis basis;
    private final AnswerComparer comparer;
    private final RunProgress progress;

    RosterComparer(ComparisonRequest request, ComparisonBasis basis, RunProgress progress) {
        this.request = request;
        this.basis = basis;
        this.comparer = new AnswerComparer(basis);
        this.progress = progress;
    }

    /**
     * Compares the people of a roster. Of these, only counts and those whose answer changes are kept.
     *
     * @throws UnreadableRosterException for a file that is not a roster
     */
    ComparedFile compare(Path roster, Path workbook) throws IOException, UnreadableRosterException {
        RosterInputs inputs = request.inputs();
        RosterReader reader =
                RosterReader.open(roster, inputs.sources().options(request.asOf(), inputs.sheet(), inputs.password()));
        try (ReadAhead people = new ReadAhead(reader)) {
            ComparisonTally tally = new ComparisonTally();
            for (RosterEntry entry = people.read(); entry != null; entry = people.read()) {
                tally.add(comparer.compare(entry));
                if (tally.people() % ROWS == 0) {
                    progress.assessed(roster, tally.people());
                }
            }
            Locale language = request.outputs().language().orElseGet(() -> RosterLanguage.of(reader.sheets()));
            return new ComparedFile(roster, workbook, language, tally.comparison());
        }
    }

    /** Writes and publishes the workbook, protected where anything that was read is. */
    void write(ComparedFile compared) {
        Path target = compared.workbook();
        RosterInputs inputs = request.inputs();
        Optional<Password> protection =
                inputs.password().filter(given -> inputs.sources().areProtected(compared.roster()));
        try {
            new ComparisonWorkbook(basis, Texts.in(compared.language()), protection)
                    .write(
                            compared.comparison(),
                            InputFiles.of(compared.roster(), inputs.sources(), request.rules()),
                            TemporaryFile.of(target).path());
            TemporaryFile.of(target).publish();
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        } finally {
            TemporaryFile.of(target).discard();
        }
    }
}
