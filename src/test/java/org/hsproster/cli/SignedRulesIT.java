package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Signed rules of a publisher, from the export to the run")
class SignedRulesIT {

    /** 85 points; files in 2027, after the amendment. */
    private static final String ROSTER =
            "社員番号,生年月日,国籍,在留資格,在留期限,年収（万円）,学位,実務経験年数,日本語能力\n" + "2,1990-01-01,インド,高度専門職1号ロ,2027-08-20,800,修士,10,N2\n";

    private static final String REQUIRED_TOTAL = "hsp-i-b/required-total.yaml";

    @TempDir
    private Path home;

    private Path roster;
    private Path zip;
    private Path signature;
    private Path key;

    @BeforeEach
    void publish() throws IOException {
        roster = Files.writeString(home.resolve("roster.csv"), ROSTER);
        zip = home.resolve("published/rules.zip");
        signature = home.resolve("published/rules.zip.sig");
        key = home.resolve("publisher.pem");
        String rules = new Terminal(home).overlay(REQUIRED_TOTAL, "", "");
        Path file = Path.of(rules, REQUIRED_TOTAL);
        Files.writeString(
                file,
                Files.readString(file).stripTrailing()
                        + "\n  - effective_from: 2027-04-01\n    checked_on: 2027-03-20\n    value: 90\n");
        String publicKey = newKey(key);
        run("rules", "export", zip.toString(), "--rules", rules, "--key", key.toString());
        Files.move(Path.of(rules), home.resolve("amendment"));
        settings(publicKey);
    }

    @Test
    void countInTheRunsOfTheirSettings() throws IOException {
        Path results = home.resolve("results.json");

        run("assess", roster.toString(), "--results", results.toString(), "--lang", "ja");

        JsonNode document = JsonMapper.shared().readTree(results);
        String id = document.at("/rules/id").asString();
        assertThat(id).matches("2027-03-20 \\+ signed [0-9a-f]{12}");
        assertThat(document.at("/employees/0/outlook").asString()).isEqualTo("AT_RISK");
        assertThat(document.at("/rules/ownFiles/0").asString()).isEqualTo("signed");
        assertThat(document.at("/files/1/purpose").asString()).isEqualTo("RULES");
        assertThat(document.at("/files/1/file").asString()).isEqualTo("rules.zip");
        assertThat(document.at("/files/1/sha256").asString()).isEqualTo(DigestUtils.sha256Hex(Files.readAllBytes(zip)));
        assertThat(Files.readString(home.resolve("data/audit.log"))).contains("\"rulebook\":\"" + id + "+");
        assertThat(texts(home.resolve("output/roster.csv-assessed-2026-11-21.xlsx")))
                .as("the summary and the sheet of rules")
                .anyMatch(text -> text.contains(id))
                .anyMatch(text -> text.contains("発行者の署名付き基準ファイル"));
    }

    @Test
    void countWhereverRulesAreShown() throws IOException {
        assertThat(run("rules", "--on", "2027-04-01")).contains("2027-03-20 + signed ", "90 ", "Signed rules of");
        assertThat(run("explain", roster.toString(), "--employee", "2")).contains("2027-03-20 + signed ");
    }

    @Test
    void takeThePlaceOfTheProgramsOwnWhereTheCommandNamesThem() throws IOException {
        Path settings = home.resolve("hsp-roster.yml");
        Files.writeString(settings, Files.readString(settings).replaceAll("(?m)^ {2}rules:.*\n", ""));
        Path without = home.resolve("without.json");
        Path with = home.resolve("with.json");

        run("assess", roster.toString(), "--results", without.toString());
        run("assess", roster.toString(), "--results", with.toString(), "--rules", zip.toString());

        assertThat(outlook(without)).isEqualTo("SAFE");
        assertThat(outlook(with)).isEqualTo("AT_RISK");
        run("compare", roster.toString(), "--rules", zip.toString());
        assertThat(home.resolve("output/roster.csv-compared-2026-11-21-rules-rules.zip.xlsx"))
                .exists();
    }

    @Test
    void areTheBaseOfAFolderAndOfAComparison() throws IOException {
        String folder = new Terminal(home).overlay("hsp-i-b/experience.yaml", "at_least: 3,", "at_least: 4,");
        Path results = home.resolve("results.json");

        run("assess", roster.toString(), "--results", results.toString(), "--rules", folder);

        assertThat(outlook(results)).isEqualTo("AT_RISK");
        assertThat(JsonMapper.shared().readTree(results).at("/rules/id").asString())
                .matches("2027-03-20 \\+ signed \\+ overlay [0-9a-f]{12}");
        Path compared = home.resolve("compared.json");
        run("compare", roster.toString(), "--raise", "1%", "--results", compared.toString());
        assertThat(Files.readString(compared)).contains("2027-03-20 + signed ");
    }

    @Test
    void countInTheMonthlyRun() throws IOException {
        Files.createDirectory(home.resolve("inbox"));
        Files.copy(roster, home.resolve("inbox/roster.csv"));

        assertThat(run("monthly")).contains("1 to act on");
    }

