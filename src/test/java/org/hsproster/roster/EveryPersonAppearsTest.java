package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.EarlierRuns;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.rosters.RandomRoster;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;

/** No person with a status of residence or an expiry is lost, whatever the roster looks like. */
@Label("A row with a status or an expiry")
class EveryPersonAppearsTest {

    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    @Label("has the same result as the person by itself in the plain template")
    void appearsInTheResults(@ForAll long seed) throws Exception {
        Path folder = Files.createTempDirectory("rosters");
        try {
            RandomRoster roster = new RandomRoster(seed);
            Path file = roster.write(folder);
            Map<String, RosterEntry> read = new HashMap<>();
            for (RosterEntry entry : RosterFiles.read(file).entries()) {
                String number = entry.employee().confirmed(Fact.EMPLOYEE_NO).orElse("");
                assertThat(read.put(number, entry)).as("one entry of " + number).isNull();
            }
            for (Map.Entry<String, Map<String, String>> person :
                    roster.mustAppear().entrySet()) {
                assertThat(read).containsKey(person.getKey());
                RosterEntry alone = RosterFiles.read(RandomRoster.alone(folder, person.getValue()))
                        .entries()
                        .get(0);
                assertThat(answer(read.get(person.getKey()))).isEqualTo(answer(alone));
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    @Example
    @Label("is joined to another sheet with a totals row in the column of employee numbers")
    void isNoTotalsRow() throws Exception {
        appearsInTheResults(233);
    }

    private static List<Object> answer(RosterEntry entry) {
        RenewalAssessment assessment =
                ASSESSOR.assess(entry.employee(), entry.designated(), EarlierRuns.none(), ReadValue.AS_OF);
        return List.of(
                assessment.outlook(),
                assessment.category(),
                assessment.window(),
                assessment.points(),
                assessment.awards(),
                assessment.recommendedFilingDate(),
                assessment.lastSafeFilingDate(),
                assessment.reasons(),
                assessment.remedies());
    }
}
