package org.hsproster.testing.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.Rulebook;

/** Invented people and what sheet B gives them, for tests. */
public final class TestPeople {

    public static final Rulebook RULES = Rulebook.load();
    public static final PointSheet SHEET_B = PointSheet.of(RULES, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);
    public static final List<PointSheet> SHEETS = Arrays.stream(ActivityCategory.values())
            .map(category -> PointSheet.of(RULES, category))
            .toList();

    /** A day on which every version of today's rules is in force. */
    public static final LocalDate FILING_DATE = LocalDate.of(2027, 1, 15);

    private TestPeople() {}

    /** Returns the confirmed facts of a person, born in 1990 unless the words say otherwise. */
    public static KnownFacts known(String facts) {
        return confirmed(DescribedEmployee.by("birthDate=1990-06-01 " + facts));
    }

    public static KnownFacts confirmed(Employee employee) {
        return KnownFacts.confirmed(employee, Optional.empty());
    }

    public static int points(PointItem item, String facts) {
        return points(item, facts, FILING_DATE);
    }

    public static int points(PointItem item, String facts, LocalDate on) {
        return award(item, known(facts), on).map(PointAward::points).orElse(0);
    }

    public static Optional<PointAward> award(PointItem item, KnownFacts facts, LocalDate on) {
        return SHEET_B.table().awards(facts, on, facts.ageOn(on)).stream()
                .filter(award -> award.item() == item)
                .findFirst();
    }
}
