package org.hsproster.testing.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.points.ItemDetails;
import org.hsproster.points.PointAward;
import org.hsproster.renewal.Fallback;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Procedure;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.Remedy;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.Urgency;
import org.hsproster.renewal.application.CaseProgress;
import org.hsproster.renewal.application.EvidenceSet;
import org.hsproster.renewal.application.Fee;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;

/** Builds assessed rows by hand: what is said about somebody is the law's affair, not the workbook's. */
public final class AssessedPersonBuilder {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    public static final LocalDate EXPIRY = LocalDate.of(2027, 3, 10);

    private final Outlook outlook;
    private boolean isDueSoon;
    private CaseProgress progress = new CaseProgress(CaseState.NOT_STARTED, Optional.empty());
    private Employee employee = Employee.unknown();
    private Optional<LocalDate> recommended = Optional.empty();
    private Optional<LocalDate> lastSafe = Optional.empty();
    private Optional<RenewalPoints> points = Optional.empty();
    private List<PointAward> awards = List.of();
    private List<PointAward> evidence = List.of();
    private List<Timeline.Segment> timeline = List.of();
    private LocalDate paidEnoughFrom = LocalDate.MIN;
    private List<Reason> reasons = List.of();
    private List<Remedy> remedies = List.of();
    private List<OpportunityState> opportunities = List.of();
    private Optional<Fallback> fallback = Optional.empty();
    private Fee fee = new Fee.None();
    private List<PaperSet> papers = List.of();
    private final List<Finding> findings = new ArrayList<>();

    private AssessedPersonBuilder(Outlook outlook) {
        this.outlook = outlook;
    }

    public static AssessedPersonBuilder who(Outlook outlook) {
        return new AssessedPersonBuilder(outlook);
    }

    public <T> AssessedPersonBuilder with(Fact<T> fact, T value) {
        employee = employee.with(fact, value);
        return this;
    }

    public AssessedPersonBuilder expiringOn(LocalDate date) {
        return with(Fact.EXPIRES_ON, date);
    }

    public AssessedPersonBuilder dueSoon() {
        isDueSoon = true;
        return this;
    }

    public AssessedPersonBuilder progressing(CaseState state) {
        progress = new CaseProgress(state, Optional.empty());
        return this;
    }

    public AssessedPersonBuilder filingBetween(LocalDate first, LocalDate last) {
        recommended = Optional.of(first);
        lastSafe = Optional.of(last);
        return this;
    }

    public AssessedPersonBuilder withPoints(int asOf, int atFiling, int ageLoss, PointAward... awarded) {
        points = Optional.of(new RenewalPoints(
                recommended.orElse(AS_OF),
                70,
                asOf,
                atFiling,
                OptionalInt.of(atFiling - ageLoss),
                OptionalInt.empty(),
                atFiling,
                Optional.of(true),
                OptionalInt.of(ageLoss),
                OptionalInt.empty()));
        awards = List.of(awarded);
        return this;
    }

    public AssessedPersonBuilder collecting(PointAward... awarded) {
        evidence = List.of(awarded);
        return this;
    }

    public AssessedPersonBuilder over(Timeline.Segment... segments) {
        timeline = List.of(segments);
        return this;
    }

    /** The minimum annual remuneration is not met before this day. */
    public AssessedPersonBuilder paidEnoughFrom(LocalDate day) {
        paidEnoughFrom = day;
        return this;
    }

    public AssessedPersonBuilder because(Reason.Code code, Object... values) {
        reasons = Stream.concat(reasons.stream(), Stream.of(new Reason(code, List.of(values))))
                .toList();
        return this;
    }

    AssessedPersonBuilder helpedBy(Remedy... ways) {
        remedies = List.of(ways);
        return this;
    }

    public AssessedPersonBuilder offered(Opportunity... open) {
        opportunities = Stream.of(open)
                .map(each -> new OpportunityState(each, List.of(), Optional.empty()))
                .toList();
        return this;
    }

    public AssessedPersonBuilder toCheck(Opportunity opportunity, Fact<?>... missing) {
        return offered(new OpportunityState(opportunity, List.of(missing), Optional.empty()));
    }

    public AssessedPersonBuilder offered(OpportunityState... states) {
        opportunities = List.of(states);
        return this;
    }

    public AssessedPersonBuilder fallingBackBy(Reason.Code because, Object... values) {
        fallback = Optional.of(new Fallback(
                StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL,
                Optional.of(true),
                new Reason(because, List.of(values))));
        return this;
    }

    /** An application that is filed on a day, and costs this at the counter and online. */
    public AssessedPersonBuilder costing(LocalDate filedOn, long yen, long onlineYen) {
        fee = new Fee.Due(filedOn, yen, OptionalLong.of(onlineYen), OptionalLong.empty());
        return this;
    }

    public AssessedPersonBuilder filing(PaperSet... sets) {
        papers = List.of(sets);
        return this;
    }

    public AssessedPersonBuilder costingAnUnknownFee() {
        fee = new Fee.Unknown();
        return this;
    }

    public AssessedPersonBuilder withFinding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public AssessedEntry inRow(RosterSheet sheet, int row) {
        Optional<FilingWindow> window = employee.confirmed(Fact.EXPIRES_ON).map(AssessedPersonBuilder::window);
        return new AssessedEntry(
                new RosterEntry(sheet, row, employee, Optional.empty(), findings),
                new RenewalAssessment(
                        outlook,
                        List.of(ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
                        window,
                        recommended,
                        lastSafe,
                        lastSafe,
                        new Urgency(deadline(), isDueSoon, outlook.isToActOn() || isDueSoon),
                        progress,
                        points,
                        awards,
                        ItemDetails.none(),
                        new EvidenceSet(evidence),
                        timeline(),
                        reasons,
                        remedies,
                        Procedure.EXTENSION_OF_PERIOD_OF_STAY,
                        opportunities,
                        fallback,
                        fee,
                        papers,
                        List.of()));
    }

    private Timeline timeline() {
        List<PassingPeriod> passing = new ArrayList<>();
        List<PassingPeriod> paidEnough = new ArrayList<>();
        List<LocalDate> days = Stream.concat(
                        timeline.stream().map(Timeline.Segment::from), Stream.of(paidEnoughFrom, LocalDate.MAX))
                .filter(day -> !day.isBefore(AS_OF))
                .sorted()
                .toList();
        for (int index = 0; index + 1 < days.size(); index++) {
            LocalDate from = days.get(index);
            LocalDate to = days.get(index + 1).minusDays(1);
            int points = timeline.stream()
                    .filter(segment -> !segment.from().isAfter(from))
                    .reduce((first, next) -> next)
                    .map(Timeline.Segment::points)
                    .orElse(0);
            boolean isPaidEnough = !from.isBefore(paidEnoughFrom);
            passing.add(new PassingPeriod(from, to, isPaidEnough && points >= 70));
            paidEnough.add(new PassingPeriod(from, to, isPaidEnough));
        }
        return new Timeline(timeline, passing, paidEnough);
    }

    private Optional<LocalDate> deadline() {
        return outlook == Outlook.EMPLOYER_CHANGED
                ? Optional.of(AS_OF)
                : lastSafe.or(() -> employee.confirmed(Fact.EXPIRES_ON));
    }

    private static FilingWindow window(LocalDate expiry) {
        LocalDate opens = expiry.minusMonths(3);
        return new FilingWindow(opens, opens.isBefore(AS_OF) ? AS_OF : opens, expiry);
    }
}
