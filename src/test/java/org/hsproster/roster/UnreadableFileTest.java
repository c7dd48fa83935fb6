package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Files that are not a roster")
class UnreadableFileTest {

    /** The signature of an entry in the central directory of a zip file. */
    private static final byte[] CENTRAL_HEADER = {'P', 'K', 1, 2};

    private static final int CHECKSUM_IN_HEADER = 16;

    @TempDir
    private Path folder;

    @Test
    void refusesAMissingFile() {
        assertThat(refusal(folder.resolve("roster.xlsx")).getMessage()).isEqualTo("FILE_MISSING: roster.xlsx");
        assertThat(codeOf(folder)).isEqualTo("FILE_MISSING");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(codeOf(file(""))).isEqualTo("FILE_EMPTY");
    }

    @Test
    void refusesAWorkbookThatIsCutShort() throws Exception {
        Path whole = RosterFiles.xlsx(
                folder, workbook -> RosterFiles.sheet(workbook, "名簿", RosterFiles.HEADER, "1,Rina,,永住者,,"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = RosterFiles.bytes(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refusal(half).getMessage()).isEqualTo("FILE_DAMAGED: half.xlsx");
    }

    @Test
    void refusesBrokenXml() {
        assertThat(codeOf(RosterFiles.handBuilt(folder, "<worksheet><sheetData><row>")))
                .isEqualTo("FILE_DAMAGED");
        assertThat(codeOf(RosterFiles.handBuilt(folder, "not xml"))).isEqualTo("FILE_DAMAGED");
        assertThat(codeOf(RosterFiles.handBuilt(folder, "<worksheet><sheetData></sheetData></sheet>")))
                .isEqualTo("FILE_DAMAGED");
        assertThat(codeOf(RosterFiles.handBuilt(folder, "<worksheet/>", "<broken>")))
                .isEqualTo("FILE_DAMAGED");
    }

    @Test
    void tellsDamageMidwayWithoutQuotingCells() throws Exception {
        String rows = IntStream.rangeClosed(2, 60)
                .mapToObj("<row r='%d'><c t='inlineStr'><is><t>Rina</t></is></c></row>"::formatted)
                .reduce("", String::concat);
        Path file = RosterFiles.handBuilt(folder, """
                <worksheet><sheetData><row r="1"><c t="str"><v>氏名</v></c><c t="str"><v>在留資格</v></c>
                <c t="str"><v>在留期限</v></c></row>%s<row r="61"><c><v>Takahashi</v></c></row>""".formatted(rows));

        try (RosterReader reader = RosterReader.open(file, RosterFiles.options())) {
            UnreadableRosterException refusal = catchThrowableOfType(UnreadableRosterException.class, reader::read);

            assertThat(refusal).hasMessage("FILE_DAMAGED: handmade.xlsx").hasNoCause();
            assertThat(refusal.problem().sheet()).contains("名簿");
        }
    }

    @Test
    void refusesASheetThatDoesNotHaveItsChecksum() throws Exception {
        Path file = RosterFiles.handBuilt(folder, """
                <worksheet><sheetData><row><c t="str"><v>氏名</v></c><c t="str"><v>在留資格</v></c>
                <c t="str"><v>在留期限</v></c></row></sheetData></worksheet>""");
        assertThat(RosterFiles.read(file).entries()).isEmpty();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length - CENTRAL_HEADER.length; i++) {
            if (Arrays.equals(bytes, i, i + CENTRAL_HEADER.length, CENTRAL_HEADER, 0, CENTRAL_HEADER.length)) {
                bytes[i + CHECKSUM_IN_HEADER] ^= 1;
            }
        }

        assertThat(codeOf(RosterFiles.bytes(folder.resolve("changed.xlsx"), bytes)))
                .isEqualTo("FILE_DAMAGED");
    }

    @Test
    void readsNoEntitiesFromOutside() throws Exception {
        Path secret = RosterFiles.bytes(folder.resolve("secret"), "在留資格".getBytes(StandardCharsets.UTF_8));
        Path file = RosterFiles.handBuilt(folder, """
                <!DOCTYPE worksheet [<!ENTITY secret SYSTEM "%s">]>
                <worksheet><sheetData><row><c t="str"><v>氏名</v></c><c t="str"><v>&secret;</v></c>
                <c t="str"><v>生年月日</v></c></row></sheetData></worksheet>""".formatted(secret.toUri()));

        assertThat(codeOf(file)).isEqualTo("FILE_DAMAGED");
    }

    @Test
    void refusesAFileWithoutHeaderRow() {
        assertThat(codeOf(RosterFiles.csv(folder, "氏名,住所", "Rina,Tokyo"))).isEqualTo("NO_HEADER_ROW");
        assertThat(codeOf(RosterFiles.csv(folder, "氏名,在留資格", "Rina,永住者")))
                .as("two columns are too few")
                .isEqualTo("NO_HEADER_ROW");
        assertThat(codeOf(RosterFiles.csv(folder, "氏名,生年月日,部署")))
                .as("neither status nor expiry")
                .isEqualTo("NO_HEADER_ROW");
    }

    @Test
    void namesTheSheetsThatThereAre() {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "東京", RosterFiles.HEADER);
            RosterFiles.sheet(workbook, "大阪", RosterFiles.HEADER);
        });
        ReadingOptions nagoya = new ReadingOptions(ReadValue.AS_OF, Optional.of("名古屋"), EmployersTable.none());

        LocatedFinding problem = catchThrowableOfType(
                        UnreadableRosterException.class, () -> RosterFiles.read(file, nagoya))
                .problem();

        assertThat(problem.finding().code()).isEqualTo(RosterFindingCode.SHEET_NOT_FOUND);
        assertThat(problem.finding().values()).containsExactly("roster.xlsx", "名古屋", List.of("東京", "大阪"));
    }

    private Path file(String content) {
        boolean isBinary = content.chars().allMatch(character -> character < 256);
        return RosterFiles.bytes(
                folder.resolve("roster.xlsx"),
                content.getBytes(isBinary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private static String codeOf(Path file) {
        return refusal(file).problem().finding().code().name();
    }

    private static UnreadableRosterException refusal(Path file) {
        return catchThrowableOfType(UnreadableRosterException.class, () -> RosterFiles.read(file));
    }
}
