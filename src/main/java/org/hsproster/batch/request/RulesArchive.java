package org.hsproster.batch.request;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.report.run.ProgramVersion;
import org.hsproster.report.wording.StartCommand;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All files of a rulebook in a zip file, with a manifest: the version of the rules, the program that made the file, and
 * the hash of each file. The same rules give the same bytes.
 */
final class RulesArchive {

    private static final String MANIFEST = "manifest.json";

    /** In bytes, of the zip file; the rules of the program take a hundredth of it. */
    static final int MAX_SIZE = 16 << 20;

    /** In bytes, of all files together as they are inflated. */
    private static final int MAX_INFLATED = 64 << 20;

    private static final int MAX_FILES = 1_000;

    /** The earliest time that a zip file can hold: times would make files of the same rules differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RulesArchive() {}

    static byte[] write(Rulebook rulebook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(MANIFEST, manifest(rulebook), zip);
            for (Map.Entry<String, String> file : rulebook.texts().entrySet()) {
                add(file.getKey(), file.getValue(), zip);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(String name, String text, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String manifest(Rulebook rulebook) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode manifest = mapper.createObjectNode();
        manifest.put("rules", rulebook.checkedOn().toString());
        manifest.put("program", ProgramVersion.NAME + " " + ProgramVersion.current());
        ObjectNode files = manifest.putObject("files");
        new TreeMap<>(rulebook.texts()).forEach((name, text) -> files.put(name, DigestUtils.sha256Hex(text)));
        return manifest.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /**
     * Reads the texts of the files by their paths, as the manifest lists them.
     *
     * @param name of the archive, for messages
     * @throws RulebookException for a zip file that is damaged, too large, or not as its manifest says
     */
    static Map<String, String> read(String name, byte[] content) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long size = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) (MAX_INFLATED - size) + 1);
                size += bytes.length;
                if (size > MAX_INFLATED || texts.size() > MAX_FILES) {
                    throw new RulebookException(name, "has more files, or larger ones, than rules can have");
                }
                if (texts.put(entry.getName(), text(name, entry.getName(), bytes)) != null) {
                    throw new RulebookException(name, "has two files " + entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RulebookException(name, "is damaged: it cannot be read as a zip file");
        }
        String manifest = texts.remove(MANIFEST);
        if (manifest == null) {
            throw new RulebookException(
                    name, "has no " + MANIFEST + "; make such a file with " + StartCommand.name() + " rules export");
        }
        requireAsListed(name, texts, manifest);
        return texts;
    }

    private static String text(String archive, String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RulebookException(archive, file + " is not UTF-8 text");
        }
    }

    private static void requireAsListed(String archive, Map<String, String> texts, String manifest) {
        Map<String, String> listed = new TreeMap<>();
        try {
            JsonNode files = JsonMapper.shared().readTree(manifest).path("files");
            files.properties()
                    .forEach(file -> listed.put(file.getKey(), file.getValue().asString("")));
        } catch (JacksonException e) {
            throw new RulebookException(archive, MANIFEST + " cannot be read");
        }
        Map<String, String> found = new TreeMap<>();
        texts.forEach((file, text) -> found.put(file, DigestUtils.sha256Hex(text)));
        if (!found.equals(listed)) {
            throw new RulebookException(archive, "holds other files than its " + MANIFEST + " lists");
        }
    }
}
