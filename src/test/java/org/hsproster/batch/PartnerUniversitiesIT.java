package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOneApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A roster with partner schools of Innovative Asia")
class PartnerUniversitiesIT extends WithOneApplication {

    @Test
    void leavesThemToBeChecked() throws IOException {
        Path roster = home.resolve("partner-universities.xlsx");
        try (InputStream given =
                Objects.requireNonNull(getClass().getResourceAsStream("/cases/roster/partner-universities.xlsx"))) {
            Files.copy(given, roster, StandardCopyOption.REPLACE_EXISTING);
        }
        Path results = home.resolve("results.json");
        application
                .assessmentRun()
                .run(
                        TestRosters.withResults(TestRosters.request(home.resolve("out"), roster), results),
                        (file, rows) -> {});
        List<JsonNode> employees = JsonMapper.shared()
                .readTree(results)
                .get("employees")
                .valueStream()
                .toList();

        assertThat(employees.stream().map(PartnerUniversitiesIT::told))
                .containsExactly(
                        "E001 10 true",
                        "E002 10 true",
                        "E003 10 true",
                        "E004 10 true",
                        "E005 10 true",
                        "E006 0 false",
                        "E007 10 true",
                        "E008 0 false",
                        "E009 10 true",
                        "E010 10 true");
    }

    /** Number, what is possible beyond what is confirmed, and whether the list is to be checked. */
    private static String told(JsonNode employee) {
        JsonNode points = employee.get("points");
        boolean isAsked = employee.get("findings")
                .valueStream()
                .anyMatch(finding -> finding.get("code").asString().equals("PARTNER_SCHOOL"));
        return employee.get("employeeNo").asString() + " "
                + (points.get("possibleAtFiling").asInt()
                        - points.get("atFiling").asInt()) + " " + isAsked;
    }
}
