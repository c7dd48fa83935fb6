package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The worked cases as a roster through the whole job, with the filing date as the expiry")
class PointCasesRosterIT extends WithSharedApplication {

    private static final Path CASES = Path.of("src/test/resources/cases/points.csv");

    private static final String[] HEADER = {
        "Employee No.",
        "Name",
        "Nationality",
        "Status of residence",
        "Period of stay expires on",
        "Date of birth",
        "Degree",
        "Two or more graduate degrees in different fields",
        "Practical experience since",
        "Annual remuneration",
        "Research achievements",
        "Related Japanese licences",
        "Company position",
        "Employer: innovation support",
        "Employer: SME",
        "Employer: R&D ratio %",
        "Employer: local-government support",
        "Listed foreign qualification",
        "Japanese degree",
        "Japanese language",
        "Growth-field project",
        "Designated university",
        "Innovative Asia training",
        "Employer: investment management",
        "Investment in the business"
    };

    @Test
    void comeOutRightRowByRow() throws IOException {
        List<CSVRecord> cases = cases();
        Path results = home.resolve("results.json");

        assessFirst(TestRosters.withResults(TestRosters.request(home.resolve("out"), roster(cases)), results));

        JsonNode employees = JsonMapper.shared().readTree(results).get("employees");
        assertThat(employees.size()).isEqualTo(cases.size());
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < cases.size(); i++) {
            JsonNode employee = employees.get(i);
            CSVRecord expected = cases.get(i);
            softly.assertThat(employee.get("employeeNo").asString()).isEqualTo(expected.get("case_id"));
            softly.assertThat(employee.get("points").get("atExpiry").asInt())
                    .as("%s: %s", expected.get("case_id"), expected.get("why"))
                    .isEqualTo(Integer.parseInt(expected.get("expected_total")));
        }
        softly.assertAll();
    }

    private static List<CSVRecord> cases() throws IOException {
        try (Reader reader = Files.newBufferedReader(CASES)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private Path roster(List<CSVRecord> cases) throws IOException {
        Path file = home.resolve("cases.csv");
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT)) {
            printer.printRecord((Object[]) HEADER);
            for (CSVRecord each : cases) {
                printer.printRecord(row(each));
            }
        }
        return file;
    }

    private static List<String> row(CSVRecord each) {
        LocalDate filing = LocalDate.parse(each.get("filing_date"));
        LocalDate since = filing.minusMonths(Long.parseLong(each.get("experience_months")));
        return List.of(
                each.get("case_id"),
                "Case " + each.get("case_id"),
                "Vietnam",
                "HSP (i)(" + Character.toLowerCase(each.get("category").charAt(1)) + ")",
                filing.toString(),
                each.get("birth_date"),
                each.get("degree"),
                each.get("multi_degree"),
                since.toString(),
                each.get("annual_salary_jpy"),
                each.get("research_items"),
                each.get("licences"),
                each.get("position").replace("representative", "representative director"),
                each.get("innovation_org"),
                each.get("sme"),
                each.get("rd_ratio_pct"),
                each.get("local_gov_support"),
                each.get("foreign_qualification"),
                each.get("jp_degree"),
                each.get("japanese"),
                each.get("growth_field"),
                each.get("designated_university"),
                each.get("jica_training"),
                each.get("investment_mgmt"),
                each.get("invested_jpy"));
    }
}
