package org.hsproster.roster.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;

/** Tells the remarks and headings that stand under or between the rows of a roster from the people in it. */
public final class NoteRow {

    /** How a remark begins: ※, 注1, Note: and the like. */
    private static final Pattern MARK = Pattern.compile("[(\\[【<]?(?:[※*]|注|備考:|notes?[:.\\d]|remarks?[:.]).*");

    /** What stands alone in a column of names or numbers and is neither. */
    private static final Pattern SENTENCE = Pattern.compile(".*。.*|.{0,40}\\d日?(?:現在|時点|作成|更新|出力)|.{41,}");

    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]*" + RowWords.anyOf("end") + "[^\\p{L}\\p{N}]*");

    /** Begins with a bracket or a mark of a list, as the heading of a section does: 【開発部】, ■営業部. */
    private static final Pattern HEADING = Pattern.compile("[\\[【〈《<≪「『(■□◆◇●◎▼▽▲△★☆◯▶▷►◼◾・#=~*-].+");

    private static final Pattern UNIT =
            Pattern.compile(".{2,}" + RowWords.anyOf("unit") + "|" + RowWords.anyOf("department") + ".{0,6}部");

    private static final Pattern TITLE = Pattern.compile(
            ".*" + RowWords.anyOf("title") + "(?:\\(.*\\)|\\d*)|page\\d.*|p\\.?\\d+|\\d+/\\d+(?:ページ|頁)?|\\d+(?:ページ|頁)");

    /** 作成日：2026/12/1, 出力者 人事部. */
    private static final Pattern LABEL = Pattern.compile(
            RowWords.anyOf("label").replace(" ", "") + RowWords.anyOf("labelled") + "?(?::.*|[\\d(].*)?");

    private static final Pattern RULING = Pattern.compile("[-=_*~ー―─━‐・.…+|]+");

    private static final List<String> OF_PERSON = List.of(
            "employeeNo",
            "name",
            "familyName",
            "givenName",
            "nationality",
            "birthDate",
            "statusOfResidence",
            "expiresOn");

    private static final int LABEL_AND_VALUE = 2;

    private NoteRow() {}

    /**
     * Returns the text of a row that is a remark: it begins like one, or stands all alone, and nothing tells of a
     * person.
     */
    public static Optional<String> textIn(SheetRow row, Header header) {
        RawCell first = row.cells().first();
        return first instanceof RawCell.Text text && isNote(text.squeezed(), row, header)
                ? Optional.of(CellFindings.quoted(text.raw()))
                : Optional.empty();
    }

    private static boolean isNote(String first, SheetRow row, Header header) {
        if (row.cells().size() <= LABEL_AND_VALUE && LABEL.matcher(first).matches()) {
            return true;
        }
        List<RawCell> ofPerson = header.cells(row, OF_PERSON);
        boolean isFirstOfPerson =
                ofPerson.stream().anyMatch(cell -> cell == row.cells().first());
        if (ofPerson.size() > (isFirstOfPerson ? 1 : 0)) {
            return isRuling(row);
        }
        return MARK.matcher(first).matches()
                || (row.cells().size() == 1
                        ? !isFirstOfPerson || isNoPerson(first, row, header)
                        : HEADING.matcher(first).matches() && hasTalliesOnly(row));
    }

    /** Tests whether what stands alone, in a column of names or numbers, is neither. */
    private static boolean isNoPerson(String said, SheetRow row, Header header) {
        return SENTENCE.matcher(said).matches()
                || END.matcher(said).matches()
                || HEADING.matcher(said).matches()
                || UNIT.matcher(said).matches()
                || TITLE.matcher(said).matches()
                || isRuling(row)
                || isWordInPlaceOfNumber(said, row, header);
    }

    private static boolean isWordInPlaceOfNumber(String said, SheetRow row, Header header) {
        ColumnHeader number = header.columns().get("employeeNo");
        return number != null
                && row.cells().has(number.index())
                && header.columns().size() > 1
                && isDigitless(said)
                && isJapanese(said);
    }

    /** Tests whether a text in the column of employee numbers is a remark, whatever else stands in its row. */
    static boolean isInPlaceOfNumber(String said) {
        return END.matcher(said).matches()
                || LABEL.matcher(said).matches()
                || SENTENCE.matcher(said).matches()
                || (isJapanese(said) && (isDigitless(said) || MARK.matcher(said).matches()));
    }

    /** A number has digits; a text that has none and stands alone is the heading of a group. */
    private static boolean isDigitless(String said) {
        return said.chars().noneMatch(Character::isDigit);
    }

    private static boolean isJapanese(String said) {
        return said.chars().anyMatch(each -> each >= '\u3040');
    }

    private static boolean isRuling(SheetRow row) {
        return row.cells().values().stream()
                .allMatch(cell -> RULING.matcher(cell.squeezed()).matches());
    }

    private static boolean hasTalliesOnly(SheetRow row) {
        return row.cells().values().stream().skip(1).allMatch(RowCount::is);
    }
}
