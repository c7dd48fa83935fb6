package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.RandomPeople;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Why an item gives no points")
class UnmetItemTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ITEM       | FACTS                                             | ANSWER
            experience | experienceYears=2024-01-16                        | RECORDED_OTHERWISE AT_LEAST experienceYears: 2, row of 5
            experience | experienceYears=-                                 | MISSING AT_LEAST experienceYears, row of 5
            experience | experienceYears=2024-01-16?                       | UNCLEAR AT_LEAST experienceYears, row of 5
            remuneration | birthDate=1987-01-15 annualRemuneration=6500000 | RECORDED_OTHERWISE AGE_BELOW birthDate: 40, row of 20
            remuneration | birthDate=1987-01-15 annualRemuneration=5999999 | RECORDED_OTHERWISE AGE_BELOW birthDate: 40, row of 15
            remuneration | birthDate=1987-01-15 annualRemuneration=3999999 | RECORDED_OTHERWISE AT_LEAST annualRemuneration: 3999999, row of 30
            remuneration | birthDate=1987-01-16 annualRemuneration=4999999 | RECORDED_OTHERWISE AGE_BELOW birthDate: 39, row of 10
            remuneration | birthDate=1987-01-16 annualRemuneration=3999999 | RECORDED_OTHERWISE AT_LEAST annualRemuneration: 3999999, row of 20
            remuneration | birthDate=1998-01-01 annualRemuneration=3999999 | RECORDED_OTHERWISE AT_LEAST annualRemuneration: 3999999, row of 10
            remuneration | birthDate=1998-01-01 annualRemuneration=-       | MISSING AT_LEAST annualRemuneration, row of 10
            age        | birthDate=1987-01-15                              | RECORDED_OTHERWISE AGE_BELOW birthDate: 40, row of 5
            degree     | degree=none                                       | RECORDED_OTHERWISE IS degree: [], row of 10
            degree     | degree=?                                          | UNCLEAR IS degree, row of 10
            multiple-degrees | degree=bachelor multipleDegrees=yes         | RECORDED_OTHERWISE IS degree: [bachelor], row of 5
            multiple-degrees | degree=bachelor                             | RECORDED_OTHERWISE IS degree: [bachelor], row of 5
            multiple-degrees | degree=none multipleDegrees=yes             | RECORDED_OTHERWISE IS degree: [], row of 5
            multiple-degrees | degree=master                               | MISSING IS multipleDegrees, row of 5
            multiple-degrees | degree=master multipleDegrees=no            | RECORDED_OTHERWISE IS degree+multipleDegrees: false, row of 5
            japanese-language | japanese=N3                                | RECORDED_OTHERWISE IS japanese: [n3], row of 10
            japanese-language | japanese=N3 japaneseDegree=yes             | RECORDED_OTHERWISE IS japanese: [n3], row of 15
            japanese-language | japanese=BJT399                            | RECORDED_OTHERWISE AT_LEAST japanese: 399, row of 10
            japanese-language | japanese=BJT399 japaneseDegree=yes         | RECORDED_OTHERWISE AT_LEAST japanese: 399, row of 15
            japanese-language | japanese=-                                 | MISSING IS japanese, row of 10
            licences   | licences=0                                        | RECORDED_OTHERWISE AT_LEAST licences: 0, row of 5
            licences   | licences=Abacus;Sailing                           | NOT_LISTED AT_LEAST licences: [Abacus, Sailing], row of 5
            licences   | licences=-                                        | MISSING AT_LEAST licences, row of 5
            designated-university | university=-                          | MISSING IS designatedUniversity, row of 10
            designated-university | university=Kita                       | NOT_LISTED IS university: [Kita], row of 10
            designated-university | university=Kita designatedUniversity=no | RECORDED_OTHERWISE IS designatedUniversity: false, row of 10
            designated-university | designatedUniversity=?                | UNCLEAR IS designatedUniversity, row of 10
            rd-ratio   | rdRatioPct=3 sme=yes                              | RECORDED_OTHERWISE ABOVE rdRatioPct: 3, row of 5
            rd-ratio   | rdRatioPct=3.1 sme=no                             | RECORDED_OTHERWISE SME sme: false, row of 5
            rd-ratio   | rdRatioPct=3.1                                    | MISSING SME sme, row of 5
            innovation-support-sme | sme=yes                               | OTHER_ITEM ONLY_WITH, row of 10
            innovation-support-sme | sme=no                                | RECORDED_OTHERWISE SME sme: false, row of 10
            training   | training=none japaneseDegree=-                    | RECORDED_OTHERWISE IS training: [none], row of 5
            remuneration | annualRemuneration=3000000 birthDate=-          | RECORDED_OTHERWISE AT_LEAST annualRemuneration: 3000000, row of 30
            age        | birthDate=-                                       | MISSING AGE_BELOW birthDate, row of 5
            growth-field | growthField=no                                  | RECORDED_OTHERWISE IS growthField: false, row of 10
            """)
    void isTheFirstConditionThatFailsOfTheNearestRow(String item, String facts, String answer) {
        assertThat(text(unmet(item, TestPeople.known(facts), TestPeople.FILING_DATE)))
                .isEqualTo(answer);
    }

    @Test
    void isThatTheRulesOfTheDayGiveNoPointsForIt() {
        LocalDate dayBefore = LocalDate.of(2019, 3, 31);
        KnownFacts trained = TestPeople.known("training=completed");

        assertThat(text(unmet("training", trained, dayBefore))).isEqualTo("NOT_IN_FORCE");
        assertThat(TestPeople.points(PointItem.TRAINING, "training=completed", dayBefore.plusDays(1)))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ITEM              | FACTS                                       | RESTS_ON
            remuneration      | annualRemuneration=8000000                  | annualRemuneration
            remuneration      | annualRemuneration=6000000                  | annualRemuneration birthDate
            japanese-language | japanese=N1                                 | japanese
            japanese-language | japanese=N2                                 | japanese japaneseDegree
            rd-ratio          | rdRatioPct=4 sme=yes                        | rdRatioPct sme
            innovation-support-sme | innovationSupport=yes sme=yes          | sme innovationSupport
            degree            | degree=doctor                               | degree
            """)
    void awardsRestOnTheFactsOfTheirRow(String item, String facts, String restsOn) {
        KnownFacts known = TestPeople.known(facts);
        PointAward award =
                TestPeople.award(item(item), known, TestPeople.FILING_DATE).orElseThrow();

        assertThat(ItemDetails.of(TestPeople.SHEET_B.table(), known, TestPeople.FILING_DATE).facts(award).stream()
                        .map(Fact::id)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(restsOn);
    }

    @Test
    void thePayAtRenewalIsMeantFromTheRenewalOn() {
        LocalDate from = LocalDate.of(2027, 6, 1);
        KnownFacts known = KnownFacts.confirmed(
                DescribedEmployee.by("birthDate=1998-01-01 annualRemuneration=3000000 remunerationAtRenewal=3500000"),
                Optional.of(from));

        assertThat(text(unmet("remuneration", known, from.minusDays(1))))
                .isEqualTo("RECORDED_OTHERWISE AT_LEAST annualRemuneration: 3000000, row of 10");
        assertThat(text(unmet("remuneration", known, from)))
                .isEqualTo("RECORDED_OTHERWISE AT_LEAST remunerationAtRenewal: 3500000, row of 10");
    }

    @Test
    void nobodyWithoutPointsIsToldOfItems() {
        assertThat(ItemDetails.none().unmet(List.of())).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyItemIsAnAwardOrUnmetAndItsRowDoesNotHold(
            @ForAll("anyPerson") String facts, @ForAll @IntRange(max = 700) int days) {
        KnownFacts known = TestPeople.confirmed(DescribedEmployee.by(facts));
        LocalDate on = RandomPeople.AS_OF.plusDays(days);
        for (PointSheet sheet : TestPeople.SHEETS) {
            List<PointAward> awards = sheet.table().awards(known, on, known.ageOn(on));
            List<UnmetItem> unmet = ItemDetails.of(sheet.table(), known, on).unmet(awards);

            List<PointItem> all = new ArrayList<>();
            awards.forEach(award -> all.add(award.item()));
            unmet.forEach(each -> all.add(each.item()));
            assertThat(all).containsExactlyInAnyOrderElementsOf(itemsOf(sheet));
            assertThat(unmet).isSortedAccordingTo((one, two) -> one.item().compareTo(two.item()));
            for (UnmetItem each : unmet) {
                RuleRow row = each.row().orElseThrow();
                MeasuredFact measured = Measures.of(each.item()).of(known, on);
                boolean isOfOtherItem = each.reason() == UnmetItem.Reason.OTHER_ITEM;
                assertThat(RowConditions.holds(row, measured, known.ageOn(on), known))
                        .as("%s by itself", each.item())
                        .isEqualTo(isOfOtherItem);
                assertThat(each.recorded().isPresent()).isEqualTo(each.reason() == UnmetItem.Reason.RECORDED_OTHERWISE);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRowHoldsExactlyIfNoConditionFails(@ForAll("anyPerson") String facts, @ForAll @IntRange(max = 700) int days) {
        KnownFacts known = TestPeople.confirmed(DescribedEmployee.by(facts));
        LocalDate on = RandomPeople.AS_OF.plusDays(days);
        int age = known.ageOn(on);
        for (PointSheet sheet : TestPeople.SHEETS) {
            for (PointItem item : itemsOf(sheet)) {
                MeasuredFact measured = Measures.of(item).of(known, on);
                sheet.table()
                        .rule(item)
                        .orElseThrow()
                        .allRows()
                        .forEach(row -> assertThat(RowConditions.failing(row, measured, age, known)
                                        .isEmpty())
                                .isEqualTo(RowConditions.holds(row, measured, age, known)));
            }
        }
    }

    @Provide
    Arbitrary<String> anyPerson() {
        return RandomPeople.people();
    }

    private static Set<PointItem> itemsOf(PointSheet sheet) {
        return Stream.of(PointItem.values())
                .filter(item -> sheet.table().rule(item).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PointItem.class)));
    }

    private static UnmetItem unmet(String item, KnownFacts facts, LocalDate on) {
        return ItemDetails.of(TestPeople.SHEET_B.table(), facts, on)
                .unmet(TestPeople.SHEET_B.table().awards(facts, on, facts.ageOn(on)))
                .stream()
                .filter(each -> each.item() == item(item))
                .findFirst()
                .orElseThrow();
    }

    private static PointItem item(String id) {
        return Stream.of(PointItem.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(UnmetItem unmet) {
        String about = unmet.about().isEmpty()
                ? ""
                : " " + unmet.about().stream().map(Fact::id).collect(Collectors.joining("+"));
        return unmet.reason()
                + unmet.condition().map(condition -> " " + condition).orElse("")
                + about
                + unmet.recorded().map(recorded -> ": " + recorded).orElse("")
                + unmet.row().map(row -> ", row of " + row.points()).orElse("");
    }
}
