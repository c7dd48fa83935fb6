package org.hsproster.form;

import java.time.LocalDate;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.report.wording.Texts;

/** The block with the person of a draft, and the day its points are counted for. */
final class PersonBlock {

    private final Employee employee;
    private final LocalDate countedOn;
    private final FormGrid grid;
    private final Texts texts;

    /**
     * One of the facts.
     *
     * @param isClear whether it is recorded clearly; one that is not stands out
     */
    private record Entry(String label, String value, boolean isClear) {

        FormCell kind() {
            return isClear ? FormCell.VALUE : FormCell.NOTICE;
        }
    }

    PersonBlock(Employee employee, LocalDate countedOn, FormGrid grid, Texts texts) {
        this.employee = employee;
        this.countedOn = countedOn;
        this.grid = grid;
        this.texts = texts;
    }

    void write() {
        pair(entry(Fact.EMPLOYEE_NO), entry(Fact.NAME));
        pair(entry(Fact.BIRTH_DATE), entry(Fact.EMPLOYER));
        pair(entry(Fact.EXPIRES_ON), new Entry(texts.text("form.filing"), texts.date(countedOn), true));
    }

    private Entry entry(Fact<?> fact) {
        Reported<?> reported = employee.reported(fact);
        return new Entry(
                texts.text("fact." + fact.id()),
                value(reported),
                reported.confirmed().isPresent());
    }

    private String value(Reported<?> reported) {
        if (!reported.isRecorded()) {
            return texts.text("form.blank");
        }
        String value = reported.readable()
                .map(each -> each instanceof LocalDate date ? texts.date(date) : each.toString())
                .orElseGet(() -> texts.text("form.unreadable"));
        boolean isUnclear = reported.isOpen() && reported.readable().isPresent();
        return isUnclear ? texts.text("form.open", value) : value;
    }

    private void pair(Entry left, Entry right) {
        grid.row(Math.max(
                grid.height(left.value(), FormCell.VALUE, FormGrid.INDENTED + 1, FormGrid.CRITERION_END),
                grid.height(right.value(), FormCell.VALUE, FormGrid.RECORD, FormGrid.RECORD)));
        grid.text(left.label(), FormCell.LABEL, FormGrid.ITEM, FormGrid.INDENTED);
        grid.text(left.value(), left.kind(), FormGrid.INDENTED + 1, FormGrid.CRITERION_END);
        grid.text(right.label(), FormCell.LABEL, FormGrid.CHECK, FormGrid.NUMBER);
        grid.text(right.value(), right.kind(), FormGrid.RECORD, FormGrid.RECORD);
    }
}
