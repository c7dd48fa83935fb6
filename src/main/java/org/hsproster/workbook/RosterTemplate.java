package org.hsproster.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.workbook.template.TemplateColumn;
import org.hsproster.workbook.template.TemplateSheet;

/** An empty roster with all known columns, and a sheet of employers, for a company without a roster. */
public final class RosterTemplate {

    private static final Set<String> OF_EMPLOYERS =
            Set.of("innovationSupport", "sme", "rdRatioPct", "localGovernmentSupport", "investmentManagement");

    private RosterTemplate() {}

    /** Returns the workbook as the bytes of an .xlsx file. */
    public static byte[] in(Texts texts) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getFontAt(0).setFontName(texts.text("font.name"));
            List<TemplateColumn> people = columns(RosterColumns.known().stream(), texts);
            List<TemplateColumn> employers = columns(
                    Stream.concat(
                            Stream.of(new ColumnName("employer")),
                            RosterColumns.known().stream().filter(column -> OF_EMPLOYERS.contains(column.id()))),
                    texts);
            new TemplateSheet(workbook, "template.roster", people, texts)
                    .write(column -> column.example().orElse(""));
            new TemplateSheet(workbook, "template.employers", employers, texts)
                    .write(column -> column.name().id().equals("employer")
                            ? texts.text("example.employers")
                            : column.example().orElse(""));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TemplateColumn> columns(Stream<ColumnName> names, Texts texts) {
        return names.map(name -> new TemplateColumn(name, texts)).toList();
    }
}
