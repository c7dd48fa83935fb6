package org.hsproster.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the remarks that stand under or between the rows of a roster from the people in it. */
final class NoteRow {

    /** How a remark begins: ※, 注1, Note: and the like. */
    private static final Pattern MARK = Pattern.compile("[(\\[【<]?(?:[※*]|注|備考:|notes?[:.\\d]|remarks?[:.]).*");

    /** What stands alone in a column of names or numbers and is neither. */
    private static final Pattern SENTENCE = Pattern.compile(".*。.*|.{0,40}\\d日?(?:現在|時点|作成|更新|出力)|以上|.{41,}");

    private static final List<String> OF_PERSON =
            List.of("employeeNo", "name", "familyName", "givenName", "birthDate", "statusOfResidence", "expiresOn");

    private NoteRow() {}

    /** The text of a row that is a remark: it begins like one, or stands all alone, and nothing tells of a person. */
    static Optional<String> textIn(SheetRow row, Header header) {
        List<RawCell> ofPerson = header.cells(row, OF_PERSON);
        if (ofPerson.size() > 1) {
            return Optional.empty();
        }
        RawCell first = row.cells().first();
        boolean isFirstOfPerson = ofPerson.stream().anyMatch(cell -> cell == first);
        boolean tellsOfPerson = ofPerson.size() == 1 && !isFirstOfPerson;
        if (tellsOfPerson || !(first instanceof RawCell.Text text)) {
            return Optional.empty();
        }
        String squeezed = text.squeezed();
        boolean isAlone = row.cells().size() == 1;
        boolean isNote = MARK.matcher(squeezed).matches()
                || (isAlone && (!isFirstOfPerson || SENTENCE.matcher(squeezed).matches()));
        return isNote ? Optional.of(CellNotes.quoted(text.raw())) : Optional.empty();
    }
}
