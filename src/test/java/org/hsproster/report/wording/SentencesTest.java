package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Remedy;
import org.hsproster.renewal.Remedy.Action;
import org.hsproster.renewal.Remedy.Type;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.renewal.timeline.Timeline.Cause;
import org.hsproster.renewal.timeline.Timeline.Change;
import org.hsproster.renewal.timeline.Timeline.Kind;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** A record with 80 points, to which cases add facts. */
    private static final String DOCTOR = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-03-31"
            + " birthDate=1985-06-01 annualRemuneration=9_000_000 degree=doctor japanese=N1 ";

    private static final List<Change> LOSSES =
            List.of(new Change(PointItem.AGE, -5), new Change(PointItem.REMUNERATION, -15));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                                       | SAYS                                             | SAYS_NOT                 | BECAUSE
            annualRemuneration=2_000_000                                | A change to Engineer/Specialist     | permanent residence      | at risk: another status is told
            experienceYears=2010-01-01 residentSince=2010-04-01 hireDate=2010-04-01 | the 80-point track                               | Engineer/Specialist      | safe: a better status is told
            experienceYears=2010-01-01                                  | File from | to be checked | what is to be checked is told on its own sheet
            caseState=REFUSED                                           | Find out the reason today                        | points before            | refused: no date is left to name
            filedOn=2026-11-20 expiresOn=2027-02-28 experienceYears=2010-01-01 | The application is filed: wait            | File from                | filed and passed: nothing is left to do
            filedOn=2026-11-20 expiresOn=2027-02-28 japanese=- degree=master | Hand in evidence for at least               | points before            | filed with too few points
            filedOn=2026-11-20 expiresOn=2027-02-28 annualRemuneration=2_000_000 growthField=yes designatedUniversity=yes multipleDegrees=yes | evidence of the minimum | points before | filed below the minimum
            experienceYears=2010-01-01 statusOfResidence=INSTRUCTOR periodOfStay=P5Y residentSince=2010-04-01 hireDate=2010-04-01 | consider the change to HSP (i). An early         | A change to Highly       | a change that is advised is not told twice
            """)
    void whatToDoGoesOnToOtherStatuses(String facts, String says, String saysNot, String because) {
        Sentences sentences = new Sentences(Texts.in(Locale.ENGLISH));
        RenewalAssessment assessment = new RenewalAssessor(Rulebook.load())
                .assess(DescribedEmployee.by(DOCTOR + facts), LocalDate.of(2026, 11, 21));

        assertThat(sentences.whatToDo(assessment)).as(because).contains(says).doesNotContain(saysNot);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            KIND                    | NUMBER | LANGUAGE | SAYS
            BIRTHDAY                | 35     | en       | age 35: age -5, remuneration -15
            EXPERIENCE              | 10     | en       | 10 years of experience: age -5, remuneration -15
            REMUNERATION_AT_RENEWAL | 0      | en       | remuneration at renewal: age -5, remuneration -15
            RULES                   | 0      | en       | rules: age -5, remuneration -15
            BIRTHDAY                | 35     | ja       | 35歳：年齢 -5、年収 -15
            RULES                   | 0      | ja       | 基準の変更：年齢 -5、年収 -15
            """)
    void aCauseNamesWhatChangedAndByHowMuch(Kind kind, long number, String language, String says) {
        Sentences sentences = new Sentences(Texts.in(Locale.forLanguageTag(language)));

        assertThat(sentences.cause(new Cause(kind, number, LOSSES))).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FEASIBLE_BEFORE | LANGUAGE | SAYS
            2027-05-31      | en       | Pass JLPT N1 (results about 2027-04-10): +15 points
                            | en       | Pass JLPT N1 (results about 2027-04-10): +15 points (not in time for this renewal)
            2027-05-31      | ja       | 日本語能力試験N1に合格する（結果発表は2027/4/10(土)頃）：+15点
                            | ja       | 日本語能力試験N1に合格する（結果発表は2027/4/10(土)頃）：+15点（今回の更新には間に合いません）
            """)
    void aRemedySaysWhetherItComesTooLate(@Nullable LocalDate feasibleBefore, String language, String says) {
        Action exam = new Action(
                Type.PASS_JLPT_N1, 15, OptionalLong.empty(), Optional.of(LocalDate.of(2027, 4, 10)), Optional.empty());
        Remedy remedy = new Remedy(List.of(exam), 70, true, Optional.ofNullable(feasibleBefore));

        assertThat(new Sentences(Texts.in(Locale.forLanguageTag(language))).remedy(remedy))
                .isEqualTo(says);
    }
}
