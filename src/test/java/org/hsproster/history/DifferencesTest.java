package org.hsproster.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.OutlookChange.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The causes of a change")
class DifferencesTest {

    private static final LocalDate BEFORE = LocalDate.of(2027, 2, 1);
    private static final LocalDate NOW = LocalDate.of(2027, 3, 1);
    private static final Employee BORN = Employee.unknown().with(Fact.BIRTH_DATE, LocalDate.of(1992, 3, 1));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "none", textBlock = """
        PAY, EXPERIENCE, EVIDENCE, DATA, RULES, CAUSES,           BECAUSE
        a,   a,          a,        a,    a,     TIME,             nothing else is another
        b,   a,          a,        a,    a,     PAY,              another amount is on record
        a,   b,          a,        a,    a,     EXPERIENCE,       another award
        a,   '',         a,        a,    a,     TIME,             no award is known
        a,   a,          b,        a,    a,     EVIDENCE,         another fact that gives points
        a,   a,          a,        b,    a,     DATA,             another date or status
        a,   a,          a,        a,    b,     RULES,            another version
        b,   a,          b,        a,    b,     PAY EVIDENCE RULES, several may hold
        """)
    void isToldByWhatIsAnother(
            String pay, String experience, String evidence, String data, String rules, String causes, String because) {
        RecordedPerson before = person(Outlook.SAFE, 0, new Fingerprints("a", "a", "a", "a"));
        RecordedPerson now = person(Outlook.AT_RISK, 0, new Fingerprints(pay, experience, evidence, data));

        assertThat(differences(rules).of(before, now, BORN).causes())
                .as(because)
                .isEqualTo(Arrays.stream(causes.split(" ")).map(Cause::valueOf).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        BORN,       LOSS_BEFORE, LOSS_NOW, CAUSE,    BECAUSE
        1992-03-01, 20,          0,        BIRTHDAY, the birthday is the day of the run
        1992-02-02, 20,          5,        BIRTHDAY, it lies between the runs
        1992-02-01, 20,          0,        TIME,     it was the day of the run before
        1992-03-02, 20,          0,        TIME,     it is still to come
        1992-02-15, 20,          20,       TIME,     it took nothing
        1992-02-15, 0,           20,       TIME,     a longer stay has more of them ahead
        """)
    void isABirthdayThatTookWhatItWasToTake(LocalDate born, int lossBefore, int lossNow, Cause cause, String because) {
        Fingerprints same = new Fingerprints("a", "a", "a", "a");
        Employee employee = Employee.unknown().with(Fact.BIRTH_DATE, born);

        OutlookChange change = differences("a")
                .of(person(Outlook.SAFE, lossBefore, same), person(Outlook.AT_RISK, lossNow, same), employee);

        assertThat(change.causes()).as(because).isEqualTo(Set.of(cause));
        assertThat(change.before())
                .contains(
                        new OutlookChange.Before(Outlook.SAFE, OptionalInt.of(70), Optional.empty(), Optional.empty()));
    }

    @Test
    void isNotAskedForWhereNothingIsBetterOrWorse() {
        RecordedPerson before = person(Outlook.SAFE, 20, new Fingerprints("a", "a", "a", "a"));
        RecordedPerson now = person(Outlook.SAFE, 0, new Fingerprints("b", "b", "b", "b"));

        OutlookChange change = differences("b").of(before, now, BORN);

        assertThat(change.kind()).isEqualTo(OutlookChange.Kind.SAME);
        assertThat(change.causes()).isEmpty();
    }

    private static Differences differences(String rules) {
        return new Differences(new EarlierRun(1, BEFORE, "a"), new RunIdentity("roster.csv", "hash", NOW, rules, ""));
    }

    private static RecordedPerson person(Outlook outlook, int ageLoss, Fingerprints fingerprints) {
        return new RecordedPerson(
                new PersonKey("person", "number"),
                new PersonState(
                        outlook,
                        OptionalInt.of(70),
                        OptionalInt.of(70),
                        OptionalInt.of(70),
                        OptionalInt.of(ageLoss),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        outlook.isToActOn(),
                        new RecordedCase(Optional.empty(), Optional.empty(), Optional.empty())),
                fingerprints,
                Optional.empty());
    }
}
