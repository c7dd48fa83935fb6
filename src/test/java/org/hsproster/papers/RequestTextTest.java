package org.hsproster.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.person.RosterEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The request to the employee")
class RequestTextTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 12, 4));

    @Test
    void saysInEnglishWhatToBringByWhen() {
        assertThat(String.join("\n", request(Locale.ENGLISH, Prepared.person("", "Sato"), DAY)))
                .isEqualTo("""
                Subject: papers for your residence status application

                Dear アン・テスト,

                Your period of stay in Japan ends on 2027-02-28. We are preparing your application to the immigration bureau, and need some papers from you.
                Please bring us these papers by 2026-12-04:

                - Photograph (4 cm × 3 cm)
                - Passport and residence card (to be presented)
                - Academic background: certificate of graduation and proof of the degree
                - Japanese language: certificate of the examination, or the diploma that shows the major (copy)

                We prepare the application form. You only check and sign it.
                Certificates issued in Japan must be less than three months old on the day we file.
                Please tell us if a paper is in a language other than Japanese.
                If you cannot get a paper in time, please tell us now. Please also tell us if you plan to travel abroad.

                Thank you for your help.

                Sato, HR""");
    }

    @Test
    void saysTheSameInJapanese() {
        assertThat(String.join("\n", request(Locale.JAPANESE, Prepared.person("", "佐藤"), DAY)))
                .isEqualTo("""
                件名：在留手続の書類のご準備のお願い

                アン・テスト 様

                在留期限（2027/2/28(日)）に伴う申請の準備を進めています。つきましては、書類のご用意をお願いします。
                次のものを2026/12/4(金)までに人事担当へご提出ください。

                ・写真（縦4cm×横3cm）
                ・旅券及び在留カード（提示）
                ・学歴：該当する学歴の卒業証明書及び学位取得の証明書
                ・日本語能力：合格証明書等又は卒業証明書の写し

                申請書は会社で作成しますので、内容のご確認と署名をお願いします。
                日本で発行される証明書は、申請日の時点で発行から3か月以内のものをご用意ください。
                日本語以外の書類がある場合はお知らせください。
                期限までに用意できない書類がある場合や、海外へ行く予定がある場合は、早めにお知らせください。

                よろしくお願いいたします。

                人事担当　佐藤""");
    }

    @Test
    void doesWithoutNameDayAndOwner() {
        AssessedEntry person = Prepared.person("employer=A designatedOrganization=B");
        AssessedEntry unnamed = new AssessedEntry(
                new RosterEntry(
                        person.entry().sheet(),
                        2,
                        person.entry()
                                .employee()
                                .with(Fact.NAME, Reported.missing())
                                .with(Fact.EXPIRES_ON, Reported.missing()),
                        Optional.empty(),
                        List.of()),
                person.assessment());

        assertThat(request(Locale.ENGLISH, unnamed, Optional.empty()))
                .contains(
                        "Dear colleague,",
                        "We are preparing your application to the immigration bureau, and need some papers from you.",
                        "Please bring us these papers as soon as you can:",
                        "HR");
        assertThat(request(Locale.JAPANESE, unnamed, Optional.empty()))
                .contains("各位", "在留手続の申請の準備を進めています。つきましては、書類のご用意をお願いします。", "次のものを至急、人事担当へご提出ください。", "人事担当");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "japanese=N1",
                "japanese=-",
                "birthDate=-",
                "annualRemuneration=2_900_000",
                "employer=A designatedOrganization=B",
                "caseState=REFUSED",
                "hspSince=2020-01-01",
                "statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL",
                "statusOfResidence=BUSINESS_MANAGER expiresOn=2027-01-10",
                "statusOfResidence=HSP_I_C position=REPRESENTATIVE_DIRECTOR licences=2 researchAchievements=3"
            })
    void tellsNoPointsNoPayAndNoOutlook(String facts) {
        AssessedEntry person = Prepared.person(facts);
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            String text = String.join("\n", request(language, person, DAY));

            assertThat(text).doesNotContainPattern("(?i)points?\\b|yen\\b|ポイント|点数|[0-9]点|円|[0-9]{3},[0-9]{3}");
            assertThat(Arrays.stream(Outlook.values())
                            .map(each -> Texts.in(language).text("outlook." + each.name())))
                    .noneMatch(text::contains);
        }
    }

    private static List<String> request(Locale language, AssessedEntry person, Optional<LocalDate> day) {
        Texts texts = Texts.in(language);
        List<String> papers = new CheckList(texts, Prepared.RULES)
                .ofEmployee(person, ComingPapers.asked(new ComingPapers(Prepared.RULES).all(person, Prepared.AS_OF)));
        return new RequestText(texts).of(person, day, papers);
    }
}
