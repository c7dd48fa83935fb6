package org.hsproster.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check list")
class CheckListTest {

    private static final ComingPapers COMING = new ComingPapers(Prepared.RULES);
    private static final CheckList ENGLISH = new CheckList(Texts.in(Locale.ENGLISH), Prepared.RULES);
    private static final CheckList JAPANESE = new CheckList(Texts.in(Locale.JAPANESE), Prepared.RULES);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                     SECTIONS,                                     ASKED,                   BECAUSE
            japanese=N1,                                               EXTENSION+evidence,                           EXTENSION,               an extension
            japanese=-,                                                EXTENSION ENGINEER_HUMANITIES+evidence.none,  EXTENSION,               with what is left if it fails
            employer=A designatedOrganization=B,                       NEW_EMPLOYER ENGINEER_HUMANITIES+evidence,    NEW_EMPLOYER,            a change with the new employer
            hspSince=2020-01-01,                                       EXTENSION HSP_II+evidence,                    EXTENSION,               with a better status
            caseState=REFUSED,                                         ENGINEER_HUMANITIES+evidence,                 ENGINEER_HUMANITIES,     what is left
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL,       ENGINEER_HUMANITIES_EXTENSION HSP_I+evidence, ENGINEER_HUMANITIES_EXTENSION HSP_I, a candidate may do either
            statusOfResidence=ENGINEER_HUMANITIES_INTERNATIONAL japanese=-, ENGINEER_HUMANITIES_EXTENSION,           ENGINEER_HUMANITIES_EXTENSION, the extension of today's status
            statusOfResidence=INSTRUCTOR japanese=-,                   OTHER_WORK_EXTENSION,                         OTHER_WORK_EXTENSION,    of every other status for work
            statusOfResidence=INSTRUCTOR japanese=- caseState=REFUSED, none,                                         '',                      nothing is known after a refusal
            """)
    void hasTheApplicationsOfThePerson(String facts, String sections, String asked, String because) {
        AssessedEntry person = Prepared.person(facts);
        List<PaperSet> sets = COMING.all(person, Prepared.AS_OF);

        assertThat(titles(ENGLISH.of(person, sets), Locale.ENGLISH))
                .as(because)
                .isEqualTo(expected(sections, Locale.ENGLISH));
        assertThat(titles(JAPANESE.of(person, sets), Locale.JAPANESE))
                .as(because)
                .isEqualTo(expected(sections, Locale.JAPANESE));
        assertThat(ComingPapers.asked(sets).stream()
                        .map(set -> set.purpose().name())
                        .collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(asked);
    }

    @Test
    void saysWhoHasEachPaper() {
        assertThat(lines(ENGLISH, "employerCategory=3 residentTaxPaid=-"))
                .containsExactly(
                        "Application for extension of the period of stay (form 30-2) | EMPLOYER",
                        "Photograph (4 cm × 3 cm) | EMPLOYEE",
                        "Passport and residence card (to be presented) | EMPLOYEE",
                        "Point calculation table of the sheet, with supporting documents for the points that are needed | EMPLOYER",
                        "Summary of statutory records of withholding tax for employees of the previous year (copy with the tax office's receipt) | EMPLOYER",
                        "Certificates of taxation and of payment of the resident tax for one year | EMPLOYEE",
                        "Proof that resident tax, health insurance and pension are paid: not on the roster; unpaid ones count against the application | to be agreed",
                        "Translations of papers in other languages; certificates issued in Japan are to be less than three months old | to be agreed",
                        "① Academic background: certificate of graduation and proof of the degree | EMPLOYEE",
                        "③ Annual remuneration: statement of the expected annual remuneration by the contracting organization (and a foreign organization of affiliation) | EMPLOYER",
                        "⑮ Japanese language: certificate of the examination, or the diploma that shows the major (copy) | EMPLOYEE");
        assertThat(lines(JAPANESE, "japanese=N1"))
                .contains("写真（縦4cm×横3cm） | EMPLOYEE", "① 学歴：該当する学歴の卒業証明書及び学位取得の証明書 | EMPLOYEE");
    }

    @Test
    void asksTheEmployeeForTheirOwnPapersOnly() {
        assertThat(ofEmployee(ENGLISH, "employerCategory=3"))
                .containsExactly(
                        "Photograph (4 cm × 3 cm)",
                        "Passport and residence card (to be presented)",
                        "Certificates of taxation and of payment of the resident tax for one year",
                        "Academic background: certificate of graduation and proof of the degree",
                        "Japanese language: certificate of the examination, or the diploma that shows the major (copy)");
        assertThat(ofEmployee(JAPANESE, "employerCategory=- japanese=-"))
                .as("a paper that depends on the category, which is not recorded")
                .containsExactly(
                        "写真（縦4cm×横3cm）",
                        "旅券及び在留カード（提示）",
                        "住民税の課税（又は非課税）証明書及び納税証明書（1年間の総所得及び納税状況が記載されたもの）（必要な場合はあらためてご連絡します）");
        assertThat(ofEmployee(ENGLISH, "statusOfResidence=INSTRUCTOR"))
                .as("once, though two applications need it")
                .containsOnlyOnce("Photograph (4 cm × 3 cm)");
    }

    private static List<String> lines(CheckList list, String facts) {
        AssessedEntry person = Prepared.person(facts);
        return list.of(person, COMING.all(person, Prepared.AS_OF)).stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> (line.number() + " " + line.paper()).strip() + " | "
                        + line.provider().map(Enum::name).orElse("to be agreed"))
                .toList();
    }

    private static List<String> ofEmployee(CheckList list, String facts) {
        AssessedEntry person = Prepared.person(facts);
        return list.ofEmployee(person, ComingPapers.asked(COMING.all(person, Prepared.AS_OF)));
    }

    private static String titles(List<CheckSection> sections, Locale language) {
        String none = Texts.in(language).text("package.evidence.none");
        return sections.stream()
                .map(section -> section.title() + (section.notes().contains(none) ? " (none)" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String expected(String sections, Locale language) {
        Texts texts = Texts.in(language);
        return List.of(sections.split("[ +]")).stream()
                .map(each -> switch (each) {
                    case "evidence" -> texts.text("package.evidence");
                    case "evidence.none" -> texts.text("package.evidence") + " (none)";
                    case "none" -> texts.text("package.papers");
                    default -> texts.text("papers." + each);
                })
                .collect(Collectors.joining("\n"));
    }
}
