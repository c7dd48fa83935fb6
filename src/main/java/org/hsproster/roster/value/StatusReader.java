package org.hsproster.roster.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.employee.StatusOfResidence.Nature;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/** Reads a status of residence in any of its forms, with its code, its period and harmless notes. */
public final class StatusReader implements ValueReader<StatusOfResidence> {

    private static final Pattern ORDINAL = Pattern.compile("第(?=[0-9一二])");
    private static final Pattern HEADING = Pattern.compile("^在留資格:");
    private static final Pattern ADDITION = Pattern.compile("(?:ビザ|visa|の在留資格|更新|(?:\\d年)?(?:\\d(?:か|ヶ)?月)?)$");

    /** Separators of the parts of a cell. A slash is part of some names, and separates only if nothing else does. */
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("[()\\[\\]【】:、,;]"), Pattern.compile("[()\\[\\]【】:、,;/]"));

    private final WordList<StatusOfResidence> words = WordList.of("status", StatusOfResidence.class);
    private final WordList<Boolean> notes = WordList.of("statusNote", any -> true);

    @Override
    public Reported<StatusOfResidence> read(RawCell cell, CellFindings findings) {
        String text = regular(cell.raw());
        Optional<StatusOfResidence> whole = status(text);
        if (whole.isPresent()) {
            return Reported.stated(whole.get());
        }
        for (Pattern separator : SEPARATORS) {
            Set<StatusOfResidence> statuses = statuses(List.of(separator.split(text)));
            if (!statuses.isEmpty()) {
                return statuses.size() == 1
                        ? Reported.stated(statuses.iterator().next())
                        : findings.refused(RosterFindingCode.SEVERAL_VALUES);
            }
        }
        return findings.unreadable(RosterFindingCode.UNKNOWN_STATUS);
    }

    /** Returns the statuses that the parts name; empty if a part is neither a status nor harmless. */
    private Set<StatusOfResidence> statuses(List<String> parts) {
        Set<StatusOfResidence> statuses = EnumSet.noneOf(StatusOfResidence.class);
        for (String part : parts) {
            Optional<StatusOfResidence> status = status(part);
            if (status.isPresent()) {
                statuses.add(status.get());
            } else if (!isHarmless(part)) {
                return EnumSet.noneOf(StatusOfResidence.class);
            }
        }
        if (statuses.stream()
                .anyMatch(
                        each -> each.nature() == Nature.HSP_I && each.category().isPresent())) {
            statuses.remove(StatusOfResidence.HSP_I_UNSPECIFIED);
        }
        return statuses;
    }

    private Optional<StatusOfResidence> status(String text) {
        return words.meaningOf(text)
                .or(() -> words.meaningOf(ADDITION.matcher(text).replaceFirst("")));
    }

    private boolean isHarmless(String part) {
        return ADDITION.matcher(part).replaceFirst("").isEmpty()
                || notes.meaningOf(part).isPresent();
    }

    /** Normalizes 第一号口 to 1号ロ: the characters for mouth and eight are often typed instead of ロ and ハ. */
    private static String regular(String text) {
        String status = HEADING.matcher(TextNormalizer.squeezed(text)).replaceFirst("");
        return ORDINAL.matcher(status)
                .replaceAll("")
                .replace("一号", "1号")
                .replace("二号", "2号")
                .replace("ii号", "2号")
                .replace("i号", "1号")
                .replace("口", "ロ")
                .replace("八", "ハ");
    }
}
