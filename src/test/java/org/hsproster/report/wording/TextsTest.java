package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.rulebook.OwnFiles;
import org.hsproster.settings.SettingsProblem;
import org.hsproster.workbook.sheet.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message bundles have the same texts in both languages, and all texts that the program uses. */
class TextsTest {

    static Stream<String> keysOfWhatCanBeSaid() {
        return Stream.of(
                        ConstantKeys.types().stream()
                                .flatMap(type -> Stream.of(type.getEnumConstants()))
                                .map(ConstantKeys::of),
                        Stream.of(Outlook.values())
                                .flatMap(each -> Stream.of("symbol.", "meaning.", "advice.")
                                        .map(prefix -> prefix + each.name())),
                        Stream.of(Reason.Code.values()).map(each -> "reason." + each.name()),
                        Stream.of(PointItem.values()).map(each -> "item." + each.id()),
                        Stream.of(Opportunity.values())
                                .flatMap(each ->
                                        Stream.of("opportunity.", "next.").map(prefix -> prefix + each.name())),
                        Stream.of(SettingsProblem.Expected.values()).map(each -> "settings.expected." + each.name()),
                        Stream.of(Delivery.Trouble.values()).map(each -> "mail.trouble." + each.name()),
                        Stream.of(InputFile.Purpose.values()).map(each -> "summary.purpose." + each.name()),
                        Stream.of(OwnFiles.values()).map(each -> "rules.own." + each.name()),
                        Stream.of(Timeline.Kind.values()).map(each -> "cause." + each.name()),
                        Fact.all().stream().map(each -> "fact." + each.id()))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everythingThatCanBeSaidHasAText(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        keysOfWhatCanBeSaid()
                .forEach(key -> assertThatCode(() -> texts.text(key, 1, 2, 3, 4, 5))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    static List<String> bundles() {
        return Texts.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThingsWithTheSameValues(String name) throws IOException {
        Properties english = properties(name + ".properties");
        Properties japanese = properties(name + "_ja.properties");

        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(japanese.getProperty(key)))
                    .as("values of %s", key)
                    .isSubsetOf(values(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAreDoubledAsMessagePatternsWant(String name) throws IOException {
        Properties english = properties(name + ".properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    @Test
    void valuesAreWrittenAsTheLanguageWritesThem() {
        Object[] values = {
            LocalDate.of(2027, 3, 1),
            35,
            List.of(new Timeline.Change(PointItem.AGE, -5), new Timeline.Change(PointItem.REMUNERATION, -15)),
            50
        };

        assertThat(Texts.in(Locale.ENGLISH).text("reason.BIRTHDAY", values))
                .isEqualTo("On 2027-03-01 turns 35 (age −5, remuneration −15): 50 points from then on.");
        assertThat(Texts.in(Locale.JAPANESE).text("reason.BIRTHDAY", values))
                .isEqualTo("2027/3/1(月)に35歳になります（年齢−5、年収−15）。以後50点です。");
    }

    @Test
    void anyOtherLanguageGetsEnglish() {
        assertThat(Texts.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aKeyThatIsNowhereIsNamed() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Texts.in(Locale.ENGLISH).text("no.such.key"))
                .withMessageContaining("no.such.key");
    }

    @Test
    void aConstantWithoutAKeyIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Texts.in(Locale.ENGLISH).text("symbol.SAFE", PointAward.Status.CONFIRMED))
                .withMessageContaining("no key");
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/texts/" + file), file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> values(String pattern) {
        return Pattern.compile("\\{\\d")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
