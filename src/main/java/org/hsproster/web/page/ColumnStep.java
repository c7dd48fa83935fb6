package org.hsproster.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.web.upload.Upload;
import tools.jackson.databind.json.JsonMapper;

/** The step in which the user checks the recognised columns and corrects them. */
record ColumnStep(RememberedColumns remembered) {

    /** Prefix of the fields, followed by the index of a header. */
    private static final String FIELD = "column.";

    /** An accepted offer: the index of its header, and the column. */
    private static final Pattern OFFER = Pattern.compile("(\\d{1,5}):(\\w{1,40})");

    private static final JsonMapper JSON = new JsonMapper();

    /** A column that a header can stand for. */
    record Choice(String id, String name) {}

    List<HeaderRow> rows(List<RosterSheet> sheets, Texts texts) {
        RosterHeaders headers = RosterHeaders.of(sheets);
        return headers.rows(texts, headers.corrections(remembered.of(headers), known()));
    }

    static List<Choice> choices(Texts texts) {
        return RosterColumns.choosable().stream()
                .map(column -> new Choice(column.id(), texts.text("web.value", column)))
                .toList();
    }

    /**
     * Returns a mapping file with the corrections of the form; empty where there are none. Each call makes a new file:
     * a form may be sent twice while the first run still reads its own.
     */
    Optional<Path> file(Upload upload, List<RosterSheet> sheets, Map<String, String> fields) throws IOException {
        RosterHeaders headers = RosterHeaders.of(sheets);
        Map<Integer, String> corrections = headers.corrections(chosen(fields), known());
        remembered.remember(headers, corrections);
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        // a mapping file is YAML, and JSON is YAML in which nothing has to be escaped by hand
        Path file = Files.createTempFile(upload.folder(), "mapping", ".yaml");
        JSON.writeValue(file, headers.mapping(corrections));
        return Optional.of(file);
    }

    /** Tests whether a chosen column shows who is a foreign national. */
    boolean tellsForeigners(List<RosterSheet> sheets, Map<String, String> fields) {
        return RosterHeaders.of(sheets).corrections(chosen(fields), known()).values().stream()
                .anyMatch(RosterColumns::tellsForeigners);
    }

    /** Remembers the corrections of the form, so that the page can show them again. */
    void remember(List<RosterSheet> sheets, Map<String, String> fields) {
        RosterHeaders headers = RosterHeaders.of(sheets);
        remembered.remember(headers, headers.corrections(chosen(fields), known()));
    }

    private static Set<String> known() {
        return RosterColumns.choosable().stream().map(ColumnName::id).collect(Collectors.toSet());
    }

    private static Map<Integer, String> chosen(Map<String, String> fields) {
        Map<Integer, String> chosen = new TreeMap<>();
        fields.forEach((name, id) -> {
            if (name.matches("column\\.\\d{1,5}")) {
                chosen.put(Integer.valueOf(name.substring(FIELD.length())), id);
            }
        });
        Matcher offer = OFFER.matcher(fields.getOrDefault("take", ""));
        if (offer.matches()) {
            chosen.put(Integer.valueOf(offer.group(1)), offer.group(2));
        }
        return chosen;
    }
}
