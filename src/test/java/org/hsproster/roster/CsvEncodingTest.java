package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Encodings and control characters of CSV rosters")
class CsvEncodingTest {

    private static final String LINES = "社員番号,氏名,在留資格,在留期間満了日\r\n1,髙橋 リナ,永住者,2027/3/31\r\n";
    private static final String JIS_LINES = "社員番号,氏名,在留資格,在留期間満了日\r\n1,高橋 リナ,永住者,2027/3/31\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ENCODING,    CODE,              NAMED
            EUC-JP,      ENCODING_NOT_READ, EUC-JP
            ISO-2022-JP, ENCODING_NOT_READ, ISO-2022-JP
            UTF-16LE,    ENCODING_NOT_READ, UTF-16 (no byte order mark)
            UTF-16BE,    ENCODING_NOT_READ, UTF-16 (no byte order mark)
            """)
    void areRefusedByName(String encoding, String code, String named) {
        LocatedFinding problem = refusal(JIS_LINES.getBytes(Charset.forName(encoding)));

        assertThat(problem.finding().toString()).isEqualTo(code);
        assertThat(problem.finding().values()).containsExactly("roster.csv", named);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER                       | LINE                       | BECAUSE
            社員番号,氏名,在留資格,在留期限  | 1,ﾘﾅ ﾀｶﾊｼ,永住者,            | half-width katakana
            社員番号,氏名,在留資格,在留期限  | 1,ﾃｽﾃｽ,ﾃｽ,                  | bytes that would be UTF-8 as well
            社員番号,氏名,在留資格,在留期限  | 1,鄧 麗,永住者,              | rare characters
            社員番号,氏名,在留資格,在留期限  | 1,①㈱髙﨑,永住者,            | characters of Windows alone
            Employee No.,Name,VISA,Visa expiry | 1,リナ,永住者,         | a header of plain letters
            """)
    void windows31jStaysReadable(String header, String line, String because) throws Exception {
        byte[] bytes = (header + "\n" + line + "\n").getBytes(Charset.forName("windows-31j"));

        RosterFiles.Contents read = RosterFiles.read(RosterFiles.bytes(folder.resolve("roster.csv"), bytes));

        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME))
                .as(because)
                .contains(line.split(",")[1]);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            PARTS                                                                        | LINE | ABOVE       | BECAUSE
            windows-31j:社員番号,氏名,在留資格^1,髙橋,永住者^;UTF-8:2,髙橋 リナ,永住者^      | 3    | windows-31j | the last line appended
            UTF-8:社員番号,氏名,在留資格^1,髙橋,永住者^;windows-31j:2,髙橋 リナ,永住者^      | 3    | UTF-8       | the other way round
            UTF-8:社員番号,氏名,在留資格^1,José,永住者^2,José,PR^;windows-31j:3,髙橋,永住者^ | 4    | UTF-8       | Latin letters agree with the header
            windows-31j:社員番号,氏名,在留資格^;UTF-8:1,髙橋,永住者^;windows-31j:2,東,永住者^ | 2    | windows-31j | one line between
            UTF-8:\ufeffEmployee No.,Name,VISA^;windows-31j:1,髙橋,永住者^                | 2    | UTF-8       | a mark of UTF-8 alone
            UTF-8:Employee No.,Name,VISA^;ISO-8859-1:1,José,PR^                          | 2    | UTF-8       | an encoding of Europe
            UTF-8:社員番号,氏名,在留資格^1,髙橋,永住者^;ISO-8859-1:2,José,PR^              | 3    | UTF-8       | the same below Japanese
            windows-31j:社員番号,氏名,在留資格^;EUC-JP:1,高橋太郎・東京,永住者^;ISO-8859-1:\u00ff^ | 2 | windows-31j | another encoding of Japan
            windows-31j:社員番号,氏名,在留資格^1,A,PR^2,B,PR^;UTF-8:3,黎文,永住者^          | 4    | windows-31j | plain lines between
            """)
    void mixedOnesAreRefusedByLine(String parts, String line, String above, String because) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : parts.split(";")) {
            String[] pair = part.split(":", 2);
            bytes.writeBytes(pair[1].replace("^", "\r\n")
                    .replace("\\ufeff", "\ufeff")
                    .replace("\\u00ff", "\u00ff")
                    .getBytes(Charset.forName(pair[0])));
        }

        LocatedFinding problem = refusal(bytes.toByteArray());

        assertThat(problem.finding().toString()).as(because).isEqualTo("MIXED_ENCODINGS");
        assertThat(problem.finding().values()).as(because).containsExactly("roster.csv", line, above);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-31j"})
    void aNulIsRefusedByLine(String encoding) {
        byte[] bytes = (LINES + "2,LI\0WEI,永住者,2027/3/31\r\n").getBytes(Charset.forName(encoding));

        LocatedFinding problem = refusal(bytes);

        assertThat(problem.finding().toString()).isEqualTo("NUL_CHARACTER");
        assertThat(problem.finding().values()).containsExactly("roster.csv", "3");
    }

    @ParameterizedTest
    @CsvSource({"'\u000b'", "'\f'", "'\n'", "'\u000b\u000b'"})
    void otherLineBreaksAreOnesWithinACell(String lineBreak) throws Exception {
        Path file = RosterFiles.csv(folder, LINES + "2,\"LI" + lineBreak + "WEI\",永住者,2027/3/31");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).hasSize(2);
        assertThat(read.entries().get(1).employee().confirmed(Fact.NAME)).contains("LI WEI");
    }

    @Test
    void aVerticalTabNeedsNoQuotes() throws Exception {
        Path file = RosterFiles.csv(folder, LINES + "2,LI\u000bWEI,永住者\u000b,2027/3/31");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).hasSize(2);
        assertThat(read.entries().get(1).employee().confirmed(Fact.NAME)).contains("LI WEI");
        assertThat(read.entries().get(1).employee().confirmed(Fact.STATUS_OF_RESIDENCE))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                     REFUSAL
            csv-nul.csv,              'NUL_CHARACTER [csv-nul.csv, 2]'
            csv-mixed-encodings.csv,  'MIXED_ENCODINGS [csv-mixed-encodings.csv, 3, windows-31j]'
            csv-unclosed-quote.csv,   'QUOTE_NOT_CLOSED [csv-unclosed-quote.csv, 3]'
            """)
    void casesAreRefused(String file, String refusal) {
        LocatedFinding problem = catchThrowableOfType(
                        UnreadableRosterException.class, () -> RosterFiles.read(RosterFiles.roster(file)))
                .problem();

        assertThat(problem.finding() + " " + problem.finding().values()).isEqualTo(refusal);
    }

    @Test
    void aVerticalTabOfTheCasesIsRead() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.roster("csv-vertical-tab.csv"));

        assertThat(read.entries())
                .extracting(entry -> entry.employee().confirmed(Fact.NAME).orElse(""))
                .isEqualTo(List.of("LI WEI"));
    }

    private LocatedFinding refusal(byte[] bytes) {
        Path file = RosterFiles.bytes(folder.resolve("roster.csv"), bytes);
        return catchThrowableOfType(UnreadableRosterException.class, () -> RosterFiles.read(file))
                .problem();
    }
}
