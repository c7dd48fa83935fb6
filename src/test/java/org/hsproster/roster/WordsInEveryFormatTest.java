package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hsproster.employee.Fact;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.ReadCase;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words that are read the same way in every format")
class WordsInEveryFormatTest {

    private static final List<Fact<?>> FACTS = List.of(
            Fact.BIRTH_DATE,
            Fact.EXPIRES_ON,
            Fact.LEAVE_DATE,
            Fact.FILED_ON,
            Fact.DEGREE,
            Fact.EXPERIENCE,
            Fact.JAPANESE,
            Fact.STATUS_OF_RESIDENCE);

    private static final String HEADER = "社員番号,氏名,国籍・地域,生年月日,在留期間満了日,退職年月日,更新申請日,学位,実務経験年数,日本語能力,在留資格";

    /** A word for each of the columns, and what each is read as. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry(
                    "98/5/5,31-JAN-27,9999/12/31,未申請,大学中退,3年未満,N1不合格,1100",
                    "1998-05-05,2027-01-31,missing,missing,[],unclear 2023-12-02 VALUE_NOT_SETTLED,none LEVEL_NOT_HELD,"
                            + "HSP_I_B"),
            Map.entry(
                    "平成 10 年 5 月 5 日,2027-03-31〜,在籍中,9999-12-31,修士課程中退,10年以上,N2（N1取得予定）,110",
                    "1998-05-05,unclear 2027-03-31 REMARK_UNCLEAR,missing,missing,unclear [BACHELOR] DEGREE_UNCLEAR,"
                            + "2016-12-01,N2 LEVEL_NOT_HELD,UNKNOWN_STATUS"),
            Map.entry(
                    "05/05/98,2022/3/31～2027/3/31,99999999,0000/00/00,修士（却下）,11年目,N2（B2）,高度専門職1号ロ（1100）",
                    "1998-05-05,unclear 2027-03-31 SEVERAL_VALUES,missing,missing,unclear [] VALUE_DENIED,"
                            + "unclear 2015-12-02 VALUE_NOT_SETTLED,N2,HSP_I_B"),
            Map.entry(
                    "'1998/5/5,'2027/3/31,'2027/3/31,'2026/11/1,'修士,'10年,'N1,'高度専門職1号ロ",
                    "1998-05-05,2027-03-31,2027-03-31,2026-11-01,[MASTER],2016-12-01,N1,HSP_I_B"),
            Map.entry(
                    "2098/5/5,27/3/31,2026/11/30,2026/11/1（予定）,Ph.D. candidate,5+,BJT J1+,高度専門職1号ロ/HSP",
                    "IMPOSSIBLE_BIRTH_DATE,AMBIGUOUS_DATE,2026-11-30,unclear 2026-11-01 VALUE_NOT_SETTLED,"
                            + "unclear [MASTER] DEGREE_UNCLEAR,2021-12-01,BJT600 GRADE_TAKEN_AT_LEAST,HSP_I_B"),
            Map.entry(
                    "May-98,H39.3.31,1900/1/0,1900/1/0,専門士,7～10,N1（結果待ち）,特定活動（特別高度人材の配偶者）",
                    "DAY_MISSING,2027-03-31 DATE_OUTSIDE_ERA,missing,missing,[],unclear 2016-12-01 VALUE_NOT_SETTLED,"
                            + "unclear N1 VALUE_NOT_SETTLED,DESIGNATED_ACTIVITIES"),
            Map.entry(
                    "H 10.5.5,#N/A,#N/A,#REF!,#N/A,#VALUE!,#NAME?,#DIV/0!",
                    "1998-05-05,CELL_ERROR,CELL_ERROR,CELL_ERROR,CELL_ERROR,CELL_ERROR,CELL_ERROR,CELL_ERROR"),
            Map.entry(
                    "63/5/5,2999/12/31,2999/12/31,2958465,大学院修了,前職5年＋当社6年,ネイティブ,就労ビザ",
                    "AMBIGUOUS_DATE,missing,missing,missing,unclear [DOCTOR] DEGREE_UNCLEAR,"
                            + "unclear 2015-12-01 VALUE_NOT_SETTLED,UNREADABLE_JAPANESE,UNKNOWN_STATUS"),
            Map.entry(
                    "19980505,無期限,無期雇用,not filed,論文博士,2016年4月より,JLPT N1 150/180,highly_skilled_professional_1_b",
                    "1998-05-05,missing,missing,missing,[DOCTOR],2016-04-30 DAY_ASSUMED,N1,HSP_I_B"),
            Map.entry(
                    "98年5月5日,～2027/3/31,～2027/3/31,2026/11/1,修士（通信制）,12年（うちアルバイト2年）,STBJ 500,高度専門職1号ロ（家族帯同）",
                    "1998-05-05,2027-03-31,2027-03-31,2026-11-01,unclear [MASTER] REMARK_UNCLEAR,"
                            + "unclear 2014-12-01 REMARK_UNCLEAR,UNREADABLE_JAPANESE,unclear HSP_I_B REMARK_UNCLEAR"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void keepTheirMeaning(String format) {
        List<String> words = List.copyOf(ROWS.keySet());
        List<String> lines = new ArrayList<>(List.of(HEADER));
        words.forEach(row -> lines.add("%1$d,P%1$d,中国,".formatted(lines.size()) + row));

        ReadCase read = ReadCase.of(RosterFiles.of(format, folder, lines.toArray(String[]::new)));

        assertThat(read.entries()).hasSameSizeAs(words);
        for (int row = 0; row < words.size(); row++) {
            RosterEntry entry = read.entries().get(row);
            assertThat(FACTS.stream().map(fact -> ReadCase.outcome(entry, fact)).toList())
                    .as(words.get(row))
                    .containsExactly(ROWS.get(words.get(row)).split(",", -1));
        }
    }
}