    @Test
    void areTheSameBytesEachTime() throws IOException {
        byte[] first = Files.readAllBytes(zip);

        run(
                "rules",
                "export",
                zip.toString(),
                "--rules",
                home.resolve("amendment").toString(),
                "--key",
                key.toString());

        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    @Test
    void sayWhoMadeThem() throws IOException {
        JsonNode manifest = JsonMapper.shared().readTree(files().get("manifest.json"));

        assertThat(manifest.get("rules").asString()).isEqualTo("2027-03-20");
        assertThat(manifest.get("program").asString()).startsWith("hsp-roster ");
        assertThat(manifest.get("files").propertyNames()).contains(REQUIRED_TOTAL, "licences.csv", "index.txt");
    }

    @Test
    void areRefusedUnsigned() throws IOException {
        run("rules", "export", zip.toString());

        assertThat(signature).as("that of other content goes").doesNotExist();
        assertThat(refusal()).contains("rules.zip.sig", "is not there", "signature of their publisher");
    }

    @Test
    void areRefusedOfAnotherPublisher() throws IOException {
        Path other = home.resolve("other.pem");
        newKey(other);
        run("rules", "export", zip.toString(), "--key", other.toString());

        assertThat(refusal())
                .contains("rules.zip", "was changed, or is not signed with a key of hsp-roster.rules-keys");
    }

    @Test
    void countOfEachPublisherInTheSettings() throws IOException {
        Path other = home.resolve("other.pem");
        String otherKey = newKey(other);
        Path settings = home.resolve("hsp-roster.yml");
        Files.writeString(
                settings, Files.readString(settings).replace("rules-keys: [", "rules-keys: [" + otherKey + ", "));

        assertThat(run("rules")).contains("+ signed ");
        run("rules", "export", zip.toString(), "--key", other.toString());
        assertThat(run("rules")).contains("+ signed ");
    }

    @ParameterizedTest
    @CsvSource({"0", "1000", "-1"})
    void areRefusedChanged(int position) throws IOException {
        byte[] content = Files.readAllBytes(zip);
        content[position < 0 ? content.length + position : position] ^= 1;
        Files.write(zip, content);

        assertThat(refusal()).contains("rules.zip", "was changed");
    }

    @Test
    void areRefusedWithASignatureOfAnotherForm() throws IOException {
        Files.writeString(signature, "short");
        assertThat(refusal()).contains("was changed");

        Files.write(signature, new byte[65]);
        assertThat(refusal()).contains("rules.zip.sig", "is larger than such a file can be");
    }

    @Test
    void areRefusedOlderThanThoseOfTheProgram() throws IOException {
        Path old = home.resolve("old");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/rulebook"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Path target = old.resolve(Path.of("src/main/resources/rulebook").relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target, Files.readString(file).replaceAll("checked_on: [0-9-]+", "checked_on: 2026-11-20"));
            }
        }
        Path settings = home.resolve("hsp-roster.yml");
        String before = Files.readString(settings);
        Files.writeString(settings, before.replaceAll("(?m)^ {2}rules:.*\n", ""));
        run("rules", "export", zip.toString(), "--rules", old.toString(), "--key", key.toString());
        Files.writeString(settings, before);

