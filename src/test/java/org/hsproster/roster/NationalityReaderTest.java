package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nationalities")
class NationalityReaderTest {

    private static final String HEADER = "社員番号,氏名,国籍・地域,生年月日,在留資格,在留期間満了日";

    private static final String TABLE = """
            日本                    | 日本
            日本国                  | 日本
            日本国籍                | 日本
            日本人                  | 日本
            JPN                     | 日本
            jp                      | 日本
            392                     | 日本
            Japan                   | 日本
            JAPANESE                | 日本
            ﾆｯﾎﾟﾝ                   | 日本
            392:日本                | 日本
            日本(JPN)               | 日本
            日本（帰化）            | 日本
            日本（帰化済）          | 日本
            帰化（日本）            | 日本
            日本（旧国籍：中国）    | 日本
            日本（元中国籍）        | 日本
            Japan (naturalized)     | 日本
            Japan (formerly China)  | 日本
            ブラジル・日本          | unclear 日本
            日本/米国               | unclear 日本
            日本、ベトナム          | unclear 日本
            Japan and Brazil        | unclear 日本
            日本（帰化申請中）      | unclear 日本
            日本?                   | unclear 日本
            日本（二重国籍）        | unclear 日本
            日系ブラジル            | 日系ブラジル
            日本以外                | 日本以外
            非日本国籍              | 非日本国籍
            無国籍                  | 無国籍
            韓国（旧国籍：日本）    | 韓国（旧国籍：日本）
            中国（帰化申請中）      | 中国（帰化申請中）
            非日本                  | 非日本
            Republic of Korea       | Republic of Korea
            410                     | 410
            なし                    | missing
            不明                    | unreadable
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void areJapaneseOnlyWhereNothingElseIsSaid(String format) throws Exception {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        List<String> expected = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            lines.add("%d,P%d,%s,1990/4/1,高度専門職1号ロ,2027/3/31".formatted(lines.size(), lines.size(), cells[0].strip()));
            expected.add(cells[0].strip() + ": " + cells[1].strip());
        }

        List<RosterEntry> entries = RosterFiles.read(RosterFiles.of(format, folder, lines.toArray(String[]::new)))
                .entries();

        List<String> read = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            String said = TABLE.lines().toList().get(row).split("\\|", -1)[0].strip();
            read.add(said + ": " + written(entries.get(row).employee()));
        }
        assertThat(read).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            SAID         | FOREIGNER
            外国籍       | true
            日本以外     | true
            非日本国籍   | true
            non-Japanese | true
            無国籍       | true
            1            | true
            日本         | false
            日本国       | false
            JPN          | false
            帰化         | false
            0            | false
            """)
    void areReadFromFlags(String said, boolean foreigner) throws Exception {
        Path file = RosterFiles.csv(
                folder, "社員番号,氏名,外国人区分,生年月日,在留資格,在留期間満了日", "1,P," + said + ",1990/4/1,高度専門職1号ロ,2027/3/31");

        assertThat(RosterFiles.read(file).entries().get(0).employee().confirmed(Fact.FOREIGNER))
                .contains(foreigner);
    }

    private static String written(Employee employee) {
        Reported<String> nationality = employee.reported(Fact.NATIONALITY);
        if (nationality instanceof Reported.Unclear<String> unclear) {
            return "unclear " + unclear.value();
        }
        return nationality.confirmed().orElse(nationality.isRecorded() ? "unreadable" : "missing");
    }
}
