package org.hsproster.monthly.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.person.CaseNote;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.settings.ManagedGroup;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mails to managers")
class ManagerMailsTest {

    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());

    private static final String SHORT = "degree=none japanese=N1 annualRemuneration=9_000_000 birthDate=1985-06-01";
    private static final String BELOW_MINIMUM =
            "degree=doctor japanese=N1 experienceYears=2014-01-01 annualRemuneration=2_999_999 birthDate=1998-06-01";
    private static final String AFTER_BIRTHDAY =
            "degree=bachelor japanese=N1 experienceYears=2019-01-01 annualRemuneration=5_000_000 birthDate=1996-11-20";

    @ParameterizedTest
    @CsvSource({"ja, true", "ja, false", "en, true", "en, false"})
    void areTheSameWhateverTheCause(String language, boolean isOnlyOfChanges) throws IOException {
        String told = mail(language, isOnlyOfChanges, SHORT);

        assertThat(told).contains(language.equals("ja") ? "人事部門にお問い合わせください。" : "Please ask the HR department.");
        assertThat(mail(language, isOnlyOfChanges, BELOW_MINIMUM)).isEqualTo(told);
        assertThat(mail(language, isOnlyOfChanges, AFTER_BIRTHDAY)).isEqualTo(told);
        assertThat(told).doesNotContain("2999999", "2,999,999", "1998", "1996", "300", "ベトナム", "70");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void areNotSentForAChangeOfPointsAlone(String language) throws IOException {
        OutlookChange ofPoints = new OutlookChange(
                OutlookChange.Kind.WORSE,
                Optional.of(new OutlookChange.Before(
                        Outlook.AT_RISK, OptionalInt.of(60), Optional.empty(), Optional.empty())),
                Set.of(OutlookChange.Cause.BIRTHDAY));

        assertThat(mails(language, true, person(SHORT).with(ofPoints))).isEmpty();
        assertThat(mails(language, false, person(SHORT).with(ofPoints))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ja, 状況, 担当者, 準備完了", "en, State, Owner, Ready"})
    void nameTheStateAndTheOwnerOfACaseAndNotTheNote(String language, String state, String owner, String ready)
            throws IOException {
        AssessedEntry person = person(SHORT + " caseState=READY");
        AssessedEntry noted = new AssessedEntry(
                person.entry().with(new CaseNote("=Sato\nYuki", "pays 3,000,000")), person.assessment());

        byte[] table = mails(language, false, noted)
                .get(0)
                .attachment()
                .orElseThrow()
                .content()
                .getInputStream()
                .readAllBytes();

        assertThat(new String(table, StandardCharsets.UTF_8).lines().toList())
                .noneMatch(line -> line.contains("3,000,000"))
                .satisfiesExactly(
                        header -> assertThat(header).endsWith("," + state + "," + owner),
                        row -> assertThat(row).endsWith("," + ready + ",'=Sato Yuki"));
    }

    private static String mail(String language, boolean isOnlyOfChanges, String facts) throws IOException {
        List<OutgoingMail> mails =
                mails(language, isOnlyOfChanges, person(facts).with(OutlookChange.ofNewcomer()));
        assertThat(mails).hasSize(1);
        OutgoingMail mail = mails.get(0);
        byte[] table =
                mail.attachment().orElseThrow().content().getInputStream().readAllBytes();
        return String.join("\n", mail.subject(), mail.text(), new String(table, StandardCharsets.UTF_8));
    }

    private static List<OutgoingMail> mails(String language, boolean isOnlyOfChanges, AssessedEntry person) {
        List<ManagedGroup> groups = List.of(new ManagedGroup(Optional.empty(), "開発部", List.of("dev@example.jp")));
        ManagedPeople people = new ManagedPeople(groups);
        people.add(person);
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        return new ManagerMails(texts, "roster.csv", HspHolders.AS_OF, isOnlyOfChanges).of("run", people, groups);
    }

    private static AssessedEntry person(String facts) {
        Employee employee = DescribedEmployee.by(HspHolders.HSP + facts)
                .with(Fact.EMPLOYEE_NO, "1001")
                .with(Fact.DEPARTMENT, "開発部");
        RenewalAssessment assessment = HspHolders.assess(HspHolders.HSP + facts);
        assertThat(assessment.outlook()).isEqualTo(Outlook.AT_RISK);
        return new AssessedEntry(new RosterEntry(SHEET, 2, employee, Optional.empty(), List.of()), assessment);
    }
}
