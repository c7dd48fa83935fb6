package org.hsproster.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.header.SheetColumn.Use;
import org.hsproster.roster.sheet.RosterSheet;

/** The distinct headers of a roster, in the order of its sheets. */
final class RosterHeaders {

    private static final String UNREAD = "";

    private final Map<String, List<Found>> headers = new LinkedHashMap<>();

    private record Found(RosterSheet sheet, SheetColumn column) {}

    private RosterHeaders() {}

    static RosterHeaders of(List<RosterSheet> sheets) {
        RosterHeaders headers = new RosterHeaders();
        for (RosterSheet sheet : sheets) {
            List<String> labels = sheet.mappingLabels();
            for (int i = 0; i < labels.size(); i++) {
                headers.headers
                        .computeIfAbsent(labels.get(i), label -> new ArrayList<>())
                        .add(new Found(sheet, sheet.allColumns().get(i)));
            }
        }
        return headers;
    }

    /** Returns a hash that is the same for every roster with these headers, and does not reveal them. */
    String hash() {
        return DigestUtils.sha256Hex(String.join("\n", headers.keySet()));
    }

    /** Returns every header, with the choices for some of them. */
    List<HeaderRow> rows(Texts texts, Map<Integer, String> chosen) {
        List<HeaderRow> rows = new ArrayList<>();
        headers.forEach((label, found) -> {
            String understood = understood(found);
            rows.add(new HeaderRow(
                    rows.size(),
                    label,
                    together(found.stream().map(RosterHeaders::place).toList(), texts),
                    together(
                            found.get(0).column().kinds().stream()
                                    .map(kind -> texts.text("web.value", kind))
                                    .toList(),
                            texts),
                    texts.text("web.value", found.get(0).column().use()),
                    understood,
                    chosen.getOrDefault(rows.size(), understood),
                    offer(found),
                    isSensitive(found)));
        });
        return rows;
    }

    /** Returns the choices that differ from the recognised columns, without invalid ones. */
    Map<Integer, String> corrections(Map<Integer, String> chosen, Set<String> known) {
        Map<Integer, String> corrections = new LinkedHashMap<>();
        int index = 0;
        for (List<Found> found : headers.values()) {
            String choice = chosen.getOrDefault(index, understood(found));
            boolean isPossible = choice.equals(UNREAD) || known.contains(choice);
            if (isPossible && !isSensitive(found) && !choice.equals(understood(found))) {
                corrections.put(index, choice);
            }
            index++;
        }
        return corrections;
    }

    /** Returns the corrections in the form of a mapping file. */
    Map<String, Object> mapping(Map<Integer, String> corrections) {
        List<String> labels = List.copyOf(headers.keySet());
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        corrections.forEach((index, id) -> {
            if (id.equals(UNREAD)) {
                ignored.add(labels.get(index));
            } else {
                columns.put(labels.get(index), id);
            }
        });
        return Map.of("columns", columns, "ignore", ignored);
    }

    private static String understood(List<Found> found) {
        return found.stream()
                .map(Found::column)
                .filter(column -> column.use() == Use.READ)
                .flatMap(column -> column.column().stream())
                .map(ColumnName::id)
                .findFirst()
                .orElse(UNREAD);
    }

    private static String offer(List<Found> found) {
        return found.stream()
                .map(Found::column)
                .filter(column -> column.use() == Use.UNKNOWN)
                .flatMap(column -> column.column().stream())
                .map(ColumnName::id)
                .findFirst()
                .orElse("");
    }

    private static boolean isSensitive(List<Found> found) {
        return found.stream().anyMatch(each -> each.column().use() == Use.SENSITIVE);
    }

    private static String place(Found found) {
        return found.sheet().sheet().map(name -> name + " ").orElse("")
                + found.column().letters();
    }

    private static String together(List<String> words, Texts texts) {
        return new LinkedHashSet<>(words).stream().collect(Collectors.joining(texts.text("list.separator")));
    }
}
