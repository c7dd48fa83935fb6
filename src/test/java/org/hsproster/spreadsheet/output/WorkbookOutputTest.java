package org.hsproster.spreadsheet.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.spreadsheet.Password;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A workbook that is written to a file")
class WorkbookOutputTest {

    private static final String PASSWORD = "hunter2";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("workbooks")
    void opensAndHasTheReturnedHash(Workbook workbook, Optional<String> password) throws Exception {
        workbook.createSheet("Roster").createRow(0).createCell(0).setCellValue("EXP-1");
        Path target = Files.createFile(folder.resolve("copy"));

        String hash = WorkbookOutput.write(workbook, target, password.map(text -> Password.of(text.toCharArray())));

        assertThat(hash).isEqualTo(sha256(target));
        try (Workbook written = WorkbookFactory.create(target.toFile(), password.orElse(null), true)) {
            assertThat(written.getSheet("Roster").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("EXP-1");
        }
    }

    static Stream<Arguments> workbooks() {
        return Stream.of(
                Arguments.of(new XSSFWorkbook(), Optional.empty()),
                Arguments.of(new XSSFWorkbook(), Optional.of(PASSWORD)),
                Arguments.of(new HSSFWorkbook(), Optional.empty()),
                Arguments.of(new HSSFWorkbook(), Optional.of(PASSWORD)));
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
