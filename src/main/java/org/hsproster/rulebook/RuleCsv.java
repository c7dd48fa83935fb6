package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of comma-separated values: lines that begin with # are comments, the first other line is the header.
 */
final class RuleCsv {

    private RuleCsv() {}

    /**
     * Returns the rows, each by column.
     *
     * @param file name for messages
     * @throws RulebookException if a column is missing, a row has another number of fields, or there are no rows
     */
    static List<Map<String, String>> rows(String file, String text, List<String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(content);
            if (header.isEmpty()) {
                header = withEveryOf(columns, fields, file);
            } else {
                rows.add(row(header, fields, file + ", line " + number));
            }
        }
        if (rows.isEmpty()) {
            throw new RulebookException(file, "holds no rows below the header " + String.join(",", columns));
        }
        return rows;
    }

    private static List<String> withEveryOf(List<String> columns, List<String> header, String file) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new RulebookException(
                        file, "column " + column + " is missing; the header is " + String.join(",", columns));
            }
        }
        return header;
    }

    private static Map<String, String> row(List<String> header, List<String> fields, String where) {
        if (fields.size() != header.size()) {
            throw new RulebookException(
                    where, "has " + fields.size() + " fields where the header has " + header.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                boolean isEscaped = isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (isEscaped) {
                    field.append(character);
                    i++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (character == ',' && !isQuoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
