package org.hsproster.roster.person;

import static org.hsproster.roster.person.FactSource.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.AmountScale;
import org.hsproster.roster.value.BesideApplication;
import org.hsproster.roster.value.CountReader;
import org.hsproster.roster.value.EmployerCategoryReader;
import org.hsproster.roster.value.MoneyReader;
import org.hsproster.roster.value.MonthsReader;
import org.hsproster.roster.value.NationalityReader;
import org.hsproster.roster.value.PercentReader;
import org.hsproster.roster.value.StatusReader;
import org.hsproster.roster.value.TextReader;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueRanking;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.WordList;
import org.hsproster.roster.value.WordReader;
import org.hsproster.roster.value.date.DateReader;
import org.hsproster.roster.value.qualification.DegreeReader;
import org.hsproster.roster.value.qualification.DiplomaReader;
import org.hsproster.roster.value.qualification.JapaneseReader;
import org.hsproster.roster.value.qualification.LicencesReader;

/** Defines for each fact its columns and how their cells are read. */
public final class FactSources {

    private static final ValueReader<String> TEXT = new TextReader();
    private static final ValueReader<LocalDate> DATE = UncertainValueReader.of("date", DateReader.ofAnyDay());
    private static final ValueReader<LocalDate> END_OF_EMPLOYMENT =
            UncertainValueReader.of("date", DateReader.ofEndOfEmployment());
    private static final ValueReader<StatusOfResidence> STATUS =
            BesideApplication.ofStatus(UncertainValueReader.of("status", new StatusReader()));
    private static final ValueReader<LocalDate> EXPIRY =
            BesideApplication.ofDay(UncertainValueReader.of("expiry", DateReader.ofExpiry()));
    private static final WordList<Boolean> FLAG_WORDS = flagWords("flag");
    private static final WordList<Boolean> NO_OPEN_WORDS = flagWords("flag?");
    private static final ValueReader<Boolean> FLAG = flag(FLAG_WORDS);

    /** Words of payment only: 対象外 or なし say neither that it was paid nor that it was not. */
    private static final ValueReader<Boolean> PAID = UncertainValueReader.of(
            "flag",
            ValueRanking.ofFlag(),
            WordReader.of("paid", Boolean::valueOf, RosterFindingCode.UNREADABLE_PAYMENT));

    private static final ValueReader<Integer> COUNT =
            UncertainValueReader.of("count", ValueRanking.ofQuantity(0), new CountReader());

    /** Facts that an employers table may supply instead of the row. */
    private static final List<FactSource<?>> EMPLOYER = List.of(
            column(Fact.INNOVATION_SUPPORT, FLAG),
            column(Fact.SME, FLAG),
            column(
                    Fact.RD_RATIO,
                    UncertainValueReader.of("percent", ValueRanking.ofQuantity(BigDecimal.ZERO), new PercentReader())),
            column(Fact.LOCAL_GOVERNMENT_SUPPORT, FLAG),
            column(Fact.INVESTMENT_MANAGEMENT, FLAG),
            column(
                    Fact.EMPLOYER_CATEGORY,
                    UncertainValueReader.of(
                            "employerCategory", ValueRanking.ofAnything(), new EmployerCategoryReader())));

    private static final List<FactSource<?>> PERSON = List.of(
            column(Fact.EMPLOYEE_NO, TEXT),
            new FactSource<>(Fact.NAME, List.of(Fact.NAME.id(), "familyName", "givenName"), JoinedFacts::name),
            column(Fact.DEPARTMENT, TEXT),
            column(Fact.MANAGER, TEXT),
            column(Fact.NATIONALITY, UncertainValueReader.of("nationality", new NationalityReader())),
            column(Fact.FOREIGNER, flag(flagWords("foreignerFlag"))),
            column(Fact.BIRTH_DATE, UncertainValueReader.of("date", DateReader.ofBirth())));

    private static final List<FactSource<?>> STAY = List.of(
            column(Fact.STATUS_OF_RESIDENCE, STATUS),
            column(
                    Fact.CATEGORY,
                    words(
                            "category",
                            ValueRanking.ofAnything(),
                            ActivityCategory.class,
                            RosterFindingCode.UNKNOWN_CATEGORY)),
            new FactSource<>(Fact.PERIOD_OF_STAY, List.of(Fact.PERIOD_OF_STAY.id()), JoinedFacts::periodOfStay),
            column(Fact.EXPIRES_ON, EXPIRY),
            column(Fact.PERMITTED_ON, DATE),
            column(Fact.HSP_SINCE, DATE),
            column(Fact.CARD_VALIDITY, UncertainValueReader.of("date", DateReader.ofExpiry())),
            column(Fact.RESIDENT_SINCE, DATE),
            column(Fact.FILED_ON, UncertainValueReader.of("date", DateReader.ofFiling())),
            new FactSource<>(
                    Fact.CASE_STATE,
                    List.of(Fact.CASE_STATE.id(), Fact.STATUS_OF_RESIDENCE.id(), Fact.EXPIRES_ON.id()),
                    JoinedFacts::caseState),
            column(Fact.PLANNED_FILING_DATE, UncertainValueReader.of("plan", DateReader.ofFiling())));

