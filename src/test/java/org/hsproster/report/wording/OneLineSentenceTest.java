package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts beside the row of a roster. */
class OneLineSentenceTest {

    /** A record with 80 points, to which cases add facts. */
    private static final String DOCTOR = "nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=2027-03-31"
            + " birthDate=1985-06-01 annualRemuneration=9_000_000 degree=doctor japanese=N1 ";

    private static final Finding ERROR = Finding.about(Fact.BIRTH_DATE, RosterFindingCode.UNREADABLE_DATE, "a\r\n b");
    private static final Finding WARNING =
            Finding.about(Fact.EXPERIENCE, RosterFindingCode.EXPERIENCE_DIFFERS, "2015-04-01", "2012-04-01");

    private final Sentences sentences = new Sentences(Texts.in(Locale.ENGLISH));
    private final OneLineSentence line = sentences.oneLine();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FACTS                                       | WHY                                                            | STEP
            japanese=N1                                 | 80 points on 2027-01-04, 70 required: 10 to spare, on every day of the window. | File from 2027-01-04, by 2027-03-31.
            annualRemuneration=2_000_000 growthField=yes designatedUniversity=yes multipleDegrees=yes | On no day from 2026-12-31 to 2027-03-31                        | Raise the annual remuneration to the minimum, or plan another status.
            annualRemuneration=3_000_000 japanese=-     | On no day from 2026-12-31 to 2027-03-31                        | Find at least
            caseState=REFUSED                           | The application is recorded as refused.                        | Find out the reason today, and file again or plan another status.
            expiresOn=2026-10-31                        | The period of stay on record ended on 2026-10-31.              | Check today whether an extension was filed, and record the receipt.
            expiresOn=-                                 | Not recorded: Period of stay expires on.                       | Complete the record, then run again.
            statusOfResidence=DEPENDENT                 | Dependent: this status does not turn on points.                | File the extension from
            statusOfResidence=PERMANENT_RESIDENT        | Permanent Resident: no period of stay.                         | ''
            leaveDate=2026-11-01                        | Left on 2026-11-01.                                            | ''
            filedOn=2026-11-20 expiresOn=2027-02-28     | 80 points on 2026-11-20, the day of filing; 70 required: 10 to spare. | The application is filed: wait
            """)
    void isTheFirstSentenceAndTheFirstStep(String facts, String why, String step) {
        RenewalAssessment assessment = new RenewalAssessor(Rulebook.load())
                .assess(DescribedEmployee.by(DOCTOR + facts), LocalDate.of(2026, 11, 21));

        assertThat(line.why(assessment)).startsWith(why);
        assertThat(sentences.why(assessment)).startsWith(line.why(assessment));
        assertThat(line.firstStep(assessment)).startsWith(step);
        assertThat(sentences.advice(assessment)).startsWith(line.firstStep(assessment));
        assertThat(line.firstStep(assessment).isEmpty()).isEqualTo(step.isEmpty());
        assertThat(line.firstStep(assessment)).doesNotContain("another way", "Engineer", "permanent residence");
    }

    @Test
    void ofSeveralProblemsIsTheWorstOneAndHowManyThereAre() {
        assertThat(line.problem(List.of())).isEmpty();
        assertThat(line.problem(List.of(located(WARNING, "H5"))))
                .startsWith("H5 The first day of the experience, 2015-04-01, was used")
                .doesNotContain("Check which is right");
        assertThat(line.problem(List.of(located(WARNING, "H5"), located(ERROR, "C5"))))
                .startsWith("1 of 2: C5 “a b” is");
        assertThat(Stream.of(line.problem(List.of(located(ERROR, "C5")))))
                .as("a cell of two lines")
                .noneMatch(text -> text.contains("\n") || text.contains("\r"));
    }

    private static LocatedFinding located(Finding finding, String cell) {
        return new LocatedFinding("roster.xlsx", Optional.of("Sheet1"), Optional.of(cell), finding);
    }
}
