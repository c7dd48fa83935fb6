package org.hsproster.batch;

import java.util.ArrayList;
import java.util.List;
import org.hsproster.batch.request.PersonRequest;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.EarlierRuns;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;

/** Assesses one person of a roster without writing to the database or to a file. */
public final class PersonAssessment {

    private PersonAssessment() {}

    /**
     * Returns the rows with the employee number. Where there are none, returns the one row whose number differs in
     * leading zeros only.
     *
     * @return empty where no row, or rows with several such numbers, match
     * @throws UnreadableRosterException where the file is not a roster
     */
    public static List<AssessedEntry> of(PersonRequest request, Rulebook rulebook) throws UnreadableRosterException {
        List<RosterEntry> exact = new ArrayList<>();
        List<RosterEntry> alike = new ArrayList<>();
        String wanted = request.employeeNo().strip();
        try (RosterReader reader = RosterReader.open(
                request.roster(), request.sources().options(request.asOf(), request.sheet(), request.password()))) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                String number = entry.employee().confirmed(Fact.EMPLOYEE_NO).orElse("");
                if (number.equals(wanted)) {
                    exact.add(entry);
                } else if (withoutZeros(number).equals(withoutZeros(wanted)) && !number.isEmpty()) {
                    alike.add(entry);
                }
            }
        }
        List<RosterEntry> found = exact.isEmpty() && alike.size() == 1 ? alike : exact;
        RenewalAssessor assessor = new RenewalAssessor(rulebook);
        return found.stream()
                .map(entry -> new AssessedEntry(
                        entry,
                        assessor.assess(entry.employee(), entry.designated(), EarlierRuns.none(), request.asOf())))
                .toList();
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+", "");
    }
}
