package org.hsproster.testing.rosters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.cli.process.SampleInput;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;

/** What the assessment of a sample roster says about one person. */
record SampleAnswer(Outlook outlook, Optional<LocalDate> lastSafeFilingDate, Optional<RenewalPoints> points) {

    /** By employee number. */
    static Map<String, SampleAnswer> of(Path roster, EmployersTable employers) throws UnreadableRosterException {
        RenewalAssessor assessor = new RenewalAssessor(Rulebook.load());
        Map<String, SampleAnswer> answers = new LinkedHashMap<>();
        ReadingOptions options = new ReadingOptions(
                SampleInput.AS_OF,
                Optional.empty(),
                employers,
                ColumnMapping.none(),
                List.of(),
                Optional.of(Password.of(ShapeWorkbook.PASSWORD.toCharArray())));
        try (RosterReader reader = RosterReader.open(roster, options)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                String number = entry.employee().confirmed(Fact.EMPLOYEE_NO).orElseThrow();
                answers.put(number, of(assessor.assess(entry.employee(), SampleInput.AS_OF)));
            }
        }
        return answers;
    }

    private static SampleAnswer of(RenewalAssessment assessment) {
        return new SampleAnswer(assessment.outlook(), assessment.lastSafeFilingDate(), assessment.points());
    }
}
