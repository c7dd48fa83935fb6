package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.report.Edition;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A workbook for managers that is handed in as a roster is known as one of the program")
class ReturnedManagerEditionIT extends WithSharedApplication {

    private static final int ADDED = 17;
    private static final Path CASES = Path.of("src/test/resources/cases/workbook");

    @ParameterizedTest
    @CsvSource({"ja, true", "ja, false", "en, true", "en, false"})
    void alsoWithoutItsMarks(String language, boolean isMarked) throws IOException {
        Path roster = TestRosters.csv(
                Files.createTempDirectory(home, "roster"), "dev.csv", TestRosters.TURNS_35, TestRosters.SAFE);
        RunRequest request = request(roster, language);
        Path edition = assessFirst(TestRosters.with(request, request.outputs().withEdition(Edition.MANAGER)))
                .workbook();
        if (!isMarked) {
            removeMarks(edition);
        }

        assertKnown(
                edition, language, List.of("fact.employeeNo", "fact.name", "fact.statusOfResidence", "fact.expiresOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void alsoOneOfNovember2026(String language) throws IOException {
        Path edition = Files.copy(
                CASES.resolve("manager-2026-11-" + language + ".xlsx"),
                Files.createTempDirectory(home, "old").resolve("roster.csv-manager-2026-11-21.xlsx"));

        assertKnown(
                edition,
                language,
                List.of(
                        "fact.employeeNo",
                        "fact.name",
                        "fact.department",
                        "fact.manager",
                        "fact.employer",
                        "fact.statusOfResidence",
                        "fact.expiresOn"));
    }

    /** The columns of the roster stay, and those of the program are replaced by those of HR's copy. */
    private void assertKnown(Path edition, String language, List<String> own) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Path copy = assessFirst(request(edition, language)).workbook();

        try (XSSFWorkbook workbook = open(copy)) {
            List<String> headers = SheetTexts.texts(workbook.getSheet(texts.text("fresh.sheet")), 1);
            assertThat(headers.subList(0, own.size()))
                    .isEqualTo(own.stream().map(texts::text).toList());
            assertThat(headers).hasSize(own.size() + ADDED).doesNotHaveDuplicates();
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .as("each sheet of the program once")
                    .noneMatch(name -> name.matches(".*[(（]?2[)）]?"));
        }
    }

    private RunRequest request(Path roster, String language) throws IOException {
        return TestRosters.spoken(
                TestRosters.request(Files.createTempDirectory(home, "out"), roster),
                Optional.of(Locale.forLanguageTag(language)));
    }

    private static void removeMarks(Path edition) throws IOException {
        try (XSSFWorkbook workbook = open(edition)) {
            for (XSSFName name : new ArrayList<>(workbook.getAllNames())) {
                if (name.getNameName().startsWith("_hsp_")) {
                    workbook.removeName(name);
                }
            }
            try (OutputStream out = Files.newOutputStream(edition)) {
                workbook.write(out);
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
