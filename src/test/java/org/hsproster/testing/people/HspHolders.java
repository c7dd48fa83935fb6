package org.hsproster.testing.people;

import java.time.LocalDate;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.rulebook.Rulebook;

/** Invented people before their renewal, for tests. */
public final class HspHolders {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** The extension can be filed from 2026-12-31 on, and decisions can be open to 2027-05-31. */
    public static final String HSP = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-03-31 ";

    /** 41 years old, so that no birthday matters: 35 points for the pay, and what a case adds. */
    public static final String AT_41 = HSP + "birthDate=1985-06-01 annualRemuneration=9_000_000 ";

    /** Turns 35 on 2027-03-10 and loses 20 points: 25 before and 5 from then on, and what a case adds. */
    public static final String TURNS_35 = HSP + "birthDate=1992-03-10 annualRemuneration=5_200_000 ";

    /** 80 points: doctor 30, pay 35, Japanese 15. */
    public static final String SAFE = AT_41 + "degree=doctor japanese=N1 ";

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    private HspHolders() {}

    public static RenewalAssessment assess(String facts) {
        return assess(facts, AS_OF);
    }

    public static RenewalAssessment assess(String facts, LocalDate asOf) {
        return ASSESSOR.assess(DescribedEmployee.by(facts), asOf);
    }
}
