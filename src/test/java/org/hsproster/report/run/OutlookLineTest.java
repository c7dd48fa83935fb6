package org.hsproster.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The outlooks of a run, line by line")
class OutlookLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | SAFE=4                               | 4 ○ Safe
            en | LEFT=2                               | 2 － Left
            en | LEFT=2 NOT_FOREIGN=10                | 12 － Left 2, Not foreign 10
            en | NOT_ELIGIBLE=1 SAFE=4 LEFT=2         | 4 ○ Safe / 3 － Left 2, No HSP for now 1
            en | SAFE=1 CANDIDATE=2 WATCH=3 AT_RISK=4 | 4 ● At risk / 3 △ Watch / 2 ☆ HSP candidate / 1 ○ Safe
            en | FILE_LATE=1 NEEDS_DATA=2 EXPIRED=3   | 3 × Check at once / 2 ？ Data needed / 1 ▼ File later
            en | EMPLOYER_CHANGED=1 AT_RISK=1000      | 1 ◆ Employer changed / 1000 ● At risk
            ja | LEFT=2 NOT_FOREIGN=10                | 12 － 退職 2名、外国籍以外 10名
            ja | SAFE=1 CANDIDATE=2                   | 2 ☆ 高度専門職の候補 / 1 ○ 余裕あり
            """)
    void beginWithTheMostUrgentAndHaveTheGreyOnesTogether(String language, String counts, String lines) {
        Map<Outlook, Integer> outlooks = Stream.of(counts.split(" "))
                .map(count -> count.split("="))
                .collect(Collectors.toMap(count -> Outlook.valueOf(count[0]), count -> Integer.valueOf(count[1])));

        assertThat(told(outlooks, language)).isEqualTo(lines);
    }

    @Test
    void areNoneWithoutPeople() {
        assertThat(OutlookLine.of(Map.of(), Texts.in(Locale.ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "ja"})
    void countAllPeople(String language) {
        Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
        for (Outlook outlook : Outlook.values()) {
            outlooks.put(outlook, 1 << outlook.ordinal());
        }
        long colours = Stream.of(Outlook.values())
                .filter(outlook -> outlook.severity() != Severity.GREY)
                .count();

        Texts texts = Texts.in(Locale.forLanguageTag(language));
        assertThat(OutlookLine.of(outlooks, texts)).hasSize(Math.toIntExact(colours) + 1);
        assertThat(OutlookLine.of(outlooks, texts).stream().mapToInt(OutlookLine::people))
                .as("each outlook counts once")
                .satisfies(people -> assertThat(
                                people.stream().mapToInt(each -> each).sum())
                        .isEqualTo((1 << Outlook.values().length) - 1));
    }

    private static String told(Map<Outlook, Integer> outlooks, String language) {
        return OutlookLine.of(outlooks, Texts.in(Locale.forLanguageTag(language))).stream()
                .map(line -> line.people() + " " + line.words())
                .collect(Collectors.joining(" / "));
    }
}
