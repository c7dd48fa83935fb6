package org.hsproster.form;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.report.wording.Texts;

/** The block with the person of a draft, and the day its points are counted for. */
final class PersonBlock {

    private final Employee employee;
    private final LocalDate countedOn;
    private final FormGrid grid;
    private final Texts texts;

    PersonBlock(Employee employee, LocalDate countedOn, FormGrid grid, Texts texts) {
        this.employee = employee;
        this.countedOn = countedOn;
        this.grid = grid;
        this.texts = texts;
    }

    void write() {
        pair(Fact.EMPLOYEE_NO, employee.confirmed(Fact.EMPLOYEE_NO), Fact.NAME, employee.confirmed(Fact.NAME));
        pair(
                Fact.BIRTH_DATE,
                employee.confirmed(Fact.BIRTH_DATE).map(texts::date),
                Fact.EMPLOYER,
                employee.confirmed(Fact.EMPLOYER));
        pair(
                Fact.EXPIRES_ON,
                employee.confirmed(Fact.EXPIRES_ON).map(texts::date),
                "form.filing",
                Optional.of(texts.date(countedOn)));
    }

    private void pair(Fact<?> left, Optional<String> leftValue, Fact<?> right, Optional<String> rightValue) {
        pair(left, leftValue, "fact." + right.id(), rightValue);
    }

    /** Writes two facts. One that is not recorded stays blank for HR to fill in. */
    private void pair(Fact<?> left, Optional<String> leftValue, String right, Optional<String> rightValue) {
        String first = leftValue.orElseGet(() -> texts.text("form.blank"));
        String second = rightValue.orElseGet(() -> texts.text("form.blank"));
        grid.row(Math.max(
                grid.height(first, FormCell.VALUE, FormGrid.INDENTED + 1, FormGrid.CRITERION_END),
                grid.height(second, FormCell.VALUE, FormGrid.RECORD, FormGrid.RECORD)));
        grid.text(texts.text("fact." + left.id()), FormCell.LABEL, FormGrid.ITEM, FormGrid.INDENTED);
        grid.text(
                first,
                leftValue.isPresent() ? FormCell.VALUE : FormCell.NOTICE,
                FormGrid.INDENTED + 1,
                FormGrid.CRITERION_END);
        grid.text(texts.text(right), FormCell.LABEL, FormGrid.CHECK, FormGrid.NUMBER);
        grid.text(second, rightValue.isPresent() ? FormCell.VALUE : FormCell.NOTICE, FormGrid.RECORD, FormGrid.RECORD);
    }
}
