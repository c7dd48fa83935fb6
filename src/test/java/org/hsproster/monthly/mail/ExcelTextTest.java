package org.hsproster.monthly.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Employee numbers in CSV for Excel")
class ExcelTextTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, quoteCharacter = '`', textBlock = """
            NUMBER,           CELL,                 BECAUSE
            12,               12,                   a number stays as it is
            0,                0,                    a zero alone stays as it is
            0012,             ="0012",              Excel would drop the zeros
            ００１２,             ="００１２",              wide digits are digits to Excel
            999999999999999,  999999999999999,      Excel keeps 15 digits
            1000000000000000, ="1000000000000000",  the sixteenth becomes a zero
            1-2,              ="1-2",               a date
            2026/1/2,         ="2026/1/2",          a date
            H1.2.3,           ="H1.2.3",            a date of the era Heisei
            1:30,             ="1:30",              a time
            1.50,             ="1.50",              Excel would drop the zero
            12E5,             ="12E5",              a power of ten
            mar1,             ="mar1",              a date
            1-Sept,           ="1-Sept",            a date
            A-1001,           A-1001,               text
            E100,             E100,                 text
            MAR,              MAR,                  a month alone is text
            D1-2,             D1-2,                 D is no era
            12A,              12A,                  text
            -12,              '-12,                 a formula to a spreadsheet
            =1+1,             '=1+1,                a formula
            =0012,            '=0012,               a formula of the roster stays harmless
            @x,               '@x,                  a formula of Lotus
            0012"&A1,         0012"&A1,             quotes never get into a formula
            """)
    void areShownAsTheyAre(String number, String cell, String because) {
        assertThat(ExcelText.number(number)).as(because).isEqualTo(cell);
    }
}
