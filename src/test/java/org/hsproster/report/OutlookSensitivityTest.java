package org.hsproster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.report.OutlookSensitivity.Answer;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whether an outlook could change by the answer to a finding")
class OutlookSensitivityTest {

    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());

    private final RenewalAssessor assessor = new RenewalAssessor(Rulebook.load());
    private final OutlookSensitivity sensitivity = new OutlookSensitivity(assessor, HspHolders.AS_OF);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                     | ABOUT              | FINDING                         | COULD     | BECAUSE
            degree=doctor japanese=N1                 | university         | DESIGNATED_UNIVERSITY_NOT_FOUND | NO        | 80 points are enough
            degree=doctor                             | university         | DESIGNATED_UNIVERSITY_NOT_FOUND | YES       | 65 and 10
            degree=bachelor japanese=N1               | university         | DESIGNATED_UNIVERSITY_NOT_FOUND | YES       | 60 and 10
            degree=bachelor japanese=N2               | university         | DESIGNATED_UNIVERSITY_NOT_FOUND | NO        | 55 and 10
            degree=master japanese=N1                 | university         | DESIGNATED_UNIVERSITY_NOT_FOUND | YES       | exactly 70 become more
            degree=master japanese=N1?                | japanese           | VALUE_NOT_SETTLED               | YES       | 55 and 15
            degree=bachelor japanese=N1?              | japanese           | VALUE_NOT_SETTLED               | NO        | 45 and 15
            degree=doctor japanese=N1 licences=?      | licences           | UNREADABLE_COUNT                | NO        | 80 without them
            degree=doctor japanese=?                  | japanese           | UNREADABLE_JAPANESE             | YES       | 65 and up to 15
            degree=bachelor japanese=?                | japanese           | UNREADABLE_JAPANESE             | NO        | 45 and up to 15
            birthDate=? degree=doctor                 | birthDate          | UNREADABLE_DATE                 | YES       | asked for
            birthDate=? japanese=?                    | japanese           | UNREADABLE_JAPANESE             | NOT_KNOWN | the birth date comes first
            expiresOn=-                               | expiresOn          | REQUIRED_FACT_MISSING           | YES       | asked for
            statusOfResidence=?                       | statusOfResidence  | UNKNOWN_STATUS                  | YES       | asked for
            degree=doctor japanese=N1                 | contractEndsOn     | SHORT_CONTRACT                  | NO        | no outlook depends on it
            degree=doctor japanese=N1                 | periodOfStay       | PERIOD_OF_STAY_UNUSUAL          | NOT_KNOWN | no ends
            degree=doctor japanese=N1 residentTaxPaid=no | residentTaxPaid | RESIDENT_TAX_UNPAID             | YES       | safe once it is paid
            degree=bachelor residentTaxPaid=no        | residentTaxPaid    | RESIDENT_TAX_UNPAID             | NO        | the points fail anyway
            degree=doctor japanese=N1 annualRemuneration=450_000? | annualRemuneration | AMOUNT_UNUSUAL      | YES       | perhaps of a month
            degree=doctor japanese=N1 annualRemuneration=? | annualRemuneration | UNREADABLE_AMOUNT          | YES       | the minimum
            degree=doctor japanese=N1 annualRemuneration=9_000_000~ | annualRemuneration | REMUNERATION_ESTIMATED | NOT_KNOWN | probably near
            leaveDate=2026-01-01 japanese=?           | japanese           | UNREADABLE_JAPANESE             | NO        | has left
            employer=A designatedOrganization=A       | employer           | EMPLOYER_NAMED_OTHERWISE        | YES       | if it is another one
            """)
    void followsFromAssessingThePersonAgain(String facts, String about, String code, Answer could, String because) {
        AssessedEntry person = person(HspHolders.AT_41 + facts);

        assertThat(sensitivity.of(person, new Finding(code(code), Optional.of(fact(about)), List.of())))
                .as(because)
                .isEqualTo(could);
    }

    @Test
    void isNotKnownWithoutAFact() {
        Finding finding = new Finding(RosterFindingCode.NUMBER_SHARED, Optional.empty(), List.of());

        assertThat(sensitivity.of(person(HspHolders.SAFE), finding)).isEqualTo(Answer.NOT_KNOWN);
    }

    private AssessedEntry person(String facts) {
        Employee employee = DescribedEmployee.by(facts);
        return new AssessedEntry(
                new RosterEntry(SHEET, 5, employee, Optional.empty(), List.of()),
                assessor.assess(employee, HspHolders.AS_OF));
    }

    private static Fact<?> fact(String id) {
        return Fact.all().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FindingCode code(String name) {
        return Stream.<FindingCode[]>of(RosterFindingCode.values(), RenewalFindingCode.values())
                .flatMap(Stream::of)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
