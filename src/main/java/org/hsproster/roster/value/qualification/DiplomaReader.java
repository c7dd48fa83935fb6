package org.hsproster.roster.value.qualification;

import java.util.regex.Pattern;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.Reported;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.RawCell;

/** Reads a degree, and whether a Japanese vocational diploma (専門士) is recorded. */
public record DiplomaReader(ValueReader<AcademicBackground> degrees) implements ValueReader<AcademicBackground> {

    private static final Pattern DIPLOMA = Pattern.compile("(?<!高度)専門士|専門学校|専門卒|専修学校");

    /** Words of a school that was left without a diploma. */
    private static final Pattern LEFT = Pattern.compile("中退|退学|除籍");

    @Override
    public Reported<AcademicBackground> read(RawCell cell, CellFindings findings) {
        Reported<AcademicBackground> read = degrees.read(cell, findings);
        if (!(cell instanceof RawCell.Text text) || text.squeezed().indexOf('専') < 0) {
            return read;
        }
        String squeezed = text.squeezed();
        return DIPLOMA.matcher(squeezed).find() && !LEFT.matcher(squeezed).find()
                ? read.map(AcademicBackground::withDiploma)
                : read;
    }
}
