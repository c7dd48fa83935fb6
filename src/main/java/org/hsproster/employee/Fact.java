package org.hsproster.employee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A fact about an employee, and the type of its value. The id is that of the column in {@code columns.csv}, which
 * defines the meaning of the fact and its headers in rosters.
 *
 * @param <T> type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // a typed key: the parameter ties Employee.with() to Employee.reported()
public final class Fact<T> {

    private static final List<Fact<?>> FACTS = new ArrayList<>();

    public static final Fact<String> EMPLOYEE_NO = named("employeeNo");
    public static final Fact<String> NAME = named("name");
    public static final Fact<String> DEPARTMENT = named("department");
    public static final Fact<String> MANAGER = named("manager");
    public static final Fact<String> NATIONALITY = named("nationality");
    public static final Fact<Boolean> FOREIGNER = named("foreignerFlag");
    public static final Fact<LocalDate> BIRTH_DATE = named("birthDate");

    public static final Fact<StatusOfResidence> STATUS_OF_RESIDENCE = named("statusOfResidence");
    public static final Fact<ActivityCategory> CATEGORY = named("category");
    public static final Fact<Period> PERIOD_OF_STAY = named("periodOfStay");
    public static final Fact<LocalDate> EXPIRES_ON = named("expiresOn");
    public static final Fact<LocalDate> PERMITTED_ON = named("permittedOn");
    public static final Fact<LocalDate> HSP_SINCE = named("hspSince");
    public static final Fact<LocalDate> PLANNED_FILING_DATE = named("plannedFilingDate");

    public static final Fact<String> EMPLOYER = named("employer");
    public static final Fact<String> DESIGNATED_ORGANIZATION = named("designatedOrganization");
    public static final Fact<LocalDate> HIRE_DATE = named("hireDate");
    public static final Fact<LocalDate> LEAVE_DATE = named("leaveDate");
    public static final Fact<EmploymentState> EMPLOYMENT_STATE = named("employmentState");

    /** The annual amount, stated or estimated from monthly pay and bonus. */
    public static final Fact<AnnualRemuneration> ANNUAL_REMUNERATION = named("annualRemuneration");

    public static final Fact<AnnualRemuneration> REMUNERATION_AT_RENEWAL = named("remunerationAtRenewal");

    public static final Fact<AcademicBackground> DEGREE = named("degree");
    public static final Fact<String> FIELD_OF_STUDY = named("fieldOfStudy");
    public static final Fact<Boolean> MULTIPLE_DEGREES = named("multipleDegrees");
    public static final Fact<String> UNIVERSITY = named("university");
    public static final Fact<Boolean> JAPANESE_DEGREE = named("japaneseDegree");
    public static final Fact<Boolean> DESIGNATED_UNIVERSITY = named("designatedUniversity");
    public static final Fact<ProfessionalCareer> EXPERIENCE = named("experienceYears");
    public static final Fact<JapaneseProficiency> JAPANESE = named("japanese");
    public static final Fact<Licences> LICENCES = named("licences");
    public static final Fact<Boolean> FOREIGN_QUALIFICATION = named("foreignQualification");
    public static final Fact<Integer> RESEARCH_ACHIEVEMENTS = named("researchAchievements");
    public static final Fact<CompanyPosition> POSITION = named("position");
    public static final Fact<Boolean> GROWTH_FIELD = named("growthField");
    public static final Fact<InnovativeAsiaTraining> TRAINING = named("training");
    /** In whole yen. */
    public static final Fact<Long> INVESTMENT = named("investmentYen");

    public static final Fact<Boolean> INNOVATION_SUPPORT = named("innovationSupport");
    public static final Fact<Boolean> SME = named("sme");
    /** In percent of sales. */
    public static final Fact<BigDecimal> RD_RATIO = named("rdRatioPct");

    public static final Fact<Boolean> LOCAL_GOVERNMENT_SUPPORT = named("localGovernmentSupport");
    public static final Fact<Boolean> INVESTMENT_MANAGEMENT = named("investmentManagement");

    public static final Fact<Boolean> DISPATCH = named("dispatch");
    public static final Fact<String> DUTIES = named("duties");
    public static final Fact<Boolean> DUTIES_MATCH_FIELD = named("dutiesMatchField");
    public static final Fact<LocalDate> CONTRACT_ENDS_ON = named("contractEndsOn");
    public static final Fact<Boolean> NOTIFIED = named("notified");

    /** The last day on which the residence card is valid. */
    public static final Fact<LocalDate> CARD_VALIDITY = named("cardValidity");

    /** First day of the continuous stay in Japan. */
    public static final Fact<LocalDate> RESIDENT_SINCE = named("residentSince");

    /** The day on which an extension or change was filed: the pending one, or an earlier one. */
    public static final Fact<LocalDate> FILED_ON = named("filedOn");

    /** The state of the application, which may also be noted beside the status or the expiry. */
    public static final Fact<CaseState> CASE_STATE = named("caseState");

    /** Whether the Business Manager criteria of 2025-10-16 are met. */
    public static final Fact<Boolean> BUSINESS_MANAGER_CRITERIA = named("businessManagerCriteria");
    /** The agency's category of the employer, 1 to 4. */
    public static final Fact<Integer> EMPLOYER_CATEGORY = named("employerCategory");

    public static final Fact<Boolean> RESIDENT_TAX_PAID = named("residentTaxPaid");
    public static final Fact<Boolean> SOCIAL_INSURANCE_PAID = named("socialInsurancePaid");
    /** Months spent abroad in the current period of stay. */
    public static final Fact<Integer> MONTHS_ABROAD = named("monthsAbroad");

    /** All names of the employer in the employers table. */
    public static final Fact<Set<String>> OTHER_NAMES = named("otherNames");

    private static final List<Fact<?>> OF_EMPLOYER = List.of(
            INNOVATION_SUPPORT, SME, RD_RATIO, LOCAL_GOVERNMENT_SUPPORT, INVESTMENT_MANAGEMENT, EMPLOYER_CATEGORY);

    private final String id;
    private final int ordinal;

    private Fact(String id) {
        this.id = id;
        this.ordinal = FACTS.size();
    }

    private static <T> Fact<T> named(String id) {
        Fact<T> fact = new Fact<>(id);
        FACTS.add(fact);
        return fact;
    }

    /** Returns every fact, in the order of the table. */
    public static List<Fact<?>> all() {
        return Collections.unmodifiableList(FACTS);
    }

    /** Returns the facts about an employer rather than a person. */
    public static List<Fact<?>> ofEmployer() {
        return OF_EMPLOYER;
    }

    public String id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return id;
    }
}
