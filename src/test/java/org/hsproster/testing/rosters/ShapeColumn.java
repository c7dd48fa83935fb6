package org.hsproster.testing.rosters;

import static org.hsproster.testing.rosters.CellForm.COUNT;
import static org.hsproster.testing.rosters.CellForm.ENGLISH_DATE;
import static org.hsproster.testing.rosters.CellForm.TEXT;
import static org.hsproster.testing.rosters.CellForm.YEARS;
import static org.hsproster.testing.rosters.CellForm.YEN;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of a roster that is written for a test, and what it says of somebody. */
record ShapeColumn(String header, Function<SamplePerson, Object> value) {

    static ShapeColumn of(String header, Function<SamplePerson, Object> value) {
        return new ShapeColumn(header, value);
    }

    static ShapeColumn column(String header, String fact, CellForm form) {
        return of(header, person -> form.cellValue(person.text(fact)));
    }

    /** The header and everybody below it. */
    static List<List<?>> table(List<ShapeColumn> columns, List<SamplePerson> people) {
        return Stream.<List<?>>concat(
                        Stream.of(columns.stream().map(ShapeColumn::header).toList()), lines(columns, people).stream())
                .toList();
    }

    static List<List<?>> lines(List<ShapeColumn> columns, List<SamplePerson> people) {
        return people.stream()
                .<List<?>>map(person -> columns.stream()
                        .map(column -> column.value().apply(person))
                        .toList())
                .toList();
    }

    static List<ShapeColumn> english() {
        return List.of(
                column("Employee No.", "employeeNo", TEXT),
                column("Name", "name", TEXT),
                column("Nationality", "nationality", TEXT),
                column("Date of birth", "birthDate", ENGLISH_DATE),
                column("Status of residence", "statusOfResidence", TEXT),
                column("Period of stay expires on", "expiresOn", ENGLISH_DATE),
                column("Permitted on", "permittedOn", ENGLISH_DATE),
                column("Employer", "employer", TEXT),
                column("Designated organization", "designatedOrganization", TEXT),
                column("Hired on", "hireDate", ENGLISH_DATE),
                column("Employment state", "employmentState", TEXT),
                column("Annual remuneration (JPY)", "annualRemuneration", YEN),
                column("Degree", "degree", TEXT),
                column("University", "university", TEXT),
                column("Japanese degree", "japaneseDegree", TEXT),
                column("Years of practical experience", "experienceYears", YEARS),
                column("Japanese language", "japanese", TEXT),
                column("Related Japanese licences", "licences", COUNT),
                column("Research achievements", "researchAchievements", COUNT));
    }
}
