package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.EveryFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A column of currencies")
class CurrencyColumnTest {

    private static final String HEADER =
            "Employee ID,Worker,Date of Birth (Locale Sensitive),Visa ID Type,Expiration Date,";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "none", emptyValue = "", textBlock = """
            HEADERS                                        | CELLS            | PAY                 | FINDING
            Total Base Pay Annualized - Amount,Currency    | 9500000,JPY      | 9500000             |
            Total Base Pay Annualized - Amount,Currency    | 9500000,jpy      | 9500000             |
            Annual salary,Currency code                    | 9500000,円       | 9500000             |
            Annual salary,Currency                         | 9500000,Japanese Yen | 9500000         |
            年収,通貨                                      | 9500000,JPY (Japanese Yen) | 9500000   |
            年収,通貨                                      | 9500000,¥        | 9500000             |
            Currency,Annual salary                         | JPY,9500000      | 9500000             |
            Annual salary,Grade,Currency                   | 9500000,7,JPY    | 9500000             |
            Annual salary,Currency                         | 95000,USD        | unreadable          | OTHER_CURRENCY
            Annual salary,Currency                         | 9500000,USD      | unreadable          | OTHER_CURRENCY
            Total Base Pay Annualized - Amount,Total Base Pay Annualized - Currency | 650000,CNY | unreadable | OTHER_CURRENCY
            年収,通貨                                      | 9500000,ドル     | unreadable          | OTHER_CURRENCY
            年収,通貨                                      | 9500000,元       | unreadable          | OTHER_CURRENCY
            Currency,Annual salary                         | EUR,90000        | unreadable          | OTHER_CURRENCY
            年収,通貨                                      | 9500000,JPY/USD  | unreadable          | OTHER_CURRENCY
            年収,通貨                                      | 9500000,         | unclear 9500000     | CURRENCY_NOT_STATED
            年収,通貨                                      | 9500000,-        | unclear 9500000     | CURRENCY_NOT_STATED
            年収,通貨                                      | ,USD             | missing             |
            年収,通貨                                      | ,                | missing             |
            """)
    void decidesWhatTheAmountsAreIn(String headers, String cells, String pay, String finding) throws Exception {
        EveryFormat.read(folder, HEADER + headers, "1,Wei Li,1990/4/1,Permanent Resident,," + cells)
                .forEach((format, read) -> {
                    RosterEntry entry = read.entries().get(0);
                    assertThat(written(entry.employee().reported(Fact.ANNUAL_REMUNERATION)))
                            .as(format)
                            .isEqualTo(pay);
                    assertThat(entry.findings().stream().map(each -> each.code().name()))
                            .containsExactlyElementsOf(
                                    java.util.stream.Stream.ofNullable(finding).toList());
                });
    }

    private static String written(Reported<AnnualRemuneration> pay) {
        if (pay instanceof Reported.Unclear<AnnualRemuneration> unclear) {
            return "unclear " + unclear.value().yen();
        }
        return pay.confirmed()
                .map(known -> Long.toString(known.yen()))
                .orElse(pay.isRecorded() ? "unreadable" : "missing");
    }
}