        assertThat(refusal()).contains("rules.zip", "rules of 2026-11-20", "are older than those of the program");
    }

    @Test
    void areRefusedWithoutAKeyToTrust() throws IOException {
        Path settings = home.resolve("hsp-roster.yml");
        String text = Files.readString(settings);
        Files.writeString(settings, text.replaceAll("(?m)^ {2}rules-keys:.*\n", ""));
        assertThat(refusal()).contains("hsp-roster.rules-keys", "hsp-roster.rules");

        Files.writeString(settings, "");
        assertThat(refusal("rules", "--rules", zip.toString())).contains("names no key to trust");

        Files.writeString(settings, text.replace("[MCow", "[Mcow"));
        assertThat(refusal()).contains("rules-keys", "Ed25519");
    }

    @Test
    void areRefusedWhereTheyAreNotThere() throws IOException {
        assertThat(refusal("rules", "--rules", home.resolve("none.zip").toString()))
                .contains("none.zip", "is not there");
    }

    @Test
    void areNoOtherFileThanAZipFile() throws IOException {
        assertThat(refusal("rules", "--rules", roster.toString())).contains("roster.csv", "is no folder");

        Path folder = home.resolve("folder.zip");
        Files.move(home.resolve("amendment"), folder);
        assertThat(run("rules", "--rules", folder.toString())).contains("+ signed + overlay ");
    }

    @Test
    void keepNothingOfARefusedRun() throws IOException {
        Files.delete(signature);

        refusal("assess", roster.toString());

        assertThat(home.resolve("output")).isEmptyDirectory();
        assertThat(Files.readString(home.resolve("data/audit.log"))).contains("\"exitCode\":4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRAVERSAL  | ../hsp-i-b/age.yaml: is no file of this program's rulebook
            UNKNOWN    | hsp-i-d/age.yaml: is no file of this program's rulebook; these rules need a newer version of it
            MISSING    | licences.csv: is missing among the rule files
            UNLISTED   | holds other files than its manifest.json lists
            MANIFEST   | has no manifest.json
            NO_JSON    | manifest.json cannot be read
            BROKEN     | hsp-i-b/age.yaml
            DUPLICATE  | has two files hsp-i-a/age.yaml
            NOT_UTF8   | licences.csv is not UTF-8 text
            INDEX      | index.txt: must list the rule files beside it
            BOMB       | has more files, or larger ones, than rules can have
            NO_ZIP     | has no manifest.json
            """)
    void areRefusedSignedAndNotAsTheyMustBe(String fault, String sentence) throws Exception {
        byte[] content = faulty(fault);
        Files.write(zip, content);
        Files.write(signature, sign(content));

        assertThat(refusal()).contains("rules.zip", sentence);
    }

    @Test
    void areNotSignedWithWhatIsNoKey() throws IOException {
        assertThat(refusal("rules", "export", zip.toString(), "--key", roster.toString()))
                .contains("roster.csv", "has no Ed25519 private key in PEM");
    }

    @Test
    void aKeyIsNeverReplaced() throws IOException {
        String before = Files.readString(key);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("rules", "key", key.toString())).isEqualTo(ExitCodes.OUTPUT);
        assertThat(Files.readString(key)).isEqualTo(before).startsWith("-----BEGIN PRIVATE KEY-----");
    }

    private byte[] faulty(String fault) throws IOException {
        Map<String, byte[]> files = files();
        String age = new String(files.get("hsp-i-b/age.yaml"), StandardCharsets.UTF_8);
        switch (fault) {
            case "TRAVERSAL" -> files.put("../hsp-i-b/age.yaml", bytes(age));
            case "UNKNOWN" -> files.put("hsp-i-d/age.yaml", bytes(age));
            case "MISSING" -> files.remove("licences.csv");
            case "UNLISTED" -> {
                files.put("hsp-i-b/age.yaml", bytes(age + "\n"));
                return zipped(files);
            }
            case "MANIFEST" -> {
                files.remove("manifest.json");
                return zipped(files);
            }
            case "NO_JSON" -> {
                files.put("manifest.json", bytes("rules: 2027-03-20"));
                return zipped(files);
            }
            case "BROKEN" -> files.put("hsp-i-b/age.yaml", bytes(age.replace("points: 15", "points: -1")));
            case "DUPLICATE" -> {
                byte[] content = zipped(files);
                return replaced(content, "hsp-i-b/age.yaml", "hsp-i-a/age.yaml");
            }
            case "NOT_UTF8" -> files.put("licences.csv", new byte[] {(byte) 0x82, (byte) 0xa0});
            case "INDEX" -> files.put("index.txt", bytes("hsp-i-b/age.yaml\n"));
            case "BOMB" -> files.put("licences.csv", new byte[70 << 20]);
            default -> {
                return bytes("no zip file");
            }
        }
        return zipped(listed(files));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                files.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    /** The files with a manifest that is right for them. */
    private static Map<String, byte[]> listed(Map<String, byte[]> files) {
        ObjectNode manifest = (ObjectNode) JsonMapper.shared().readTree(files.get("manifest.json"));
        ObjectNode hashes = manifest.putObject("files");
        files.forEach((name, content) -> {
            if (!name.equals("manifest.json")) {
                hashes.put(name, DigestUtils.sha256Hex(content));
            }
        });
        files.put("manifest.json", bytes(manifest.toString()));
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] content, String name, String by) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .replace(name, by)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sign(byte[] content) throws IOException, GeneralSecurityException {
        String pem = Files.readString(key).replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signer.update(content);
        return signer.sign();
    }

    private void settings(String publicKey) throws IOException {
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "hsp-roster:\n  rules: published/rules.zip\n  rules-keys: [" + publicKey + "]\n");
    }

    private String newKey(Path file) {
        return run("rules", "key", file.toString())
                .lines()
                .filter(line -> line.startsWith("Public key"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Path workbook) throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(workbook))) {
            DataFormatter formatter = new DataFormatter();
            return StreamSupport.stream(copy.spliterator(), false)
                    .flatMap(sheet -> SheetTexts.cells((XSSFSheet) sheet).stream())
                    .map(formatter::formatCellValue)
                    .toList();
        }
    }

    private static String outlook(Path results) {
        return JsonMapper.shared().readTree(results).at("/employees/0/outlook").asString();
    }

    private String run(String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isZero();
        return terminal.out();
    }

    /** The sentence with which a command refuses, {@code rules} if none is named. */
    private String refusal(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        if (command.isEmpty()) {
            command.add("rules");
        }
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(command.toArray(String[]::new))).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).hasSize(1);
        return terminal.err();
    }
}
