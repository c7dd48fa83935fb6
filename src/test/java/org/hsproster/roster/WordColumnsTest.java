package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Columns of a few words")
class WordColumnsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            COLUMN          | TEXT      | OUTCOME                        | BECAUSE
            category        | イ        | ADVANCED_ACADEMIC_RESEARCH     | katakana
            category        | ｲ         | ADVANCED_ACADEMIC_RESEARCH     | half-width
            category        | Ｂ        | ADVANCED_SPECIALIZED_TECHNICAL | full-width letter
            category        | 1号ハ     | ADVANCED_BUSINESS_MANAGEMENT   | with its number
            category        | D         | UNKNOWN_CATEGORY               | there is no sheet D
            japaneseDegree  | はい      | true                           | yes
            japaneseDegree  | ○         | true                           | a circle
            japaneseDegree  | ◯         | true                           | another circle
            japaneseDegree  | 〇        | true                           | a Chinese zero
            japaneseDegree  | 有        | true                           | there is
            japaneseDegree  | Ｙ        | true                           | full-width
            japaneseDegree  | TRUE      | true                           | as a spreadsheet has it
            japaneseDegree  | 1         | true                           | a number
            japaneseDegree  | あり      | true                           | there is
            japaneseDegree  | 該当      | true                           | it applies
            japaneseDegree  | レ        | true                           | a tick, as typed
            japaneseDegree  | ﾚ         | true                           | half-width
            japaneseDegree  | ✓         | true                           | a tick
            japaneseDegree  | ☑         | true                           | a ticked box
            japaneseDegree  | yes       | true                           | English
            japaneseDegree  | False     | false                          | as a spreadsheet has it
            japaneseDegree  | 無        | false                          | there is none
            japaneseDegree  | Ｎ        | false                          | full-width
            japaneseDegree  | 非該当    | false                          | it does not apply
            japaneseDegree  | ☐         | false                          | an empty box
            japaneseDegree  | あり（修士） | REMARK_UNCLEAR              | a remark in brackets
            japaneseDegree  | 多分      | UNREADABLE_FLAG                | neither
            japaneseDegree  | 確認中    | NOT_SETTLED                    | only a doubt
            japaneseDegree  | あり（確認中） | VALUE_NOT_SETTLED         | a doubt beside it
            japaneseDegree  | －        | missing                        | a full-width dash
            japaneseDegree  | N/A       | missing                        | not applicable
            japaneseDegree  | 日本      | true                           | a word of this column alone
            japaneseDegree  | 海外      | false                          | the same
            japaneseDegree  | いいえ    | false                          | no
            japaneseDegree  | ×         | false                          | a cross
            japaneseDegree  | なし      | false                          | none
            japaneseDegree  | 0         | false                          | a number
            japaneseDegree  | 2         | UNREADABLE_FLAG                | no such number
            japaneseDegree  | △         | UNREADABLE_FLAG                | in between
            japaneseDegree  | ○?        | VALUE_NOT_SETTLED | a doubt
            japaneseDegree  | 要確認    | NOT_SETTLED                    | only a doubt
            japaneseDegree  | ―         | missing                        | stands for blank
            foreignerFlag   | 日本      | false                          | here it means the opposite
            dispatch        | SES       | true                           | a word of this column alone
            dispatch        | 日本      | UNREADABLE_FLAG                | not one of this column
            notified        | 未        | false                          | not yet
            notified        | 済        | true                           | done
            sme             | 非該当    | false                          | not one
            employmentState | 退職済み  | LEFT                           | gone
            employmentState | retired   | LEFT                           | gone
            employmentState | 退職予定  | EMPLOYED                       | a plan is a part of the word
            employmentState | 在籍中    | EMPLOYED                       | on the payroll
            employmentState | 休職中    | ON_LEAVE                       | on leave
            employmentState | 入社予定  | UPCOMING                       | not yet there
            employmentState | 出向      | WORD_UNCLEAR                   | with whom
            position        | 代表取締役社長 | REPRESENTATIVE_DIRECTOR   | the right to represent
            position        | 取締役    | DIRECTOR                       | on the board
            position        | 執行役員  | NONE                           | an employee, other than 執行役
            position        | なし      | NONE                           | none
            position        | 役員      | WORD_UNCLEAR                   | which of them
            training        | Y         | COMPLETED                      | completed
            training        | Y (held at a Japanese university) | COMPLETED_AT_JAPANESE_UNIVERSITY | where
            training        | Y_JPUNIV  | COMPLETED_AT_JAPANESE_UNIVERSITY | the same
            training        | N         | NONE                           | none
            training        | maybe     | UNKNOWN_TRAINING               | neither
            """)
    void areReadByTheirSpellings(String column, String text, String outcome, String because) throws Exception {
        Path file = RosterFiles.csv(folder, "氏名,在留資格,在留期限," + column, "Rina,永住者,," + text);
        RosterEntry entry = RosterFiles.read(file).entries().get(0);

        String read = Fact.all().stream()
                .filter(fact -> fact.id().equals(column))
                .map(fact -> written(entry.employee(), fact))
                .findFirst()
                .orElseThrow();

        assertThat(entry.findings().isEmpty() ? read : entry.findings().get(0).toString())
                .as(because)
                .isEqualTo(outcome);
    }

    private static <T> String written(Employee employee, Fact<T> fact) {
        Reported<T> reported = employee.reported(fact);
        if (reported instanceof Reported.Unclear<T> unclear) {
            return "unclear " + unclear.value();
        }
        return reported.confirmed().map(Object::toString).orElse("missing");
    }
}
