package org.hsproster.workbook.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hsproster.report.run.HolidayCoverage;
import org.hsproster.report.run.RulebookAge;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.InputFile;
import org.hsproster.workbook.sheet.ReportSheet;
import org.hsproster.workbook.sheet.RunBasis;
import org.hsproster.workbook.style.CellKind;

/** What the results are based on, and what they are not, on the first sheet. */
record SummaryBasis(ReportSheet sheet, Texts texts) {

    private static final List<String> LIMITS = List.of("estimate", "evidence", "planned", "decision");

    /** Writes the rules and the files. */
    void write(RunBasis run, HolidayCoverage holidays) {
        sheet.heading("summary.basis");
        sheet.fact(texts.text("summary.rulebook"), run.rulebook().id());
        sheet.fact(
                texts.text("summary.checkedOn"),
                new CellContent.Day(run.rulebook().checkedOn()));
        if (new RulebookAge(run.rulebook().checkedOn(), run.asOf()).isOverAYear()) {
            line("summary.oldRules");
        }
        run.rulebook().ownFiles().forEach(own -> line("rules.own." + own.name()));
        holidays.note(texts).ifPresent(note -> sheet.line(note, CellKind.TEXT));
        run.files().forEach(this::write);
    }

    private void write(InputFile file) {
        String purpose = texts.text("summary.purpose." + file.purpose().name());
        sheet.facts(new TreeMap<>(Map.of(
                0, new CellContent.Words(texts.text("summary.file", purpose)),
                1, new CellContent.Words(file.name()),
                5, new CellContent.Words("SHA-256: " + file.sha256()))));
    }

    /** Writes what an estimate cannot say. */
    void writeLimits() {
        sheet.heading("summary.limits");
        LIMITS.forEach(limit -> line("summary.limit." + limit));
    }

    private void line(String key) {
        sheet.line(texts.text(key), CellKind.TEXT);
    }
}
