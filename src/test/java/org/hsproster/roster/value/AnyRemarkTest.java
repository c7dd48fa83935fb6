package org.hsproster.roster.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.rosters.RosterFiles;

@Label("Any remark beside any value that counts")
class AnyRemarkTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final Set<Outlook> GOOD = EnumSet.of(
            Outlook.SAFE,
            Outlook.WATCH,
            Outlook.CANDIDATE,
            Outlook.FILE_EARLY,
            Outlook.FILE_LATE,
            Outlook.FILE_BETWEEN);
    private static final Set<Outlook> FAILING =
            EnumSet.of(Outlook.AT_RISK, Outlook.NEEDS_DATA, Outlook.NOT_ELIGIBLE, Outlook.EXPIRED);

    /** A column with its kind of remarks, and a value that gives points. */
    private record Value(String header, String kind, String text) {}

    private static final List<Value> VALUES = List.of(
            new Value("年収", "money", "7000000"),
            new Value("年収", "money", "700万円"),
            new Value("年収（万円）", "money", "700"),
            new Value("月給", "money", "600000"),
            new Value("更新時年収見込", "money", "900万円"),
            new Value("実務経験年数", "years", "10"),
            new Value("実務経験年数", "years", "10年"),
            new Value("実務経験開始日", "date", "2014-04-01"),
            new Value("日本語能力", "japanese", "N1"),
            new Value("日本語能力", "japanese", "N2"),
            new Value("日本語能力", "japanese", "BJT 480"),
            new Value("日本の学位", "flag", "Y"),
            new Value("日本の学位", "flag", "○"),
            new Value("加点対象大学", "flag", "はい"),
            new Value("複数分野の学位", "flag", "有"),
            new Value("関連国家資格数", "licences", "2"),
            new Value("外国の資格・表彰", "flag", "1"),
            new Value("成長分野事業", "flag", "該当"),
            new Value("外務省研修修了", "training", "Y"),
            new Value("イノベーション促進支援措置", "flag", "TRUE"),
            new Value("中小企業", "flag", "あり"),
            new Value("試験研究費等比率", "percent", "4.2%"),
            new Value("地方公共団体支援", "flag", "✓"),
            new Value("投資運用業等", "flag", "yes"),
            new Value("役員区分", "position", "代表取締役"),
            new Value("研究実績数", "count", "3"),
            new Value("学位", "degree", "修士"),
            new Value("学位", "degree", "大卒"),
            new Value("学位", "degree", "Ph.D."),
            new Value("最終学歴", "degree", "学士（工学）"),
            new Value("投資額", "money", "2億円"));

    @Property(tries = 600)
    @Label("earns no more than a blank cell, and no person disappears")
    void earnsNoMoreThanABlankCell(
            @ForAll("values") Value value,
            @ForAll("remarks") String remark,
            @ForAll("places") String place,
            @ForAll("sheets") String status)
            throws Exception {
        Assume.that(Remarks.of(value.kind()).effectOf(remark) != RemarkEffect.HARMLESS);
        boolean isSecondTest = value.text().startsWith("BJT") && remark.equals("N3");
        Assume.that(!isSecondTest); // two tests are a list
        String cell = place.replace("VALUE", value.text()).replace("REMARK", remark);

        RenewalAssessment blank = assessed(value.header(), "", status);
        RenewalAssessment remarked = assessed(value.header(), cell, status);

        assertThat(points(remarked)).as(cell).isLessThanOrEqualTo(points(blank));
        if (FAILING.contains(blank.outlook())) {
            assertThat(remarked.outlook()).as(cell).isNotIn(GOOD);
        }
    }

    private static int points(RenewalAssessment assessment) {
        return assessment.points().map(RenewalPoints::atFiling).orElse(0);
    }

    private static RenewalAssessment assessed(String header, String cell, String status) throws Exception {
        Path folder = Files.createTempDirectory("remark");
        Path file = folder.resolve("roster.csv");
        try {
            Files.writeString(
                    file,
                    "社員番号,氏名,生年月日,在留資格,在留期限," + header + "\n0042,グエン・テスト,1990-03-01," + status + ",2027-02-20,\""
                            + cell.replace("\"", "\"\"") + "\"\n");
            return onlyPersonOf(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static RenewalAssessment onlyPersonOf(Path file) throws IOException, UnreadableRosterException {
        ReadingOptions options = new ReadingOptions(AS_OF, Optional.empty(), EmployersTable.none());
        List<RosterEntry> entries = RosterFiles.read(file, options).entries();
        assertThat(entries).hasSize(1);
        return ASSESSOR.assess(entries.get(0).employee(), AS_OF);
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.of(VALUES);
    }

    @Provide
    Arbitrary<String> sheets() {
        return Arbitraries.of("高度専門職1号イ", "高度専門職1号ロ", "高度専門職1号ハ", "技術・人文知識・国際業務");
    }

    @Provide
    Arbitrary<String> remarks() {
        Arbitrary<String> words = Arbitraries.of(
                "申請却下",
                "2025年で終了",
                "専門学校",
                "残業込み",
                "要確認",
                "旧",
                "前職",
                "2027年から",
                "他社分",
                "なし",
                "いいえ",
                "note 3",
                "expired",
                "see file",
                "by 2028",
                "N3",
                "99",
                "0",
                "5",
                "本人談",
                "海外支給分を含む",
                "更新待ち",
                "1回目",
                "3/4");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("あいうえかきくけこ上下左右中外前後本人社内海外支給分担当者確認済abcdefghijkxyz0123456789")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.oneOf(
                words, any, Combinators.combine(words, any).as((first, second) -> first + " " + second));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(
                "VALUE（REMARK）",
                "VALUE(REMARK)",
                "VALUE [REMARK]",
                "VALUE【REMARK】",
                "VALUE〔REMARK〕",
                "VALUE<REMARK>",
                "VALUE「REMARK」",
                "VALUE(REMARK",
                "VALUE ※REMARK",
                "VALUE*REMARK",
                "VALUE→REMARK",
                "VALUE ⇒ REMARK",
                "VALUE／REMARK",
                "VALUE/REMARK",
                "VALUE REMARK",
                "VALUE　REMARK",
                "VALUE\nREMARK",
                "VALUE：REMARK",
                "VALUE~REMARK",
                "REMARK VALUE",
                "REMARK：VALUE",
                "（REMARK）VALUE",
                "REMARK→VALUE",
                "※REMARK\nVALUE");
    }
}
