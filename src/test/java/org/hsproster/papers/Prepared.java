package org.hsproster.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.person.CaseNote;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;

/** Invented people on 2026-11-21, a Saturday: 80 points as HSP (i), whose stay ends on 2027-02-28 unless said otherwise. */
public final class Prepared {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    public static final Rulebook RULES = Rulebook.load();

    static final String SAFE = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-02-28 "
            + "birthDate=1985-06-01 degree=doctor japanese=N1 annualRemuneration=9_000_000 employerCategory=2 "
            + "residentTaxPaid=yes socialInsurancePaid=yes ";

    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(RULES);

    private Prepared() {}

    public static AssessedEntry person(String facts) {
        return person(facts, "");
    }

    /** A person of whom a colleague takes care. */
    static AssessedEntry person(String facts, String owner) {
        Employee employee = DescribedEmployee.by(SAFE + facts)
                .with(Fact.EMPLOYEE_NO, "0043")
                .with(Fact.NAME, "アン・テスト");
        RosterEntry entry =
                new RosterEntry(SHEET, 2, employee, Optional.empty(), List.of()).with(new CaseNote(owner, ""));
        return new AssessedEntry(entry, ASSESSOR.assess(employee, AS_OF));
    }
}
