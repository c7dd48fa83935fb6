package org.hsproster.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.ColumnMatch;
import org.hsproster.roster.header.ColumnTable;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.header.HeaderMatcher;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.testing.rosters.ReadValue;

@Label("Any text in any cell")
class AnyTextTest {

    private static final List<String> COLUMNS = ColumnTable.standard().ids();
    private static final Header HEADER = Header.of(row(COLUMNS), ColumnMapping.none());

    @Property(tries = 500)
    @Label("is read, or reported as unreadable, and never thrown")
    void neverThrows(@ForAll("texts") String text) {
        readsEverywhere(new RawCell.Text(text));
    }

    @Property(tries = 500)
    @Label("is as harmless as any number, truth value or error")
    void neverThrowsForOtherCells(@ForAll("cells") RawCell cell) {
        readsEverywhere(cell);
    }

    @Property
    @Label("that only states a doubt is unclear in every column")
    void isOpenWhereItOnlyDoubts(@ForAll("facts") Fact<?> fact, @ForAll("doubts") String doubt) {
        RowCells cells = new RowCells(HEADER, row(Collections.nCopies(COLUMNS.size(), doubt)), ReadValue.AS_OF);

        assertThat(read(cells).reported(fact).isOpen()).as(fact.id()).isTrue();
        assertThat(cells.findings())
                .filteredOn(finding -> finding.about().filter(fact::equals).isPresent())
                .as(fact.id())
                .isNotEmpty();
    }

    private static void readsEverywhere(RawCell cell) {
        Cells.Builder row = new Cells.Builder(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            row.put(column, cell);
        }
        RowCells cells = new RowCells(HEADER, new SheetRow(1, row.build()), ReadValue.AS_OF);

        Employee employee = read(cells);

        long unreadable = Fact.all().stream()
                .filter(fact -> employee.reported(fact) instanceof Reported.Unreadable)
                .count();
        assertThat((long) cells.findings().size()).isGreaterThanOrEqualTo(unreadable);
    }

    private static Employee read(RowCells cells) {
        Employee.Builder employee = new Employee.Builder();
        for (FactSource<?> source : FactSources.ofPerson()) {
            source.addTo(employee, cells);
        }
        return employee.build();
    }

    @Property(tries = 500)
    @Label("is a header, or none")
    void isAHeaderOrNone(@ForAll("texts") String text) {
        Optional<ColumnMatch> match = HeaderMatcher.standard().match(text);

        assertThat(match.map(ColumnMatch::id))
                .satisfiesAnyOf(
                        id -> assertThat(id).isEmpty(),
                        id -> assertThat(COLUMNS).contains(id.orElseThrow()));
    }

    /** Returns any texts, and texts that look like values. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likeValues = Arbitraries.strings()
                .withChars("0123456789-/.,年月日万千億円%()（）～~？?:令和元RHnN級BJTか半予定イロハ号第口\\$ \n")
                .ofMaxLength(14);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), likeValues);
    }

    @Provide
    Arbitrary<RawCell> cells() {
        Arbitrary<BigDecimal> small =
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-100), BigDecimal.valueOf(70_000));
        Arbitrary<BigDecimal> any = Arbitraries.doubles().map(BigDecimal::new);
        Arbitrary<RawCell> numbers = Combinators.combine(
                        Arbitraries.oneOf(small, any),
                        Arbitraries.of(NumberStyle.class),
                        Arbitraries.of(ReadValue.DAY_ZERO, ReadValue.DAY_ZERO.plusDays(1_462)))
                .as((number, style, date) -> new RawCell.Numeric(number, new CellFormat(style, 1), date));
        return Arbitraries.oneOf(
                numbers,
                Arbitraries.of(true, false).map(RawCell.Bool::new),
                Arbitraries.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "")
                        .map(RawCell.Failed::new));
    }

    @Provide
    Arbitrary<Fact<?>> facts() {
        return Arbitraries.of(FactSources.ofPerson()).map(FactSource::fact);
    }

    @Provide
    Arbitrary<String> doubts() {
        return Arbitraries.of("要確認", "確認中", "？", "取得予定", "（要確認）", "未定", "不明", "TBD");
    }

    private static SheetRow row(List<String> texts) {
        Cells.Builder cells = new Cells.Builder(0);
        for (int column = 0; column < texts.size(); column++) {
            cells.put(column, new RawCell.Text(texts.get(column)));
        }
        return new SheetRow(1, cells.build());
    }
}
