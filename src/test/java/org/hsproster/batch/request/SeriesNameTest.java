package org.hsproster.batch.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a series of monthly rosters")
class SeriesNameTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                          NAME,             BECAUSE
            社員名簿_2026-11.xlsx,          社員名簿.xlsx,     month behind
            社員名簿_2026-11-01.xlsx,       社員名簿.xlsx,     day behind
            社員名簿_2026.11.xlsx,          社員名簿.xlsx,     dots
            roster-202611.csv,             roster.csv,       six digits
            roster-20261101.csv,           roster.csv,       eight digits
            roster_20261101_0930.csv,      roster.csv,       day and time of an export
            roster20261101093000.csv,      roster.csv,       fourteen digits
            2026年11月_名簿.xlsx,           名簿.xlsx,         in front
            2026年11月1日現在 名簿.xlsx,     名簿.xlsx,         with day
            名簿（2026年11月分）.xlsx,       名簿.xlsx,         in brackets
            名簿_令和8年11月.xlsx,           名簿.xlsx,         by era
            名簿_令和元年11月.xlsx,          名簿.xlsx,         first year of an era
            名簿_R8.11.xlsx,               名簿.xlsx,         era as a letter
            名簿_R08-11-01.xlsx,           名簿.xlsx,         era as a letter with day
            名簿_２０２６年１１月.xlsx,       名簿.xlsx,         wide digits
            名簿_11月.xlsx,                 名簿.xlsx,         month alone
            名簿11月度.csv,                 名簿.csv,          month of account
            名簿_2026-11_本社.xlsx,         名簿_本社.xlsx,     in the middle
            Roster Nov 2026.xlsx,          Roster.xlsx,      month by name
            roster-2026-november.xlsx,     roster.xlsx,      month by name behind the year
            roster.xlsx,                   roster.xlsx,      no date
            202611.xlsx,                   202611.xlsx,      nothing but a date
            2026年11月.xlsx,                2026年11月.xlsx,   nothing but a date
            20261101.csv,                  20261101.csv,     nothing but a date
            roster-2026.xlsx,              roster-2026.xlsx, a year is no month
            名簿_2026年度.xlsx,             名簿_2026年度.xlsx, a fiscal year is no month
            roster-202613.csv,             roster-202613.csv, no thirteenth month
            roster-202600.csv,             roster-202600.csv, no month before the first
            roster-20261132.csv,           roster-20261132.csv, no such day
            dept-200001.csv,               dept-200001.csv,  a number older than the points system
            dept-2026110.csv,              dept-2026110.csv, seven digits are a number
            拠点12月島.xlsx,                拠点_島.xlsx,      'may be a month, and is the same next time'
            R8.xlsx,                       R8.xlsx,          an era year alone
            Server8.11.xlsx,               Server8.11.xlsx,  the end of a word is no era
            mayor2026.xlsx,                mayor2026.xlsx,   a word that begins like a month
            """)
    void isThatOfTheFileWithoutItsDate(String file, String name, String because) {
        assertThat(SeriesName.withoutDate(file)).as(because).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                 OTHERS,                                     NAME,                 BECAUSE
            roster-2026-11.xlsx,  roster-2026-11.xlsx,                        roster.xlsx,          itself alone
            roster-2026-11.xlsx,  roster-2026-11.xlsx sales-2026-11.xlsx,     roster.xlsx,          another roster
            roster-2026-11.xlsx,  roster-2026-11.xlsx roster-2026-10.xlsx,    roster-2026-11.xlsx,  two months at once
            roster-2026-10.xlsx,  roster-2026-11.xlsx roster-2026-10.xlsx,    roster-2026-10.xlsx,  the other of them
            roster-2026-11.xlsx,  roster-2026-11.xlsx roster.xlsx,            roster-2026-11.xlsx,  one without a month
            roster-2026-11.xlsx,  roster-2026-11.xlsx Roster.XLSX,            roster-2026-11.xlsx,  in capitals
            roster-2026-11.xlsx,  roster-2026-11.xlsx roster-2026-11.csv,     roster.xlsx,          another format
            """)
    void staysTheFilesOwnWhereTwoWouldFallTogether(String file, String others, String name, String because) {
        List<Path> all = Stream.of(others.split(" ")).map(Path::of).toList();

        assertThat(SeriesName.among(Path.of(file), new SeriesNames(all)))
                .as(because)
                .isEqualTo(name);
    }

    @Test
    void isTheSameForEveryMonthOfAYear() {
        for (int month = 1; month <= 12; month++) {
            assertThat(SeriesName.withoutDate("名簿_2026年" + month + "月.xlsx")).isEqualTo("名簿.xlsx");
            assertThat(SeriesName.withoutDate("名簿_令和8年" + month + "月末.xlsx")).isEqualTo("名簿.xlsx");
        }
    }
}
