package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.ManagedRoster;
import org.hsproster.testing.rosters.PaidPerson;
import org.hsproster.testing.rosters.SampleFacts;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.hsproster.testing.workbooks.PackageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No part of a workbook for managers has pay, birth dates or nationalities, or a word that tells them")
class ManagerSecrecyIT extends WithSharedApplication {

    private static final Path SAMPLE = Path.of("sample-input", "roster.xlsx");

    private static final Pattern TELLTALE = Pattern.compile(
            "\\b(pay|paid|salar\\w+|wages?|income|remuneration|yen|minimum|birth\\w*|born|ages?|aged|turns|nationalit\\w+"
                    + "|foreign\\w*|points?|margin|fees?|tax|rules|rulebook|sources|sha-?256)\\b"
                    + "|年収|報酬|給与|賃金|万円|\\d円|300万|3,000,000|3000000|最低|誕生|生年|歳|年齢|加齢|国籍|外国|点数|\\d点|ポイント|手数料|納税|未納|ルール|出典",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "xls, en", "csv, ja", "csv, en"})
    void ofPeopleWithEveryCause(String format, String language) throws IOException {
        List<PaidPerson> people = ManagedRoster.people();
        Path roster = ManagedRoster.write(format, Files.createTempDirectory(home, "roster"), people);

        List<Path> workbooks = workbooks(roster, language);

        assertThat(workbooks).hasSize(4);
        List<String> secrets = people.stream()
                .flatMap(person -> Stream.concat(person.secrets().stream(), Stream.of(person.nationality())))
                .toList();
        for (Path workbook : workbooks) {
            assertKeeps(workbook, language, secrets);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void ofTheSampleRoster(String language) throws IOException {
        Set<String> secrets = SampleFacts.of(SAMPLE, "生年月日", "国籍", "年収");
        secrets.remove("日本"); // not in the edition, but part of a status of residence

        for (Path workbook : workbooks(SAMPLE, language)) {
            assertKeeps(workbook, language, secrets);
        }
    }

    private static void assertKeeps(Path workbook, String language, Collection<String> secrets) throws IOException {
        Pattern figures = Pattern.compile(secrets.stream()
                .map(secret -> "(?<![\\d,.])" + Pattern.quote(secret) + "(?!\\d)")
                .collect(Collectors.joining("|")));
        Pattern outlooks = outlooks(language);
        PackageTexts.of(workbook)
                .forEach((part, texts) -> assertThat(texts)
                        .as("%s of %s", part, workbook.getFileName())
                        .noneMatch(text -> figures.matcher(text).find())
                        .noneMatch(
                                text -> TELLTALE.matcher(outlooks.matcher(text).replaceAll(""))
                                        .find()));
    }

    /** The words of outlooks, which all readers see: some speak of points. */
    private static Pattern outlooks(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        return Pattern.compile(Stream.of(Outlook.values())
                .map(outlook -> Pattern.quote(texts.text("outlook." + outlook.name())))
                .collect(Collectors.joining("|")));
    }

    private List<Path> workbooks(Path roster, String language) throws IOException {
        List<Path> workbooks = new ArrayList<>();
        for (Split split : Split.values()) {
            RunRequest request = TestRosters.spoken(
                    TestRosters.request(Files.createTempDirectory(home, "out"), roster),
                    Optional.of(Locale.forLanguageTag(language)));
            OutputOptions outputs =
                    request.outputs().withEdition(Edition.MANAGER).with(OutputOption.SPLIT, Optional.of(split));
            RunOutcome.AssessedFile assessed = assessFirst(TestRosters.with(request, outputs));
            try (Stream<Path> parts =
                    Files.list(assessed.output("parts").orElseThrow().path())) {
                parts.filter(file -> file.toString().endsWith(".xlsx")).forEach(workbooks::add);
            }
            if (split == Split.DEPARTMENT) {
                workbooks.add(assessed.workbook());
            }
        }
        return workbooks;
    }
}
