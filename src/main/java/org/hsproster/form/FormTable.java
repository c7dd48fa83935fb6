package org.hsproster.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** Writes all rows of the table in the boxes of the form, with those that the person meets checked. */
final class FormTable {

    private final AssessedEntry person;
    private final PointSheet sheet;
    private final LocalDate countedOn;
    private final FormGrid grid;
    private final Texts texts;
    private final FormWording wording;

    FormTable(AssessedEntry person, PointSheet sheet, LocalDate countedOn, FormGrid grid, Texts texts) {
        this.person = person;
        this.sheet = sheet;
        this.countedOn = countedOn;
        this.grid = grid;
        this.texts = texts;
        this.wording = new FormWording(texts, person, countedOn);
    }

    void write() {
        writeHead();
        boxes().forEach(this::writeBox);
    }

    private void writeHead() {
        grid.row(24);
        List<String> heads =
                List.of("form.item", "form.basis", "form.check", "form.points", "form.number", "form.remarks");
        for (int column = 0; column < heads.size(); column++) {
            grid.text(texts.text(heads.get(column)), FormCell.HEAD, column);
        }
    }

    private List<List<FormItem>> boxes() {
        Map<PointItem, PointAward> awards =
                person.assessment().awards().stream().collect(Collectors.toMap(PointAward::item, Function.identity()));
        List<List<FormItem>> boxes = new ArrayList<>();
        Stream.of(PointItem.values())
                .flatMap(item -> sheet
                        .table()
                        .rule(item)
                        .flatMap(rule -> rule.inForceOn(countedOn)
                                .filter(version -> !version.rows().isEmpty())
                                .map(version -> new FormItem(
                                        item, rule, version.rows(), Optional.ofNullable(awards.get(item)))))
                        .stream())
                .forEach(item -> {
                    if (boxes.isEmpty() || !item.goesWith(last(last(boxes)))) {
                        boxes.add(new ArrayList<>());
                    }
                    last(boxes).add(item);
                });
        return boxes;
    }

    private void writeBox(List<FormItem> box) {
        int first = grid.next();
        String name = wording.box(box.get(0));
        int rows = box.stream().mapToInt(item -> item.rows().size()).sum();
        double share = FormGrid.height(name, FormCell.CENTERED, FormGrid.ITEM, FormGrid.ITEM) / rows;
        box.forEach(item -> writeItem(item, share));
        grid.text(name, FormCell.CENTERED, first, grid.next() - 1, FormGrid.ITEM, FormGrid.ITEM);
    }

    /** Writes an item in rows that are high enough for the name of its box. */
    private void writeItem(FormItem item, double least) {
        int first = grid.next();
        String remarks = wording.remarks(item);
        double share = FormGrid.height(remarks, FormCell.REMARK, FormGrid.REMARKS, FormGrid.REMARKS)
                / item.rows().size();
        item.rows().forEach(row -> {
            String criterion = wording.criterion(item, row);
            boolean met = item.counts() && item.awardOf(row).isPresent();
            FormCell centered = met ? FormCell.MET_CENTERED : FormCell.CENTERED;
            double own = FormGrid.height(criterion, FormCell.MET, FormGrid.CRITERION, FormGrid.CRITERION);
            grid.row(Math.max(own, Math.max(share, least)));
            grid.text(criterion, met ? FormCell.MET : FormCell.VALUE, FormGrid.CRITERION);
            grid.text(wording.check(item, row), centered, FormGrid.CHECK);
            grid.number(row.points(), centered, FormGrid.POINTS);
        });
        int last = grid.next() - 1;
        grid.text(
                item.rule().formNumber().orElse(""), FormCell.CENTERED, first, last, FormGrid.NUMBER, FormGrid.NUMBER);
        grid.text(remarks, FormCell.REMARK, first, last, FormGrid.REMARKS, FormGrid.REMARKS);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
