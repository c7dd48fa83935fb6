package org.hsproster.roster.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;

/** Recognises remarks and headings below and between the rows of people. */
public final class NoteRow {

    /** The beginning of a remark: ※, 注1, Note: and the like. */
    private static final Pattern MARK = Pattern.compile("[(\\[【<]?(?:[※*]|注|備考:|notes?[:.\\d]|remarks?[:.]).*");

    /** A text in a column of names or numbers that is neither. */
    private static final Pattern SENTENCE = Pattern.compile(".*。.*|.{0,40}\\d日?(?:現在|時点|作成|更新|出力)|.{41,}");

    private static final Pattern END = Pattern.compile("[^\\p{L}\\p{N}]*" + RowWords.anyOf("end") + "[^\\p{L}\\p{N}]*");

    /** The heading of a section, which begins with a bracket or a bullet: 【開発部】, ■営業部. */
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
     * Returns the text of a row that is a remark: it begins like one or is the only text, and no cell belongs to a
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

    /** Tests whether the only text of a row, in a column of names or numbers, is neither. */
    private static boolean isNoPerson(String text, SheetRow row, Header header) {
        return SENTENCE.matcher(text).matches()
                || END.matcher(text).matches()
                || HEADING.matcher(text).matches()
                || UNIT.matcher(text).matches()
                || TITLE.matcher(text).matches()
                || isRuling(row)
                || isWordInsteadOfNumber(text, row, header);
    }

    private static boolean isWordInsteadOfNumber(String text, SheetRow row, Header header) {
        ColumnHeader number = header.columns().get("employeeNo");
        return number != null
                && row.cells().has(number.index())
                && header.columns().size() > 1
                && isDigitless(text)
                && isJapanese(text);
    }

    /** Tests whether a text in the column of employee numbers is a remark, whatever else the row contains. */
    static boolean isNotNumber(String text) {
        return END.matcher(text).matches()
                || LABEL.matcher(text).matches()
                || SENTENCE.matcher(text).matches()
                || (isJapanese(text) && (isDigitless(text) || MARK.matcher(text).matches()));
    }

    /** Tests whether a text has no digits: employee numbers have some, headings of groups do not. */
    private static boolean isDigitless(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isJapanese(String text) {
        return text.chars().anyMatch(each -> each >= '\u3040');
    }

    private static boolean isRuling(SheetRow row) {
        return row.cells().values().stream()
                .allMatch(cell -> RULING.matcher(cell.squeezed()).matches());
    }

    private static boolean hasTalliesOnly(SheetRow row) {
        return row.cells().values().stream().skip(1).allMatch(RowCount::is);
    }
}
