package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.roster.annotation.WorkbookSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rosters behind a password")
class ProtectedRosterIT {

    /** After the summary and the action list. */
    private static final int ROSTER_SHEET = 2;

    private static final String PASSWORD = "Open Sesame 開け";
    private static final String NAME = "Zebediah Unmistakable";
    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,Employer";
    private static final String PERSON = "1," + NAME + ",1990-01-01,HSP (i)(b),2027-04-20,Acme";

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void openWithAPasswordFromAFile(EncryptionMode mode) throws Exception {
        Path roster = encrypted("roster.xlsx", mode, PASSWORD, HEADER, PERSON);
        Path file = Files.writeString(home.resolve("password.txt"), "\ufeff" + PASSWORD + "\r\nnot this line\r\n");
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", roster.toString(), "--password-file", file.toString()))
                .as(terminal.err())
                .isZero();
        assertCopyIsProtected("roster");
    }

    @Test
    void openWithAPasswordFromTheEnvironment() throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Terminal terminal = terminal(PASSWORD);

        assertThat(terminal.execute("assess", roster.toString())).isZero();
        assertCopyIsProtected("roster");
    }

    @Test
    void openWithAPasswordFromAPromptThatIsShownOnce() throws Exception {
        Path first = encrypted("first.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Path second = encrypted("second.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Path open = Files.writeString(home.resolve("open.csv"), HEADER + "\n" + PERSON + "\n");
        StringBuilder questions = new StringBuilder();
        Terminal terminal = new Terminal(home, Map.of(), question -> {
            questions.append(question);
            return Optional.of(PASSWORD.toCharArray());
        });

        assertThat(terminal.execute("assess", open.toString(), first.toString(), second.toString()))
                .isZero();
        assertThat(questions).hasToString("Password of first.xlsx:");
        assertCopyIsProtected("first");
        assertCopyIsProtected("second");
        assertThat(names(copy("open.csv"), null))
                .as("the copy of an open file is open")
                .contains(NAME);
    }

    @Test
    void noPasswordIsAskedForWhereNoFileHasOne() throws Exception {
        Path open = Files.writeString(home.resolve("open.csv"), HEADER + "\n" + PERSON + "\n");
        Path ofExcel = encrypted("excel.xlsx", EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD, HEADER, PERSON);
        Terminal terminal = new Terminal(home, Map.of(), question -> {
            throw new AssertionError(question);
        });

        assertThat(terminal.execute("assess", open.toString(), ofExcel.toString()))
                .isZero();
        assertThat(names(copy("excel"), null)).contains(NAME);
    }

    @Test
    void areRefusedWithoutAPassword() throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", roster.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err())
                .contains("roster.xlsx is protected", "--password-file")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "open sesame 開け", "Open Sesame 開け "})
    void areRefusedWithAWrongPasswordAndOpenAfterwards(String wrong) throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Terminal mistyped = terminal(wrong);

        assertThat(mistyped.execute("assess", roster.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(mistyped.err()).contains("does not open roster.xlsx").hasLineCount(1);
        assertThat(terminal(PASSWORD).execute("assess", roster.toString()))
                .as("the same run started again, with the right one")
                .isZero();
        assertCopyIsProtected("roster");
    }

    @Test
    void shareThePasswordWithTheEmployersTable() throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Path employers =
                encrypted("employers.xlsx", EncryptionMode.agile, PASSWORD, "Employer,Employer: SME", "Acme,Y");
        Terminal terminal = terminal(PASSWORD);

        assertThat(terminal.execute("assess", roster.toString(), "--employers", employers.toString()))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.execute("explain", roster.toString(), "--employee", "1"))
                .isZero();
        assertThat(terminal.out()).contains("1");
    }

    @Test
    void leaveNeitherPasswordNorNameInAnyFile() throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        terminal("wrong one").execute("assess", roster.toString());
        terminal(PASSWORD).execute("assess", roster.toString());

        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content).as(file.toString()).doesNotContain("Sesame", "wrong one", "Zebediah");
            }
        }
    }

    @Test
    void aPasswordFileThatIsNotThereIsNamed() throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", roster.toString(), "--password-file", home + "/none.txt"))
                .isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.err()).contains("none.txt").hasLineCount(1);
    }

    @Test
    void protectTheDraftsOfTheFormAsWell() throws Exception {
        Path roster = encrypted("roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Path forms = home.resolve("forms");

        assertThat(terminal(PASSWORD).execute("assess", roster.toString(), "--forms", forms.toString()))
                .isZero();

        try (Stream<Path> drafts = Files.list(forms)) {
            assertThat(drafts.filter(draft -> draft.toString().endsWith(".xlsx")))
                    .singleElement()
                    .satisfies(draft -> {
                        assertThat(WorkbookSource.asksForPassword(draft)).isTrue();
                        try (Workbook book = WorkbookFactory.create(draft.toFile(), PASSWORD, true)) {
                            assertThat(book.getSheetName(0)).isEqualTo("Points table (draft)");
                        }
                    });
        }
    }

    @Test
    void areNotInTheCalendarOfTheMonthUnlessItIsAskedFor() throws Exception {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Path roster = encrypted("inbox/roster.xlsx", EncryptionMode.agile, PASSWORD, HEADER, PERSON);
        Path calendar = home.resolve("own.ics");

        assertThat(terminal(PASSWORD).execute("assess", roster.toString(), "--calendar", calendar.toString()))
                .isZero();
        assertThat(terminal(PASSWORD).execute("monthly")).isZero();

        assertThat(inbox).isEmptyDirectory();
        assertThat(home.resolve("output/2026-11/roster-assessed-2026-11-21.xlsx"))
                .exists();
        assertThat(home.resolve("output/2026-11/deadlines.ics")).doesNotExist();
        assertThat(calendar).content().contains("BEGIN:VEVENT");
    }

    private Terminal terminal(String password) {
        return new Terminal(home, Map.of("HSP_ROSTER_PASSWORD", password), PasswordPrompt.none());
    }

    private Path copy(String stem) {
        return home.resolve("output/" + stem + "-assessed-2026-11-21.xlsx");
    }

    private void assertCopyIsProtected(String stem) throws IOException {
        assertThat(names(copy(stem), PASSWORD)).contains(NAME);
        try (POIFSFileSystem files = new POIFSFileSystem(copy(stem).toFile(), true)) {
            EncryptionInfo encryption = new EncryptionInfo(files);
            assertThat(encryption.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(encryption.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(encryption.getHeader().getChainingMode()).isEqualTo(ChainingMode.cbc);
        }
    }

    private static List<String> names(Path workbook, String password) throws IOException {
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), password, true)) {
            return Stream.of(book.getSheetAt(ROSTER_SHEET).getRow(1).getCell(1).getStringCellValue())
                    .toList();
        }
    }

    private Path encrypted(String name, EncryptionMode mode, String password, String... lines) throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Roster");
            for (String line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(",")) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            workbook.write(plain);
        }
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(home.resolve(name))) {
            try (OutputStream cipher = encryptor.getDataStream(files)) {
                plain.writeTo(cipher);
            }
            files.writeFilesystem(out);
        }
        return home.resolve(name);
    }
}
