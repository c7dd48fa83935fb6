package org.hsproster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.UniversityList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The check boxes of the form, against the rows of the rules")
class PrintedFormTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 30);
    private static final Rulebook RULES = Rulebook.load();

    @ParameterizedTest
    @EnumSource
    void areCheckedByOneRowEachWithItsPoints(ActivityCategory category) {
        PrintedForm form = PrintedForm.of(category);
        List<PrintedRow> reached = new ArrayList<>();
        for (PointAward award : awards(category)) {
            List<PrintedRow> checked = checked(form, award, Optional.of(UniversityList.RANKINGS));
            if (award.item() != PointItem.RESEARCH) {
                assertThat(checked).as(award.rule() + " " + award.row()).hasSize(1);
                assertThat(form.points(checked.get(0))).hasValue(award.points());
            } else {
                assertThat(checked).as("it is not recorded which").isEmpty();
            }
            reached.addAll(checked);
            Stream.of(UniversityList.values()).forEach(list -> reached.addAll(checked(form, award, Optional.of(list))));
        }

        assertThat(form.boxes().stream().flatMap(box -> box.rows().stream()))
                .filteredOn(PrintedRow::hasCheckBox)
                .filteredOn(row -> !row.item().equals(PointItem.RESEARCH.id()))
                .allSatisfy(row -> assertThat(reached).as("reached by a rule").contains(row));
    }

    @ParameterizedTest
    @EnumSource
    void areLeftBlankUnlessTheAwardIsConfirmedAndTheRowIsKnown(ActivityCategory category) {
        PrintedForm form = PrintedForm.of(category);
        for (PointAward award : awards(category)) {
            assertThat(checked(form, award.unclear(), Optional.of(UniversityList.RANKINGS)))
                    .as("unclear")
                    .isEmpty();
            if (award.item() == PointItem.DESIGNATED_UNIVERSITY) {
                assertThat(checked(form, award, Optional.empty()))
                        .as("on which list")
                        .isEmpty();
            }
        }
    }

    private static List<PrintedRow> checked(PrintedForm form, PointAward award, Optional<UniversityList> list) {
        FormMarks marks = new FormMarks(List.of(award), list);
        return form.boxes().stream()
                .flatMap(box -> box.rows().stream())
                .filter(row -> marks.checked(row).isPresent())
                .toList();
    }

    private static List<PointAward> awards(ActivityCategory category) {
        PointSheet sheet = PointSheet.of(RULES, category);
        return Arrays.stream(PointItem.values())
                .flatMap(item -> sheet.table().rule(item).stream()
                        .flatMap(rule -> rule.on(ON).rows().stream().map(row -> award(item, rule, row))))
                .toList();
    }

    private static PointAward award(PointItem item, Parameter rule, RuleRow row) {
        return new PointAward(item, row.points(), PointAward.Status.CONFIRMED, rule, row, Optional.empty());
    }
}
