package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rules of a publisher in place of those of the program")
class ReplacedRulebookTest {

    private static final Rulebook SHIPPED = Rulebook.load();

    @TempDir
    private Path folder;

    @Test
    void haveEveryFileOfTheRulebook() throws IOException {
        Path rulebook = Path.of("src/main/resources/rulebook");
        try (Stream<Path> files = Files.walk(rulebook)) {
            assertThat(SHIPPED.texts().keySet())
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> rulebook.relativize(file).toString().replace('\\', '/'))
                            .toList());
        }
    }

    @Test
    void areTheSameWithTheSameFiles() {
        Rulebook replaced = SHIPPED.replacedBy(SHIPPED.texts());

        assertThat(replaced.fingerprint()).isEqualTo(SHIPPED.fingerprint());
        assertThat(replaced.parameters()).containsExactlyElementsOf(SHIPPED.parameters());
        assertThat(replaced.id()).isEqualTo(SHIPPED.checkedOn() + " + signed " + SHIPPED.fingerprint());
        assertThat(replaced.ownFiles()).containsExactly(OwnFiles.SIGNED);
    }

    @Test
    void countWithEveryListAmongThem() {
        Rulebook replaced = SHIPPED.replacedBy(with(Map.of(
                "designated-universities-2026-01.csv",
                        added("designated-universities-2026-01.csv", "University of Nowhere,どこにもない大学,Japan,日本,1"),
                "university-names.csv", added("university-names.csv", "alias,UNW,,University of Nowhere"),
                "licences.csv", added("licences.csv", "licence,架空士,"),
                "papers.csv",
                        added("papers.csv", "x,EXTENSION,,,EMPLOYEE,,,,Paper,資料,Act,法,https://a.example,2026-11-30,R"),
                "national-holidays.csv", added("national-holidays.csv", "2028-01-01,元日,New Year's Day"))));

        assertThat(answer(replaced, "どこにもない大学")).isEqualTo(DesignatedUniversities.Answer.LISTED);
        assertThat(answer(replaced, "UNW")).isEqualTo(DesignatedUniversities.Answer.LISTED);
        assertThat(answer(SHIPPED, "UNW")).isEqualTo(DesignatedUniversities.Answer.NOT_LISTED);
        assertThat(replaced.licences().count(List.of("架空士")).count()).isEqualTo(1);
        assertThat(SHIPPED.licences().count(List.of("架空士")).count()).isZero();
        assertThat(replaced.papers().rows()).hasSize(SHIPPED.papers().rows().size() + 1);
        assertThat(replaced.holidays().covers(LocalDate.of(2028, 1, 1))).isTrue();
        assertThat(replaced.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
    }

    @Test
    void keepTheirNamesUnderAnotherListOfUniversities() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "name_en,name_ja,country_en,country_ja\nUniversity of Nowhere,どこにもない大学,Japan,日本\n");
        Rulebook replaced = SHIPPED.replacedBy(with(
                Map.of("university-names.csv", added("university-names.csv", "alias,UNW,,University of Nowhere"))));

        Rulebook both = replaced.with(DesignatedUniversities.read(own));

        assertThat(answer(both, "UNW")).isEqualTo(DesignatedUniversities.Answer.LISTED);
        assertThat(both.id()).contains("+ signed + universities ");
        assertThat(both.texts().get("designated-universities-2026-01.csv")).isEqualTo(Files.readString(own));
        assertThat(SHIPPED.replacedBy(both.texts()).fingerprint()).isEqualTo(both.fingerprint());
    }

    @Test
    void areAsNewAsThoseOfTheProgramOrNewer() {
        String file = "hsp-i-b/age.yaml";
        String text = SHIPPED.texts().get(file);
        String day = SHIPPED.checkedOn().plusDays(1).toString();

        assertThat(SHIPPED.replacedBy(with(Map.of(file, text.replaceAll("checked_on: [0-9-]+", "checked_on: " + day))))
                        .checkedOn())
                .isEqualTo(day);
        Map<String, String> older = new LinkedHashMap<>(SHIPPED.texts());
        older.replaceAll((name, each) -> each.replace(
                "checked_on: " + SHIPPED.checkedOn(),
                "checked_on: " + SHIPPED.checkedOn().minusDays(1)));
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> SHIPPED.replacedBy(older))
                .withMessageContaining("are older than those of the program, of " + SHIPPED.checkedOn());
    }

    private static Map<String, String> with(Map<String, String> changed) {
        Map<String, String> texts = new LinkedHashMap<>(SHIPPED.texts());
        texts.putAll(changed);
        return texts;
    }

    private static String added(String file, String line) {
        return SHIPPED.texts().get(file).stripTrailing() + "\n" + line + "\n";
    }

    private static DesignatedUniversities.Answer answer(Rulebook rulebook, String name) {
        return rulebook.designatedUniversities().match(name, Optional.empty());
    }
}