    private static final List<FactSource<?>> EMPLOYMENT = List.of(
            column(Fact.EMPLOYER, TEXT),
            column(Fact.DESIGNATED_ORGANIZATION, TEXT),
            column(Fact.HIRE_DATE, DATE),
            column(Fact.LEAVE_DATE, END_OF_EMPLOYMENT),
            column(
                    Fact.EMPLOYMENT_STATE,
                    words(
                            "employmentState",
                            ValueRanking.ofAnything(),
                            EmploymentState.class,
                            RosterFindingCode.UNKNOWN_EMPLOYMENT_STATE)),
            new FactSource<>(
                    Fact.ANNUAL_REMUNERATION,
                    List.of(Fact.ANNUAL_REMUNERATION.id(), "monthlyPay", "bonus"),
                    JoinedFacts::annualRemuneration),
            new FactSource<>(
                    Fact.REMUNERATION_AT_RENEWAL,
                    List.of(Fact.REMUNERATION_AT_RENEWAL.id()),
                    cells -> cells.read(
                                    Fact.REMUNERATION_AT_RENEWAL.id(),
                                    Fact.REMUNERATION_AT_RENEWAL,
                                    UncertainValueReader.of(
                                            "money", ValueRanking.ofAmount(), new MoneyReader(AmountScale.ANNUAL)))
                            .map(AnnualRemuneration::ofYen)),
            column(Fact.DISPATCH, flag(flagWords("dispatch"))),
            column(Fact.DUTIES, TEXT),
            column(Fact.DUTIES_MATCH_FIELD, FLAG),
            column(Fact.CONTRACT_ENDS_ON, END_OF_EMPLOYMENT),
            column(Fact.NOTIFIED, FLAG),
            column(Fact.BUSINESS_MANAGER_CRITERIA, flag(flagWords("criteriaMet"))),
            column(Fact.RESIDENT_TAX_PAID, PAID),
            column(Fact.SOCIAL_INSURANCE_PAID, PAID),
            column(
                    Fact.MONTHS_ABROAD,
                    UncertainValueReader.of("months", ValueRanking.ofQuantity(0), new MonthsReader())));

    private static final List<FactSource<?>> QUALIFICATIONS = List.of(
            column(
                    Fact.DEGREE,
                    new DiplomaReader(UncertainValueReader.of("degree", DegreeReader.RANKING, new DegreeReader()))),
            column(Fact.FIELD_OF_STUDY, TEXT),
            column(Fact.MULTIPLE_DEGREES, FLAG),
            column(Fact.UNIVERSITY, TEXT),
            column(Fact.JAPANESE_DEGREE, flag(flagWords("japaneseDegree"))),
            column(Fact.DESIGNATED_UNIVERSITY, FLAG),
            new FactSource<>(
                    Fact.EXPERIENCE, List.of("experienceSince", Fact.EXPERIENCE.id()), JoinedFacts::experience),
            column(Fact.JAPANESE, UncertainValueReader.of("japanese", JapaneseReader.RANKING, new JapaneseReader())),
            column(Fact.LICENCES, LicencesReader.remarked()),
            column(Fact.FOREIGN_QUALIFICATION, FLAG),
            column(Fact.RESEARCH_ACHIEVEMENTS, COUNT),
            column(
                    Fact.POSITION,
                    words(
                            "position",
                            ValueRanking.ofRanks(CompanyPosition.NONE),
                            CompanyPosition.class,
                            RosterFindingCode.UNKNOWN_POSITION)),
            column(Fact.GROWTH_FIELD, FLAG),
            column(
                    Fact.TRAINING,
                    words(
                            "training",
                            ValueRanking.ofRanks(InnovativeAsiaTraining.NONE),
                            InnovativeAsiaTraining.class,
                            RosterFindingCode.UNKNOWN_TRAINING)),
            column(
                    Fact.INVESTMENT,
                    UncertainValueReader.of(
                            "money", ValueRanking.ofAmount(), new MoneyReader(AmountScale.INVESTMENT))));

    private static final List<FactSource<?>> ALL = Stream.of(PERSON, STAY, EMPLOYMENT, QUALIFICATIONS, EMPLOYER)
            .<FactSource<?>>flatMap(List::stream)
            .toList();

    private FactSources() {}

    public static List<FactSource<?>> ofPerson() {
        return ALL;
    }

    public static List<FactSource<?>> ofEmployer() {
        return EMPLOYER;
    }

    private static WordList<Boolean> flagWords(String kind) {
        return WordList.of(kind, Boolean::valueOf);
    }

    private static ValueReader<Boolean> flag(WordList<Boolean> special) {
        return UncertainValueReader.of(
                "flag",
                ValueRanking.ofFlag(),
                new WordReader<>(special, FLAG_WORDS, NO_OPEN_WORDS, RosterFindingCode.UNREADABLE_FLAG));
    }

    private static <E extends Enum<E>> ValueReader<E> words(
            String kind, ValueRanking<E> ranking, Class<E> type, RosterFindingCode unknown) {
        return UncertainValueReader.of(kind, ranking, WordReader.of(kind, name -> Enum.valueOf(type, name), unknown));
    }
}
