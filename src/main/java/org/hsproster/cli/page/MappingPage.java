package org.hsproster.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.RosterSheet;

/** A mapping file with the recognised headers, ready to be edited. Without changes it has no effect. */
public final class MappingPage {

    private static final String NONE = "";

    /** No space follows, so that the line is aligned once the sign is removed. */
    private static final String OFF = "  #";

    private final Texts texts;
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();
    private final Map<String, String> offers = new LinkedHashMap<>();
    private final Set<String> sensitive = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    private MappingPage(Texts texts) {
        this.texts = texts;
    }

    public static List<String> lines(Texts texts, List<RosterSheet> sheets) {
        MappingPage page = new MappingPage(texts);
        sheets.forEach(page::collect);
        page.write();
        return page.lines;
    }

    private void collect(RosterSheet sheet) {
        List<String> labels = sheet.mappingLabels();
        for (int i = 0; i < labels.size(); i++) {
            SheetColumn column = sheet.allColumns().get(i);
            String id = column.column().map(ColumnName::id).orElse(NONE);
            switch (column.use()) {
                case READ, REPEATED ->
                    columns.computeIfAbsent(labels.get(i), label -> new LinkedHashSet<>())
                            .add(id);
                case SENSITIVE -> sensitive.add(labels.get(i));
                default -> offers.putIfAbsent(labels.get(i), id);
            }
        }
    }

    private void write() {
        comment("mapping.title");
        lines.add("");
        lines.add("columns:");
        columns.forEach(this::writeColumn);
        if (offers.values().stream().anyMatch(id -> !id.equals(NONE))) {
            comment("mapping.offers");
            offers.forEach((label, id) -> {
                if (!id.equals(NONE)) {
                    lines.add(OFF + entry(label, id));
                }
            });
        }
        lines.add("");
        comment("mapping.constants");
        lines.add("constants:");
        lines.add(OFF + "employer: " + quoted(texts.text("mapping.employer")));
        lines.add("");
        comment("mapping.ignore");
        lines.add("ignore:");
        offers.keySet().forEach(label -> lines.add(OFF + "- " + quoted(label)));
        writeRest();
    }

    /** Writes a header. One that was recognised as several columns on several sheets is commented out. */
    private void writeColumn(String label, Set<String> ids) {
        boolean isClear = ids.size() == 1 && !sensitive.contains(label) && !offers.containsKey(label);
        ids.forEach(id -> lines.add((isClear ? "  " : OFF) + entry(label, id)));
    }

    private void writeRest() {
        if (!sensitive.isEmpty()) {
            lines.add("");
            comment("mapping.sensitive");
            sensitive.forEach(label -> lines.add("#   " + quoted(label)));
        }
        lines.add("");
        comment("mapping.known");
        RosterColumns.known()
                .forEach(column -> lines.add("#   " + column.id() + "  " + texts.text("columns.name", column)));
    }

    private String entry(String label, String id) {
        return quoted(label) + ": " + id + "  # " + texts.text("columns.name", new ColumnName(id));
    }

    private void comment(String key) {
        Stream.of(texts.text(key).split("\n", -1)).forEach(line -> lines.add("# " + line));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
            } else if (Character.isISOControl(each) || !Character.isDefined(each)) {
                quoted.append(String.format("\\U%08X", each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
