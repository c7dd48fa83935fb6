package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOwnApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What decides besides points, from the columns of a roster in every format to the results document. */
@DisplayName("A roster with what decides besides points")
class BesidesPointsIT extends WithOwnApplication {

    private static final String HEADER = "社員番号,生年月日,在留資格,在留期間,在留期限,年収,学位,日本語能力,研究実績数,役員区分,入社年月日,"
            + "来日日,許可年月日,高度専門職許可日,経営・管理の基準,カテゴリー,住民税納付,社会保険料納付,出国月数,職務内容";

    /** 80 points on sheet B throughout the last years, and 30 million yen on sheet C. */
    private static final String B = ",1970-06-01,高度専門職1号ロ,5年,2027-04-20,900万円,博士,N1,,,";

    private static final String C = ",1970-06-01,高度専門職1号ハ,5年,2027-04-20,3000万円,博士,N1,,代表取締役,";

    @Test
    void isReadFromTheColumnsInEveryFormat() throws IOException {
        String[] lines = {
            HEADER,
            "1" + B + "2010-04-01,2010-04-01,2022-04-15,2022-04-15,,,,,,",
            "2" + B.replace("2027-04-20", "2031-10-01") + "2026-10-01,,2026-10-01,2026-10-01,,,,,,",
            "3" + B + "2010-04-01,2010-04-01,2022-04-15,2022-04-15,,,未納,,,",
            "4" + B + "2010-04-01,2010-04-01,2022-04-15,2022-04-15,,,,済,40か月,",
            "5" + C + "2010-04-01,2010-04-01,2022-04-15,2022-04-15,,,,,,",
            "6" + C + "2010-04-01,2010-04-01,2022-04-15,2022-04-15,○,,,,,",
            "7,1970-06-01,高度専門職1号ハ,5年,2027-04-20,400万円,学士,,,,2010-04-01,,,,×,,,,,",
            "8,1970-06-01,高度専門職1号イ,5年,2027-04-20,400万円,学士,,,,2010-04-01,,,,,,,,,研究員",
            "9,1970-06-01,高度専門職1号ロ,5年,2027-04-20,400万円,学士,,,,2010-04-01,,,,,カテゴリー４,,,,経理"
        };

        for (Map.Entry<String, Path> roster : EveryFormat.files(home, lines).entrySet()) {
            JsonNode people = employees(TestRosters.AS_OF, roster.getValue());

            assertThat(people.valueStream())
                    .as(roster.getKey())
                    .extracting(
                            each -> each.get("outlook").asString(),
                            BesidesPointsIT::states,
                            each -> codes(
                                    each,
                                    "BASE_STATUS_CRITERIA",
                                    "LANGUAGE_PROOF",
                                    "RESIDENT_TAX_UNPAID",
                                    "LONG_ABSENCE"),
                            each -> each.at("/fallback/status").asString("")
                                    + each.at("/fallback/open").asString(""))
                    .containsExactly(
                            tuple("SAFE", "HSP_II PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70", "", ""),
                            tuple(
                                    "SAFE",
                                    "PERMANENT_RESIDENCE_80?residentSince+annualRemuneration"
                                            + " PERMANENT_RESIDENCE_70?residentSince+annualRemuneration",
                                    "",
                                    ""),
                            tuple(
                                    "WATCH",
                                    "HSP_II?residentTaxPaid PERMANENT_RESIDENCE_80?residentTaxPaid"
                                            + " PERMANENT_RESIDENCE_70?residentTaxPaid",
                                    "RESIDENT_TAX_UNPAID",
                                    ""),
                            tuple(
                                    "WATCH",
                                    "HSP_II?monthsAbroad PERMANENT_RESIDENCE_80?monthsAbroad"
                                            + " PERMANENT_RESIDENCE_70?monthsAbroad",
                                    "LONG_ABSENCE",
                                    ""),
                            tuple(
                                    "SAFE",
                                    "HSP_II?businessManagerCriteria PERMANENT_RESIDENCE_80?businessManagerCriteria"
                                            + " PERMANENT_RESIDENCE_70?businessManagerCriteria",
                                    "BASE_STATUS_CRITERIA",
                                    ""),
                            tuple("SAFE", "HSP_II PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70", "", ""),
                            tuple("AT_RISK", "", "BASE_STATUS_CRITERIA", "BUSINESS_MANAGERfalse"),
                            tuple("AT_RISK", "", "", "RESEARCHERtrue"),
                            tuple("AT_RISK", "", "LANGUAGE_PROOF", "ENGINEER_HUMANITIES_INTERNATIONALtrue"));
        }
    }

    @Test
    void earlierRunsProveThePointsOfThen() throws IOException {
        String roster = "1" + B + "2026-02-01,2010-04-01,2022-04-15,2024-04-15,,,,,,";
        Path file = EveryFormat.files(home, HEADER, roster).get(".xlsx");
        List<String> before = Stream.of("2025-11-21", "2026-02-21", "2026-05-21", "2026-08-21")
                .map(day -> states(LocalDate.parse(day), file))
                .toList();

        assertThat(before)
                .as("no run of a year ago")
                .containsOnly("PERMANENT_RESIDENCE_80?annualRemuneration PERMANENT_RESIDENCE_70?annualRemuneration");
        assertThat(states(TestRosters.AS_OF, file))
                .isEqualTo("PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70?annualRemuneration");
    }

    @Test
    void earlierRunsOfTheSameNumberOnAnotherRosterProveNothingWithoutAnEmployer() throws IOException {
        String person = "1" + B + "2026-02-01,2010-04-01,2022-04-15,2024-04-15,,,,,,";
        Path other = Files.move(EveryFormat.files(home, HEADER, person).get(".xlsx"), home.resolve("other.xlsx"));
        Stream.of("2025-11-21", "2026-02-21", "2026-05-21", "2026-08-21")
                .forEach(day -> states(LocalDate.parse(day), other));
        Path roster = EveryFormat.files(home, HEADER, person).get(".xlsx");

        assertThat(states(TestRosters.AS_OF, roster))
                .isEqualTo("PERMANENT_RESIDENCE_80?annualRemuneration PERMANENT_RESIDENCE_70?annualRemuneration");
        assertThat(states(TestRosters.AS_OF, other))
                .isEqualTo("PERMANENT_RESIDENCE_80 PERMANENT_RESIDENCE_70?annualRemuneration");
    }

    private String states(LocalDate asOf, Path roster) {
        return states(employees(asOf, roster).get(0));
    }

    private JsonNode employees(LocalDate asOf, Path roster) {
        Path results = home.resolve("results.json");
        application
                .assessmentRun()
                .run(
                        TestRosters.withResults(
                                TestRosters.on(asOf, TestRosters.request(home.resolve("out"), roster)), results),
                        (file, people) -> {});
        return JsonMapper.shared().readTree(results).get("employees");
    }

    private static String states(JsonNode employee) {
        return String.join(
                " ",
                employee.get("opportunityStates")
                        .valueStream()
                        .map(state -> state.get("id").asString()
                                + (state.get("state").asString().equals("OPEN") ? "" : "?" + missing(state)))
                        .toList());
    }

    private static String missing(JsonNode state) {
        return String.join(
                "+", state.get("missing").valueStream().map(JsonNode::asString).toList());
    }

    private static String codes(JsonNode employee, String... codes) {
        return String.join(
                " ",
                employee.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("code").asString())
                        .filter(List.of(codes)::contains)
                        .toList());
    }
}
