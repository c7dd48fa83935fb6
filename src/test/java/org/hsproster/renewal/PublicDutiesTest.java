package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.FindingCode;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unpaid taxes and insurance and long absence count against a renewal; what is not recorded does not. */
class PublicDutiesTest {

    private static final Set<RenewalFindingCode> DUTIES = EnumSet.of(
            RenewalFindingCode.RESIDENT_TAX_UNPAID,
            RenewalFindingCode.SOCIAL_INSURANCE_UNPAID,
            RenewalFindingCode.LONG_ABSENCE);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                           AS_OF,      OUTLOOK, FINDINGS,                BECAUSE
            licences=0,                                      2026-11-21, SAFE,    ,                        nothing recorded
            residentTaxPaid=yes socialInsurancePaid=yes monthsAbroad=0, 2026-11-21, SAFE, ,                all in order
            residentTaxPaid=no,                              2026-11-21, WATCH,   RESIDENT_TAX_UNPAID,     unpaid tax
            residentTaxPaid=no?,                             2026-11-21, SAFE,    ,                        not settled
            socialInsurancePaid=no,                          2026-11-21, WATCH,   SOCIAL_INSURANCE_UNPAID, unpaid insurance
            residentTaxPaid=no socialInsurancePaid=no,       2026-11-21, WATCH,   RESIDENT_TAX_UNPAID SOCIAL_INSURANCE_UNPAID, both
            residentTaxPaid=no degree=none,                  2026-11-21, AT_RISK, RESIDENT_TAX_UNPAID,     other outlooks stay
            residentTaxPaid=no degree=doctor japanese=- licences=1, 2026-11-21, WATCH, RESIDENT_TAX_UNPAID, watch already
            residentTaxPaid=no statusOfResidence=DEPENDENT,  2026-11-21, OUT_OF_SCOPE, RESIDENT_TAX_UNPAID, every renewal
            residentTaxPaid=no leaveDate=2026-11-20,         2026-11-21, LEFT,    ,                        gone
            permittedOn=2025-11-21 periodOfStay=- expiresOn=2026-12-31 monthsAbroad=6, 2026-11-21, SAFE, , half of twelve months
            permittedOn=2025-11-21 periodOfStay=- expiresOn=2026-12-31 monthsAbroad=7, 2026-11-21, WATCH, LONG_ABSENCE, more than half
            permittedOn=2026-03-21 periodOfStay=- expiresOn=2027-03-31 monthsAbroad=5, 2026-11-21, SAFE, , more than half of eight but under six
            permittedOn=2026-03-21 periodOfStay=- expiresOn=2027-03-31 monthsAbroad=6, 2026-11-21, WATCH, LONG_ABSENCE, six of eight
            expiresOn=2027-03-31 monthsAbroad=27,            2026-11-21, SAFE,    ,                        27 of 55 months since five years before expiry
            expiresOn=2027-03-31 monthsAbroad=28,            2026-11-21, WATCH,   LONG_ABSENCE,            28 of 55
            statusOfResidence=INSTRUCTOR monthsAbroad=50,    2026-11-21, CANDIDATE, ,                      neither permission nor period is recorded
            permittedOn=2025-01-15 expiresOn=2030-01-14 monthsAbroad=8, 2025-10-15, SAFE, ,               the day before the guideline
            permittedOn=2025-01-15 expiresOn=2030-01-14 monthsAbroad=8, 2025-10-16, WATCH, LONG_ABSENCE,  its first day
            """)
    void countAgainstARenewal(String facts, LocalDate asOf, Outlook outlook, String findings, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.SAFE + facts, asOf);
        List<String> told = assessment.findings().stream()
                .filter(finding -> DUTIES.contains(finding.code()))
                .map(finding -> finding.code().name())
                .toList();

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(told).as(because).isEqualTo(findings == null ? List.of() : Arrays.asList(findings.split(" ")));
        assertThat(assessment.findings())
                .filteredOn(finding -> DUTIES.contains(finding.code()))
                .allMatch(finding -> finding.severity() == FindingCode.Severity.WARNING);
    }
}
