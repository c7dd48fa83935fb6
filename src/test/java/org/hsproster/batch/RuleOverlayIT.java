package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Rule files that replace rules of the program, through the whole job")
class RuleOverlayIT extends WithSharedApplication {

    /** Both have 75 points on every day up to 2028; only the days on which they can file differ. */
    private static final String FILES_BEFORE = "1,甲,1990-01-01,インド,高度専門職1号ロ,2027-01-15,800万円,修士,10,N2\n";

    private static final String FILES_AFTER = FILES_BEFORE.replace("1,甲", "2,乙").replace("2027-01-15", "2027-08-20");
    private static final String REQUIRED_TOTAL = "hsp-i-b/required-total.yaml";

    @Test
    void anAmendmentTakesEffectOnFilingDatesFromItsDayOnInsideOneRun() throws IOException {
        Path rules = amendment("90");
        Path results = home.resolve("results.json");
        RunRequest request = TestRosters.withResults(request(), results);

        Path workbook = assessFirst(TestRosters.withRules(request, rules)).workbook();

        JsonNode document = JsonMapper.shared().readTree(Files.readString(results));
        assertThat(document.at("/rules/id").asString()).matches("2026-11-30 \\+ overlay [0-9a-f]{12}");
        assertThat(document.at("/rules/requiredTotal").asInt())
                .as("on the day of the run")
                .isEqualTo(70);
        assertThat(document.at("/employees/0/outlook").asString())
                .as("files before the amendment")
                .isEqualTo("SAFE");
        assertThat(document.at("/employees/1/outlook").asString())
                .as("files after it")
                .isEqualTo("AT_RISK");
        assertThat(summary(workbook))
                .as("the summary says which rules these were")
                .contains(document.at("/rules/id").asString(), REQUIRED_TOTAL);
    }

    @Test
    void isAnotherRunThanThatWithoutItAndThatWithOther() throws IOException {
        Path rules = amendment("90");
        assessFirst(request());

        assertThat(assessFirst(TestRosters.withRules(request(), rules)).repeated())
                .as("first with the overlay")
                .isFalse();
        assertThat(assessFirst(TestRosters.withRules(request(), rules)).repeated())
                .as("nothing changed")
                .isTrue();
        amendment("91");
        assertThat(assessFirst(TestRosters.withRules(request(), rules)).repeated())
                .as("one figure changed")
                .isFalse();
    }

    @Test
    void aBrokenFileStopsTheRunBeforeAnythingIsWritten() throws IOException {
        RunRequest request = TestRosters.withRules(request(), amendment("many"));

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> assessFirst(request))
                .withMessageContainingAll(REQUIRED_TOTAL, "value", "whole number");
        assertThat(home.resolve("out")).isEmptyDirectory();
    }

    private RunRequest request() throws IOException {
        return TestRosters.request(home.resolve("out"), TestRosters.csv(home, "roster.csv", FILES_BEFORE, FILES_AFTER));
    }

    private Path amendment(String total) throws IOException {
        String shipped = Files.readString(Path.of("src/main/resources/rulebook", REQUIRED_TOTAL));
        Path file = home.resolve("rules").resolve(REQUIRED_TOTAL);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                shipped.stripTrailing() + "\n  - effective_from: 2027-04-01\n    checked_on: 2026-11-21\n    value: "
                        + total + "\n");
        return home.resolve("rules");
    }

    /** The texts of the second column. */
    private static List<String> summary(Path workbook) throws IOException {
        try (Workbook copy = WorkbookFactory.create(workbook.toFile(), null, true)) {
            DataFormatter formatter = new DataFormatter();
            return StreamSupport.stream(copy.getSheetAt(0).spliterator(), false)
                    .map(row -> formatter.formatCellValue(row.getCell(1)))
                    .toList();
        }
    }
}
