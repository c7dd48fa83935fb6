package org.hsproster.points;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Described;
import org.hsproster.employee.Employee;
import org.hsproster.rulebook.Rulebook;

/** Invented people and what sheet B gives them, for tests. */
final class People {

    static final Rulebook RULES = Rulebook.load();
    static final Sheet SHEET_B = Sheet.of(RULES, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);
    static final List<Sheet> SHEETS = Arrays.stream(ActivityCategory.values())
            .map(category -> Sheet.of(RULES, category))
            .toList();

    /** A day on which every version of today's rules is in force. */
    static final LocalDate FILING_DATE = LocalDate.of(2027, 1, 15);

    private People() {}

    /** The confirmed facts of somebody born in 1990, or when the words say. */
    static KnownFacts known(String facts) {
        return confirmed(Described.by("birthDate=1990-06-01 " + facts));
    }

    static KnownFacts confirmed(Employee employee) {
        return KnownFacts.confirmed(employee, Optional.empty());
    }

    static int points(PointItem item, String facts) {
        return points(item, facts, FILING_DATE);
    }

    static int points(PointItem item, String facts, LocalDate on) {
        return award(item, known(facts), on).map(PointAward::points).orElse(0);
    }

    static Optional<PointAward> award(PointItem item, KnownFacts facts, LocalDate on) {
        return SHEET_B.table().awards(facts, on, facts.ageOn(on)).stream()
                .filter(award -> award.item() == item)
                .findFirst();
    }
}
