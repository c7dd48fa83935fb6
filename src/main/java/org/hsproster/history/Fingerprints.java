package org.hsproster.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;

/**
 * Keyed hashes of groups of facts, by which later runs recognise changes. They differ between people with equal facts.
 *
 * @param pay of what remuneration is on record
 * @param experience of the award for practical experience, which grows by itself; empty where no points are counted
 * @param evidence of the other facts that give points, and of what is known of the designated organization
 * @param data of the rest that an outlook can depend on
 */
record Fingerprints(String pay, String experience, String evidence, String data) {

    private static final int BYTES = 4;

    private static final List<Fact<?>> PAY = List.of(Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL);

    private static final List<Fact<?>> EVIDENCE = Stream.concat(
                    Stream.of(
                            Fact.DEGREE,
                            Fact.FIELD_OF_STUDY,
                            Fact.MULTIPLE_DEGREES,
                            Fact.UNIVERSITY,
                            Fact.JAPANESE_DEGREE,
                            Fact.DESIGNATED_UNIVERSITY,
                            Fact.JAPANESE,
                            Fact.LICENCES,
                            Fact.FOREIGN_QUALIFICATION,
                            Fact.RESEARCH_ACHIEVEMENTS,
                            Fact.POSITION,
                            Fact.GROWTH_FIELD,
                            Fact.TRAINING,
                            Fact.INVESTMENT),
                    Fact.ofEmployer().stream())
            .<Fact<?>>map(fact -> fact)
            .toList();

    /** Facts that are in the key, hashed separately, or without effect. */
    private static final List<Fact<?>> LEFT_OUT =
            List.of(Fact.EMPLOYEE_NO, Fact.EMPLOYER, Fact.EXPERIENCE, Fact.NAME, Fact.DEPARTMENT, Fact.MANAGER);

    private static final List<Fact<?>> DATA = Fact.all().stream()
            .filter(fact -> !PAY.contains(fact) && !EVIDENCE.contains(fact) && !LEFT_OUT.contains(fact))
            .toList();

    static Fingerprints of(AssessedEntry person, PersonKey owner, HistoryKey key) {
        Employee employee = person.entry().employee();
        String designated = person.entry()
                .designated()
                .map(organization -> FactText.of(organization, Fact.ofEmployer()))
                .orElse("");
        return new Fingerprints(
                key.hash(BYTES, owner.person(), "pay", FactText.of(employee, PAY)),
                experience(person.assessment())
                        .map(points -> key.hash(BYTES, owner.person(), "experience", points))
                        .orElse(""),
                key.hash(BYTES, owner.person(), "evidence", FactText.of(employee, EVIDENCE), designated),
                key.hash(BYTES, owner.person(), "data", FactText.of(employee, DATA)));
    }

    private static Optional<String> experience(RenewalAssessment assessment) {
        return assessment
                .points()
                .map(points -> assessment.awards().stream()
                        .filter(award -> award.item() == PointItem.EXPERIENCE)
                        .filter(award -> award.status() == PointAward.Status.CONFIRMED)
                        .map(award -> Integer.toString(award.points()))
                        .findFirst()
                        .orElse("0"));
    }

    /** Tests whether the award for experience is known in both runs, and differs. */
    boolean hasOtherExperience(Fingerprints before) {
        return !experience.isEmpty() && !before.experience.isEmpty() && !experience.equals(before.experience);
    }
}
