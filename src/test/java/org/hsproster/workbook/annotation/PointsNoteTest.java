package org.hsproster.workbook.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.CommentBox;
import org.junit.jupiter.api.Test;

class PointsNoteTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private final RenewalAssessment assessment = AssessedPersonBuilder.who(Outlook.SAFE)
            .withPoints(
                    85,
                    80,
                    5,
                    award("degree", PointItem.DEGREE, PointAward.Status.CONFIRMED),
                    award("experience", PointItem.EXPERIENCE, PointAward.Status.UNCLEAR),
                    award("designated_university", PointItem.DESIGNATED_UNIVERSITY, PointAward.Status.EXCLUDED))
            .inRow(CompanyRoster.read(Path.of("roster.xlsx")), 5)
            .assessment();

    @Test
    void tellsItemPointsAndReasonOfEachAward() {
        List<String> lines = lines(Locale.ENGLISH);

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo("Points on 2026-11-21");
        assertThat(lines.get(1)).matches("\\S.*: 30 \\(.+\\)");
        assertThat(lines.get(2)).contains("20 not counted yet");
        assertThat(lines.get(3)).contains(": 0 (");
        assertThat(lines.get(4)).isEqualTo("Total: 80 of 70 required");
    }

    @Test
    void speaksJapaneseToo() {
        assertThat(lines(Locale.JAPANESE)).last().isEqualTo("合計 80点（必要 70点）");
    }

    @Test
    void boxGrowsWithTheText() {
        CommentBox few = box("短い");
        CommentBox many = box("短い", "とても長い一行".repeat(20), "短い");

        assertThat(many.columns()).isGreaterThan(few.columns());
        assertThat(many.height()).isGreaterThan(few.height() + 2 * 15);
    }

    private static CommentBox box(String... lines) {
        return new CellNote(0, 0, "author", List.of(lines), AddedColumn.WIDTHS_BESIDE_FLAG, false).box();
    }

    private List<String> lines(Locale language) {
        return new PointsNote(Texts.in(language)).lines(assessment).orElseThrow();
    }

    private static PointAward award(String rule, PointItem item, PointAward.Status status) {
        Parameter parameter = Rulebook.load().parameter("hsp_i_b." + rule);
        int points = parameter.on(DATE).rows().get(0).points();
        boolean excluded = status == PointAward.Status.EXCLUDED;
        return new PointAward(
                item,
                excluded ? 0 : points,
                status,
                parameter,
                parameter.on(DATE).rows().get(0),
                excluded ? Optional.of(PointItem.JAPANESE_DEGREE) : Optional.empty());
    }
}
