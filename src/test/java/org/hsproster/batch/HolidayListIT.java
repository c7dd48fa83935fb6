package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.RosterFiles;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The last counter day of a roster")
class HolidayListIT extends WithSharedApplication {

    /** Children's Day, a Wednesday: the weekend and three holidays before it are closed. */
    private static final String IN_THE_LIST = "2027-05-05";

    /** A Friday, before which four days are closed once the holidays of 2028 are known. */
    private static final String BEYOND_THE_LIST = "2028-05-05";

    private static final String CABINET_OFFICE = String.join(
            "\r\n",
            "国民の祝日・休日月日,国民の祝日・休日名称",
            "2026/11/23,勤労感謝の日",
            "2027/1/1,元日",
            "2028/5/3,憲法記念日",
            "2028/5/4,みどりの日",
            "2028/5/5,こどもの日",
            "");

    private record Answer(List<String> counterDates, List<String> notes) {}

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void isByTheListOfTheProgram(String format) throws IOException {
        assertThat(assess(request(format, IN_THE_LIST, "2027-12-31")))
                .as("the last day that the list covers is no reason for a note")
                .isEqualTo(new Answer(List.of("2027-04-30", "2027-12-28"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void leavesOutWeekendsOnlyBeyondTheListAndSaysSoOnce(String format) throws IOException {
        Answer answer = assess(request(format, IN_THE_LIST, BEYOND_THE_LIST, BEYOND_THE_LIST));

        assertThat(answer.counterDates()).containsExactly("2027-04-30", "2028-05-05", "2028-05-05");
        assertThat(answer.notes()).singleElement().asString().contains("covers 2015 to 2027", "--holidays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void isByTheFileOfTheCabinetOfficeAsItIsDownloaded(String format) throws IOException {
        Path list =
                Files.write(home.resolve("syukujitsu.csv"), CABINET_OFFICE.getBytes(Charset.forName("windows-31j")));

        assertThat(assess(TestRosters.withHolidays(request(format, IN_THE_LIST, BEYOND_THE_LIST), list)))
                .isEqualTo(new Answer(
                        List.of("2027-05-05", "2028-05-02"),
                        List.of("A list of national holidays of your own took the place of the one that comes with the"
                                + " program (--holidays).")));
    }

    private RunRequest request(String format, String... expiries) {
        String[] lines = new String[expiries.length + 1];
        lines[0] = "社員番号,生年月日,在留資格,在留期間満了日,年収,学位";
        for (int i = 0; i < expiries.length; i++) {
            lines[i + 1] = i + ",1990-01-01,高度専門職1号ロ," + expiries[i] + ",1200万円,博士";
        }
        RunRequest request = TestRosters.request(home.resolve("out"), RosterFiles.of(format, home, lines));
        return TestRosters.spoken(request, Optional.of(Locale.ENGLISH));
    }

    private Answer assess(RunRequest request) throws IOException {
        Path results = home.resolve("results.json");
        Path workbook = application
                .assessmentRun()
                .run(TestRosters.withResults(TestRosters.forced(request), results), (roster, rows) -> {})
                .rosters()
                .get(0)
                .workbook();
        JsonNode employees = JsonMapper.shared().readTree(results).get("employees");
        return new Answer(
                employees
                        .valueStream()
                        .map(employee -> employee.get("lastCounterDate").asString())
                        .toList(),
                notes(workbook));
    }

    private static List<String> notes(Path workbook) throws IOException {
        try (Workbook copy = WorkbookFactory.create(workbook.toFile(), null, true)) {
            return StreamSupport.stream(copy.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Cell::toString)
                    .filter(text -> text.contains("list of national holidays"))
                    .toList();
        }
    }
}
