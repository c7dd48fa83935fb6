package org.hsproster.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hashes of these texts are stored: a text that changes tells every person a wrong cause after an upgrade. */
@DisplayName("The text of facts, which is hashed")
class FactTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void ofEveryKindOfValueStaysAsItIs() {
        Employee employee = Employee.unknown()
                .with(Fact.NATIONALITY, "インド")
                .with(Fact.FOREIGNER, true)
                .with(Fact.BIRTH_DATE, new Reported.Unclear<>(DAY))
                .with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_B)
                .with(Fact.CATEGORY, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL)
                .with(Fact.PERIOD_OF_STAY, Period.ofYears(5))
                .with(Fact.EXPIRES_ON, new Reported.Unreadable<>())
                .with(Fact.EMPLOYMENT_STATE, EmploymentState.EMPLOYED)
                .with(Fact.ANNUAL_REMUNERATION, new Reported.Assumed<>(AnnualRemuneration.ofYen(5_200_000)))
                .with(Fact.DEGREE, AcademicBackground.of(Degree.MASTER, Degree.BACHELOR))
                .with(Fact.EXPERIENCE, new ProfessionalCareer(DAY))
                .with(Fact.JAPANESE, JapaneseProficiency.ofJlpt(1))
                .with(Fact.LICENCES, Licences.named(List.of("弁理士", "技術士")))
                .with(Fact.RESEARCH_ACHIEVEMENTS, 2)
                .with(Fact.POSITION, CompanyPosition.DIRECTOR)
                .with(Fact.TRAINING, InnovativeAsiaTraining.COMPLETED)
                .with(Fact.INVESTMENT, 100_000_000L)
                .with(Fact.RD_RATIO, new BigDecimal("3.5"))
                .with(Fact.CASE_STATE, CaseState.FILED)
                .with(Fact.OTHER_NAMES, Set.of("B社", "A社"));

        assertThat(FactText.of(
                        employee,
                        Fact.all().stream()
                                .filter(fact -> employee.reported(fact).isRecorded())
                                .toList()))
                .isEqualTo("""
                        nationality=Stated(インド)
                        foreignerFlag=Stated(true)
                        birthDate=Unclear(2026-12-01)
                        statusOfResidence=Stated(HSP_I_B)
                        category=Stated(ADVANCED_SPECIALIZED_TECHNICAL)
                        periodOfStay=Stated(P5Y)
                        expiresOn=Unreadable()
                        employmentState=Stated(EMPLOYED)
                        annualRemuneration=Assumed(AnnualRemuneration(5200000))
                        degree=Stated(AcademicBackground([BACHELOR,MASTER]))
                        experienceYears=Stated(ProfessionalCareer(2026-12-01))
                        japanese=Stated(JapaneseProficiency(OptionalInt[1],OptionalInt.empty,false))
                        licences=Stated(Licences(0,[弁理士,技術士]))
                        researchAchievements=Stated(2)
                        position=Stated(DIRECTOR)
                        training=Stated(COMPLETED)
                        investmentYen=Stated(100000000)
                        rdRatioPct=Stated(3.5)
                        caseState=Stated(FILED)
                        otherNames=Stated([A社,B社])""");
    }

    /** A new fact has to be told among the younger ones of {@link FactText}. */
    @Test
    void ofAnUnknownPersonStaysAsItIs() {
        assertThat(FactText.of(Employee.unknown(), Fact.all())
                        .lines()
                        .map(line -> line.replace("=Missing()", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("employeeNo name department manager nationality foreignerFlag birthDate "
                        + "statusOfResidence category periodOfStay expiresOn permittedOn hspSince "
                        + "plannedFilingDate employer designatedOrganization hireDate leaveDate "
                        + "employmentState annualRemuneration remunerationAtRenewal degree fieldOfStudy "
                        + "multipleDegrees university japaneseDegree designatedUniversity experienceYears "
                        + "japanese licences foreignQualification researchAchievements position growthField "
                        + "training investmentYen innovationSupport sme rdRatioPct localGovernmentSupport "
                        + "investmentManagement dispatch duties dutiesMatchField contractEndsOn notified "
                        + "cardValidity residentSince filedOn caseState businessManagerCriteria "
                        + "employerCategory residentTaxPaid socialInsurancePaid monthsAbroad otherNames");
    }

    @Test
    void withADiplomaAloneHasOneMoreValue() {
        Employee employee =
                Employee.unknown().with(Fact.DEGREE, AcademicBackground.of().withDiploma());

        assertThat(FactText.of(employee, List.of(Fact.DEGREE))).isEqualTo("degree=Stated(AcademicBackground([],true))");
    }

    @Test
    void ofARecordWithoutANameIsNone() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Employee employee = Employee.unknown().with((Fact) Fact.NAME, new Unnamed("x"));

        assertThatNullPointerException()
                .isThrownBy(() -> FactText.of(employee, List.of(Fact.NAME)))
                .withMessageContaining("has no name in stored hashes yet");
    }

    private record Unnamed(String value) {}
}
