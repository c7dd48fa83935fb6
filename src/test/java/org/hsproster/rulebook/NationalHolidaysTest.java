package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The national holidays")
class NationalHolidaysTest {

    private static final NationalHolidays LIST = NationalHolidays.load();
    private static final List<Map<String, String>> ROWS =
            RuleCsv.rows("list", Resources.text("national-holidays.csv"), List.of("date", "name_ja", "name_en"));
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    @TempDir
    private Path folder;

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2027);
    }

    @ParameterizedTest
    @MethodSource("years")
    void areThoseOfTheActInEveryYear(int year) {
        Map<LocalDate, String> listed = ROWS.stream()
                .filter(row -> row.get("date").startsWith(year + "-"))
                .collect(Collectors.toMap(
                        row -> LocalDate.parse(row.get("date")),
                        row -> row.get("name_ja"),
                        (one, other) -> one + other,
                        TreeMap::new));

        assertThat(listed).isEqualTo(HolidaysByLaw.in(year));
    }

    /** As announced by the Cabinet Office, weekends included. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        YEAR | DAYS
        2026 | 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23
        2027 | 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23
        """)
    void areThoseThatWereAnnounced(int year, String days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(LIST::contains))
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void areInOrderAndHaveANameInBothLanguages() {
        assertThat(ROWS.stream().map(row -> row.get("date"))).isSorted().doesNotHaveDuplicates();
        assertThat(ROWS).allSatisfy(row -> assertThat(row.values()).doesNotContain(""));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        DATE,       COVERED, BECAUSE
        2014-12-31, false,   the day before the first year
        2015-01-01, true,    the first day of the first year
        2027-12-31, true,    the last day of the last year
        2028-01-01, false,   a holiday that the list does not have
        """)
    void coverWholeYears(LocalDate date, boolean covered, String because) {
        assertThat(LIST.covers(date)).as(because).isEqualTo(covered);
        assertThat(LIST.firstYear()).isEqualTo(2015);
        assertThat(LIST.lastYear()).isEqualTo(2027);
    }

    @Test
    void canBeTheFileOfTheCabinetOfficeAsItIs() throws IOException {
        Path file = Files.write(
                folder.resolve("syukujitsu.csv"),
                "国民の祝日・休日月日,国民の祝日・休日名称\r\n2027/1/1,元日\r\n2027/11/23,勤労感謝の日\r\n2028/1/10,成人の日\r\n".getBytes(SHIFT_JIS));

        NationalHolidays own = NationalHolidays.read(file);

        assertThat(own.contains(LocalDate.of(2028, 1, 10))).isTrue();
        assertThat(own.contains(LocalDate.of(2027, 5, 3)))
                .as("on the other list only")
                .isFalse();
        assertThat(own.lastYear()).isEqualTo(2028);
        assertThat(Rulebook.load().with(own).fingerprint())
                .isNotEqualTo(Rulebook.load().fingerprint())
                .isEqualTo(Rulebook.load().with(NationalHolidays.read(file)).fingerprint());
        assertThat(Rulebook.load().with(own).id()).contains(" + holidays ");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        TEXT                                                     | BECAUSE
        date,name_ja,name_en⏎2028-01-10,成人の日,Coming of Age Day | the columns of the program
        # a remark⏎⏎date,name_ja⏎2028-01-10,成人の日               | a remark, an empty line, a column less
        ﻿国民の祝日・休日月日,国民の祝日・休日名称⏎2028/1/10,成人の日 | saved by Excel as UTF-8
        "国民の祝日・休日月日","名称"⏎"2028/01/10","成人の日"       | quoted
        国民の祝日・休日月日⏎2028/1/10                            | dates alone
        date⏎2028-1-10⏎2028/01/10                                | the same day twice
        """)
    void canBeWrittenInSeveralWays(String text, String because) throws IOException {
        assertThat(NationalHolidays.read(file(text)).contains(LocalDate.of(2028, 1, 10)))
                .as(because)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        TEXT                            | MESSAGE                         | BECAUSE
        day,name⏎2028-01-10,成人の日     | has no header date              | another header
        2028/1/10,成人の日               | has no header date              | none
        dates⏎2028-01-10                | has no header date              | a word more
        date,name_ja,name_en            | holds no rows                   | nothing but the header
        date⏎2028-02-30                 | "2028-02-30" is no date         | no such day
        date⏎1/10/2028                  | "1/10/2028" is no date          | as Excel writes it in English
        date⏎令和10年1月10日             | is no date, such as 2027-01-01  | an era
        date⏎2028-1/10                  | is no date                      | two signs
        date,name⏎,成人の日              | "" is no date                   | nothing
        date,name⏎2028-01-10            | line 2: has 1 fields            | a field less
        date⏎2026-01-01⏎2028-01-01      | has no holiday in 2027          | a gap
        """)
    void sayWhatIsWrongWithAFile(String text, String message, String because) throws IOException {
        Path file = file(text);

        assertThatExceptionOfType(RulebookException.class)
                .as(because)
                .isThrownBy(() -> NationalHolidays.read(file))
                .withMessageContaining("own.csv")
                .withMessageContaining(message);
    }

    @Test
    void sayThatAFileIsNoText() throws IOException {
        Path workbook = Files.write(folder.resolve("own.xlsx"), new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFF});

        for (Path file : List.of(workbook, folder.resolve("missing.csv"), folder)) {
            assertThatExceptionOfType(RulebookException.class)
                    .isThrownBy(() -> NationalHolidays.read(file))
                    .withMessageContaining(file.getFileName().toString())
                    .withMessageContaining("syukujitsu.csv");
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), text.replace('⏎', '\n'), StandardCharsets.UTF_8);
    }
}
