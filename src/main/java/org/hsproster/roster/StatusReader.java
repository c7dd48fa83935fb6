package org.hsproster.roster;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;

/** Reads a status of residence in its many spellings. */
final class StatusReader implements ValueReader<StatusOfResidence> {

    private static final Pattern ORDINAL = Pattern.compile("第(?=[0-9一二])");

    private static final Pattern HEADING = Pattern.compile("^在留資格:");
    private static final Pattern ADDITION = Pattern.compile("(?:ビザ|visa|の在留資格|(?:\\d年)?(?:\\d(?:か|ヶ)?月)?)$");

    private final Spellings<StatusOfResidence> words = Spellings.of("status", StatusOfResidence.class);

    @Override
    public Reported<StatusOfResidence> read(RawCell cell, CellNotes notes) {
        String text = regular(cell.raw());
        Optional<StatusOfResidence> status = words.meaningOf(text)
                .or(() -> words.meaningOf(ADDITION.matcher(text).replaceFirst("")));
        return status.map(Reported::stated).orElseGet(() -> notes.unreadable(RosterFindingCode.UNKNOWN_STATUS));
    }

    /** 第一号口 becomes 1号ロ: the signs for mouth and eight are often typed for ロ and ハ. */
    private static String regular(String text) {
        String status = HEADING.matcher(Spelling.squeezed(text)).replaceFirst("");
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
