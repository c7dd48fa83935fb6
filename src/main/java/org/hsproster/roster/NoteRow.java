package org.hsproster.roster;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the remarks that stand under or between the rows of a roster from the people in it. */
final class NoteRow {

    /** How a remark begins: ※, 注1, Note: and the like. */
    private static final Pattern MARK = Pattern.compile("[(\\[【<]?(?:[※*]|注|備考:|notes?[:.\\d]|remarks?[:.]).*");

    /** What stands alone in a column of names or numbers and is neither. */
    private static final Pattern SENTENCE = Pattern.compile(".*。.*|.{0,40}\\d日?(?:現在|時点|作成|更新|出力)|以上|.{41,}");

    private NoteRow() {}

    /** The text of a row that is a remark: it begins like one, or stands all alone, and nothing tells of a person. */
    static Optional<String> textIn(SheetRow row, Header header) {
        Map.Entry<Integer, RawCell> first = row.cells().entrySet().iterator().next();
        if (!(first.getValue() instanceof RawCell.Text text)) {
            return Optional.empty();
        }
        Set<Integer> ofPerson = columnsOfPerson(header);
        String squeezed = Spelling.squeezed(text.raw());
        boolean isAlone = row.cells().size() == 1;
        boolean tellsOfPerson = row.cells().keySet().stream().skip(1).anyMatch(ofPerson::contains);
        boolean isNote = isAlone
                ? !ofPerson.contains(first.getKey())
                        || MARK.matcher(squeezed).matches()
                        || SENTENCE.matcher(squeezed).matches()
                : !tellsOfPerson && MARK.matcher(squeezed).matches();
        return isNote ? Optional.of(CellNotes.quoted(text.raw())) : Optional.empty();
    }

    private static Set<Integer> columnsOfPerson(Header header) {
        return Stream.of("employeeNo", "name", "familyName", "givenName", "birthDate", "statusOfResidence", "expiresOn")
                .flatMap(id -> Stream.ofNullable(header.columns().get(id)))
                .map(ColumnHeader::index)
                .collect(Collectors.toSet());
    }
}
