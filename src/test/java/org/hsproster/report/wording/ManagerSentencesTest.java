package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Urgency;
import org.hsproster.report.ManagedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What managers read")
class ManagerSentencesTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 20);
    private static final ManagerSentences ENGLISH = new ManagerSentences(Texts.in(Locale.ENGLISH));
    private static final ManagerSentences JAPANESE = new ManagerSentences(Texts.in(Locale.JAPANESE));

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "EMPLOYER_CHANGED", "AT_RISK", "NEEDS_DATA"})
    void isToAskHrWhereHrHasToActFirst(Outlook outlook) {
        ManagedPerson person = person(outlook, Optional.empty(), Optional.of(FROM), false, false);

        assertThat(ENGLISH.step(person)).isEqualTo("Please ask the HR department.");
        assertThat(JAPANESE.step(person)).isEqualTo("人事部門にお問い合わせください。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            OUTLOOK      | DEADLINE   | STEP
            FILE_EARLY   | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03, ideally a working day before.
            FILE_BETWEEN | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03, ideally a working day before.
            FILE_LATE    | 2027-03-03 | Leave time to file from 2027-01-20 on, not before, and by 2027-03-03.
            WATCH        | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03.
            SAFE         | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03.
            CANDIDATE    | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03.
            NOT_ELIGIBLE | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03.
            OUT_OF_SCOPE | 2027-03-03 | Leave time to file from 2027-01-20, by 2027-03-03.
            FILE_EARLY   | 2027-01-20 | Leave time to file from 2027-01-20, by 2027-01-20, ideally a working day before.
            FILE_EARLY   | 2027-01-19 | Please ask the HR department.
            FILE_EARLY   |            | Please ask the HR department.
            """)
    void isBetweenWhichDaysToFile(Outlook outlook, LocalDate deadline, String step) {
        assertThat(ENGLISH.step(person(outlook, Optional.of(FROM), Optional.ofNullable(deadline), false, false)))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isToWaitAfterAFiling(boolean isDueSoon) {
        ManagedPerson person = person(Outlook.WATCH, Optional.empty(), Optional.of(FROM), isDueSoon, true);

        assertThat(ENGLISH.why(person)).startsWith("An application is on record, and the decision is open.");
        assertThat(ENGLISH.step(person)).isEqualTo("Wait for the decision.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LEFT", "NOT_FOREIGN", "NO_RENEWAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void isWhatTheOutlookMeansAndWhetherTheStayEndsSoon(Outlook outlook) {
        ManagedPerson calm = person(outlook, Optional.empty(), Optional.empty(), false, false);
        ManagedPerson soon = person(outlook, Optional.empty(), Optional.empty(), true, false);

        assertThat(ENGLISH.why(calm)).isEqualTo(ENGLISH.meaning(outlook)).isNotBlank();
        assertThat(ENGLISH.why(soon))
                .isEqualTo(
                        ENGLISH.meaning(outlook) + " The period of stay ends soon, and no application is on record.");
        assertThat(JAPANESE.why(soon)).isEqualTo(JAPANESE.meaning(outlook) + "在留期間の満了が近く、申請の記録がありません。");
    }

    private static ManagedPerson person(
            Outlook outlook,
            Optional<LocalDate> from,
            Optional<LocalDate> deadline,
            boolean isDueSoon,
            boolean isFiled) {
        return new ManagedPerson(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                outlook,
                from,
                new Urgency(deadline, isDueSoon, outlook.isToActOn() || isDueSoon),
                isFiled,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
