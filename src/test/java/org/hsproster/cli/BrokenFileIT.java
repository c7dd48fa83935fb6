package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files that are broken, foreign or hostile")
class BrokenFileIT {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String PASSWORD = "opensesame";
    private static final String[] HEADER = {"Employee No.", "Name", "Status of residence", "Visa expiry"};

    @TempDir
    Path home;

    /** The bytes of a file. */
    private interface Content {
        byte[] bytes() throws Exception;
    }

    /**
     * A file and the sentences about it.
     *
     * @param name without its ending, which is always that of a workbook
     */
    private record Refused(String name, String english, String japanese, Content content) {}

    private static final List<Refused> FILES = List.of(
            new Refused("empty", "is empty", "空です", () -> new byte[0]),
            new Refused("scan", "is a PDF", "PDF のため", () -> ascii("%PDF-1.7\n1 0 obj")),
            new Refused("photograph", "is a picture", "画像のため", () -> new byte[] {-1, -40, -1, -32, 0, 16}),
            new Refused(
                    "web-page", "is a web page", "HTML", () -> ascii("<html><table><tr><td>Name</td></tr></table>")),
            new Refused("archive", "is an archive", "圧縮ファイル", () -> zip("roster.csv", "Name")),
            new Refused("half", "is damaged", "破損", () -> part(xlsx(), 0.5)),
            new Refused("endless", "is damaged", "破損", () -> part(xlsx(), 0.98)),
            new Refused("hole", "is damaged", "破損", () -> holed(xlsx())),
            new Refused("half-old", "is damaged", "破損", () -> part(xls(), 0.5)),
            new Refused("half-protected", "is damaged", "破損", () -> part(encrypted(PASSWORD), 0.5)),
            new Refused("another-password", "does not open", "開けません", () -> encrypted("another")),
            new Refused("more-rounds", "does not open", "開けません", () -> rounds(200_000)),
            new Refused("too-many-rounds", "is damaged", "破損", () -> rounds(10_000_001)),
            new Refused("twice", "is damaged", "破損", () -> edited(Edit.TWICE)),
            new Refused("bomb", "unpacks to far more", "展開後", () -> edited(Edit.BOMB)),
            new Refused("document-type", "is damaged", "破損", () -> edited(Edit.DOCTYPE)),
            new Refused("entity", "is damaged", "破損", () -> edited(Edit.ENTITY)),
            new Refused("broken-off", "is damaged", "破損", () -> edited(Edit.BROKEN)));

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void areRefusedInOneSentenceEach(String language) throws Exception {
        List<String> words = new ArrayList<>(List.of("assess", "--lang", language));
        for (Refused each : FILES) {
            words.add(Files.write(
                            home.resolve(each.name() + ".xlsx"), each.content().bytes())
                    .toString());
        }
        Terminal terminal = new Terminal(home, Map.of("HSP_ROSTER_PASSWORD", PASSWORD), PasswordPrompt.none());

        assertThat(terminal.execute(words.toArray(String[]::new))).isEqualTo(ExitCodes.ROSTER);

        List<String> said = terminal.err().lines().toList();
        assertThat(said).hasSameSizeAs(FILES);
        for (int i = 0; i < said.size(); i++) {
            Refused file = FILES.get(i);
            assertThat(said.get(i))
                    .startsWith(file.name() + ".xlsx")
                    .contains(language.equals("en") ? file.english() : file.japanese());
        }
        assertThat(home.resolve("output")).isEmptyDirectory();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] part(byte[] whole, double share) {
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** Returns a package whose directory is intact and whose entries are not. */
    private static byte[] holed(byte[] whole) {
        Arrays.fill(whole, whole.length / 4, whole.length / 2, (byte) 0);
        return whole;
    }

    private static byte[] xlsx() throws IOException {
        return bytes(new XSSFWorkbook());
    }

    private static byte[] xls() throws IOException {
        return bytes(new HSSFWorkbook());
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Roster");
            for (int number = 0; number < 200; number++) {
                Row row = sheet.createRow(number);
                for (int column = 0; column < HEADER.length; column++) {
                    row.createCell(column).setCellValue(number == 0 ? HEADER[column] : "text " + number + column);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(String password) throws Exception {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (OutputStream cipher = encryptor.getDataStream(files)) {
                cipher.write(xlsx());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Returns an encrypted file whose key is derived in {@code count} rounds. */
    private static byte[] rounds(int count) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(encrypted(PASSWORD)));
                InputStream in = files.createDocumentInputStream("EncryptionInfo");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String info = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String changed = info.replace("spinCount=\"100000\"", "spinCount=\"" + count + "\"");
            assertThat(changed).isNotEqualTo(info);
            files.createOrUpdateDocument(
                    new ByteArrayInputStream(changed.getBytes(StandardCharsets.ISO_8859_1)), "EncryptionInfo");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            put(zip, name, ascii(content));
        }
        return out.toByteArray();
    }

    /** A replacement of the sheet. */
    private enum Edit {
        TWICE("%s"),
        BOMB("%s"),
        DOCTYPE("<!DOCTYPE worksheet [<!ELEMENT worksheet ANY>]>%s"),
        ENTITY("<!DOCTYPE worksheet [<!ENTITY outside SYSTEM 'file:///etc/hostname'>]>%s"),
        BROKEN("%s<row><c");

        private final String form;

        Edit(String form) {
            this.form = form;
        }

        byte[] of(byte[] sheet) {
            String xml = new String(sheet, StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
            return switch (this) {
                case BOMB -> ascii(xml.replace("<sheetData>", "<sheetData>" + " ".repeat(30_000_000)));
                case ENTITY -> ascii(form.formatted(xml.replaceFirst("<v>0</v>", "<v>&outside;</v>")));
                default -> ascii(form.formatted(xml));
            };
        }
    }

    private static byte[] edited(Edit edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile original = ZipFile.builder().setByteArray(xlsx()).get();
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry entry : java.util.Collections.list(original.getEntries())) {
                byte[] content = original.getInputStream(entry).readAllBytes();
                boolean isSheet = entry.getName().equals(SHEET);
                put(zip, entry.getName(), isSheet ? edit.of(content) : content);
                if (isSheet && edit == Edit.TWICE) {
                    put(zip, entry.getName(), content);
                }
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }
}
