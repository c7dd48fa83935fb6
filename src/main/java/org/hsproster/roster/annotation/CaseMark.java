package org.hsproster.roster.annotation;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * Tells which of two places HR has changed since the program wrote them: the action list, or the row of the roster. It
 * stands in a hidden column of the action list, and holds checksums.
 *
 * @param list by part, of the action list
 * @param roster by part, of the row of the roster
 */
public record CaseMark(Map<CasePart, String> list, Map<CasePart, String> roster) {

    /** The id of its column. */
    public static final String ID = "mark";

    private static final String SEPARATOR = "-";

    /** Returns the mark of texts that say what the cells of a part mean. */
    public static CaseMark of(Map<CasePart, String> list, Map<CasePart, String> roster) {
        return new CaseMark(checksums(list), checksums(roster));
    }

    /** Returns the mark of a text; without one, everything may have been changed. */
    public static CaseMark parse(String text) {
        List<String> sums = List.of(text.strip().split(SEPARATOR, -1));
        Map<CasePart, String> list = new EnumMap<>(CasePart.class);
        Map<CasePart, String> roster = new EnumMap<>(CasePart.class);
        int parts = CasePart.values().length;
        if (sums.size() == 2 * parts) {
            int next = 0;
            for (CasePart part : CasePart.values()) {
                list.put(part, sums.get(next));
                roster.put(part, sums.get(parts + next));
                next++;
            }
        }
        return new CaseMark(list, roster);
    }

    /** Tests whether a part of the action list is as the program wrote it. */
    public boolean isListUnchanged(CasePart part, String meaning) {
        return checksum(meaning).equals(list.get(part));
    }

    /** Tests whether a part of the row of the roster is as it was when the program wrote the action list. */
    public boolean isRosterUnchanged(CasePart part, String meaning) {
        return checksum(meaning).equals(roster.get(part));
    }

    /** Returns the mark as one word. */
    public String text() {
        return Stream.of(list, roster)
                .flatMap(sums -> Stream.of(CasePart.values()).map(sums::get))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static Map<CasePart, String> checksums(Map<CasePart, String> meanings) {
        Map<CasePart, String> sums = new EnumMap<>(CasePart.class);
        for (CasePart part : CasePart.values()) {
            sums.put(part, checksum(meanings.getOrDefault(part, "")));
        }
        return sums;
    }

    private static String checksum(String meaning) {
        CRC32 sum = new CRC32();
        sum.update(TextNormalizer.squeezed(meaning).getBytes(StandardCharsets.UTF_8));
        return "x%08x".formatted(sum.getValue());
    }
}
