package org.hsproster.monthly.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Employee numbers in CSV for spreadsheets")
class ExcelTextTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', delimiter = '|', textBlock = """
            CODE              | CELL                  | BECAUSE
            12                | 12                    | a number stays as it is
            0                 | 0                     | a zero alone stays as it is
            0012              | ="0012"               | the zeros would be dropped
            １２              | ="１２"               | wide digits are digits
            ００１２          | ="００１２"           | wide digits are digits
            99999999999       | 99999999999           | Excel shows 11 digits
            100000000000      | ="100000000000"       | Excel shows the twelfth as 1E+11
            999999999999999   | ="999999999999999"    | Excel keeps 15 digits, and shows 1E+15
            1000000000000000  | ="1000000000000000"   | the sixteenth becomes a zero
            1-2               | ="1-2"                | a date
            2026/1/2          | ="2026/1/2"           | a date
            2026-01-05        | ="2026-01-05"         | a date
            12月5日           | ="12月5日"            | a date
            二〇二六年一月五日 | ="二〇二六年一月五日" | a date to LibreOffice
            H1.2.3            | ="H1.2.3"             | a date of the era Heisei
            H1-2-3            | ="H1-2-3"             | a date of the era Heisei
            令和6年1月2日     | ="令和6年1月2日"      | a date of the era Reiwa
            1:30              | ="1:30"               | a time
            10 AM             | ="10 AM"              | a time
            1.50              | ="1.50"               | the zero would be dropped
            1,234             | ="1,234"              | groups of thousands
            12E5              | ="12E5"               | a power of ten
            1e+5              | ="1e+5"               | a power of ten
            TRUE              | ="TRUE"               | a truth value
            false             | ="false"              | a truth value
            ＴＲＵＥ          | ="ＴＲＵＥ"           | a truth value in wide letters
            50%               | ="50%"                | a fraction
            (5)               | ="(5)"                | a negative number
            1 1/2             | ="1 1/2"              | a mixed fraction
            ¥500              | ="¥500"               | an amount
            ￥500             | ="￥500"              | an amount
            $5                | ="$5"                 | an amount
            #N/A              | ="#N/A"               | an error value
            mar1              | ="mar1"               | a date
            MAR-1             | ="MAR-1"              | a date
            1-Sept            | ="1-Sept"             | a date
            A-1001            | A-1001                | text
            EMP_001           | EMP_001               | text
            E100              | E100                  | text
            MAR               | MAR                   | a month alone is text
            TRUE1             | TRUE1                 | text
            D1-2              | D1-2                  | D is no era
            12A               | ="12A"                | what begins with a digit is not tried
            社員12            | ="社員12"             | Japanese with digits is not tried
            -12               | ="-12"                | a formula to a spreadsheet
            +5                | ="+5"                 | a formula to a spreadsheet
            =1+1              | ="=1+1"               | a formula
            ="0012"           | ="=""0012""\"          | a formula of the roster stays a text
            @x                | ="@x"                 | a formula of Lotus
            '12               | ="'12"                | an apostrophe is part of the code
            0012"&A1          | ="0012""&A1"          | quotes end no text of a formula
            ` 12`             | 12                    | a blank around it is no part of it
            """)
    void areShownAsTheyAre(String code, String cell, String because) {
        assertThat(ExcelText.code(code)).as(because).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', textBlock = """
            CONTROL, CELL,        BECAUSE
            10,      ="A B",  a line break would be one of the table
            13,      ="A B",  so would a carriage return
            9,       ="A B",  a tab may part cells
            27,      ="A B",  a terminal takes it as a command
            8238,    ="A B",  the direction of writing would turn
            """)
    void haveNoControlCharacters(int control, String cell, String because) {
        assertThat(ExcelText.code("A" + (char) control + "B")).as(because).isEqualTo(cell);
    }
}
