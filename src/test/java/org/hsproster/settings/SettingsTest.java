package org.hsproster.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.settings.MailServer.Encryption;
import org.hsproster.settings.SettingsProblem.Code;
import org.hsproster.settings.WebUser.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;
import org.yaml.snakeyaml.Yaml;

@DisplayName("The settings")
class SettingsTest {

    private static final String HASH = "$2a$10$" + "b0wdUvlI5p1Y30uEqHe3Bu9FTaIG.hfYuhqOtdM16JmHJz.nW2cNG";

    @TempDir
    private Path home;

    @Test
    void withoutAFileNothingIsSet() {
        Settings settings = Settings.in(home);

        assertThat(settings.monthly())
                .isEqualTo(new MonthlySettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(settings.retention()).isEmpty();
        assertThat(settings.areOutputsPrivate()).isFalse();
        assertThat(settings.mail()).isEmpty();
        assertThat(settings.reminders()).isEqualTo(new ReminderSettings(Optional.empty(), Map.of()));
        assertThat(settings.web()).isEqualTo(WebSettings.ofThisMachine());
        assertThat(settings.uploads())
                .isEqualTo(new UploadSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void theDatabaseMayBeOnAServer() throws IOException {
        Files.writeString(home.resolve("secret"), "word");
        write("""
                hsp-roster:
                  database: { url: 'jdbc:postgresql://db.example.jp:5433/hsp', user: hsp, password-file: secret }
                  history.key-file: keys/shared.key
                  shared-folder: shared
                """);

        assertThat(Settings.in(home).data())
                .isEqualTo(new DataSettings(
                        Optional.of(new DataSettings.Server(
                                "jdbc:postgresql://db.example.jp:5433/hsp",
                                "hsp",
                                Optional.of(home.resolve("secret")))),
                        Optional.of(home.resolve("keys/shared.key")),
                        Optional.of(home.resolve("shared"))));
    }

    @ParameterizedTest
    @CsvSource({"url: jdbc:postgresql:hsp, user", "user: hsp, url", "password-file: secret, url"})
    void aServerNeedsUrlAndUser(String has, String lacks) throws IOException {
        Files.writeString(home.resolve("secret"), "word");
        write("hsp-roster.database: { " + has + " }");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.in(home))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(Code.NEEDED);
                            assertThat(problem.values().get(0)).isEqualTo("hsp-roster.database." + lacks);
                        }));
    }

    @Test
    void thePageMayBeReachedFromElsewhereByThoseWhoSignIn() throws IOException {
        Files.writeString(home.resolve("roster.p12"), "key");
        Files.writeString(home.resolve("secret"), "word");
        write("""
                hsp-roster.web:
                  address: 192.168.1.5
                  names: [roster.example.jp, roster]
                  key-store: roster.p12
                  key-store-password-file: secret
                  users:
                    sato: { role: hr, password: HASH }
                    suzuki: { password: HASH, role: manager }
                """.replace("HASH", HASH));

        WebSettings web = Settings.in(home).web();

        assertThat(web)
                .isEqualTo(new WebSettings(
                        InetAddress.getByName("192.168.1.5"),
                        List.of("roster.example.jp", "roster"),
                        Map.of("sato", new WebUser(Role.HR, HASH), "suzuki", new WebUser(Role.MANAGER, HASH)),
                        Optional.of(new WebSettings.KeyStoreFile(home.resolve("roster.p12"), home.resolve("secret")))));
        assertThat(web.toString()).doesNotContain(HASH);
    }

    @ParameterizedTest
    @CsvSource({"1min, PT1M", "90min, PT1H30M", "24h, PT24H", "7d, PT168H", "9999d, PT239976H"})
    void theRetentionOfUploadsIsInMinutesHoursOrDays(String written, Duration kept) throws IOException {
        write("hsp-roster.web.keep: " + written);

        assertThat(Settings.in(home).uploads().keep()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"1MB, 1min, 1", "99MB, 59min, 9", "100MB, 60min, 10", "500MB, 61min, 16"})
    void theLimitsOfThePageCanBeSet(String largest, String limit, int atOnce) throws IOException {
        write("hsp-roster.web: { largest: %s, time-limit: %s, at-once: %d }".formatted(largest, limit, atOnce));

        UploadSettings uploads = Settings.in(home).uploads();

        assertThat(uploads.megabytes()).contains(Integer.valueOf(largest.replace("MB", "")));
        assertThat(uploads.timeLimit()).contains(Duration.ofMinutes(Long.parseLong(limit.replace("min", ""))));
        assertThat(uploads.atOnce()).contains(atOnce);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    ADDRESS       | NEEDS
                    127.0.0.1     | false
                    127.9.9.9     | false
                    ::1           | false
                    0.0.0.0       | true
                    '::'          | true
                    192.168.1.5   | true
                    128.0.0.1     | true
                    """)
    void anAddressThatOthersReachNeedsUsersAndEncryption(String address, boolean needs) throws IOException {
        write("hsp-roster.web.address: '" + address + "'");

        assertThat(problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(Code.NEEDED))
                .extracting(problem -> problem.values().get(0))
                .isEqualTo(
                        needs
                                ? List.of("hsp-roster.web.names", "hsp-roster.web.users", "hsp-roster.web.key-store")
                                : List.of());
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Files.writeString(home.resolve("secret"), "word");
        write("""
                hsp-roster:
                  retention: 24m
                  output-permissions: owner
                  monthly:
                    inbox: /srv/inbox
                    output: out
                    archive: ../archive
                    cron: 0 30 6 1 * *
                  mail:
                    host: smtp.example.jp
                    port: 2525
                    starttls: false
                    user: 007
                    password-file: secret
                    from: hsp@example.jp
                    hr: [one@example.jp, two@example.jp]
                    managers:
                      開発部: [dev@example.jp]
                      株式会社甲: { 営業部: [sales@example.jp], "R&D: Tokyo": [rd@example.jp] }
                    managers-of-protected-rosters: true
                    only-when-changed: true
                    language: en
                    keep: 10d
                """);

        Settings settings = Settings.in(home);

        assertThat(settings.retention()).contains(Period.ofMonths(24));
        assertThat(settings.areOutputsPrivate()).isTrue();
        assertThat(settings.monthly().inbox()).contains(Path.of("/srv/inbox"));
        assertThat(settings.monthly().output()).contains(home.resolve("out"));
        assertThat(settings.monthly().archive()).contains(home.resolve("../archive"));
        assertThat(settings.monthly().cron().map(cron -> cron.next(LocalDateTime.of(2026, 11, 21, 12, 0))))
                .contains(LocalDateTime.of(2026, 12, 1, 6, 30));
        assertThat(settings.mail())
                .contains(new MailSettings(
                        new MailServer(
                                "smtp.example.jp",
                                2525,
                                Encryption.NONE,
                                Optional.of(new MailServer.Login("007", home.resolve("secret")))),
                        "hsp@example.jp",
                        List.of("one@example.jp", "two@example.jp"),
                        List.of(
                                new ManagedGroup(Optional.empty(), "開発部", List.of("dev@example.jp")),
                                new ManagedGroup(Optional.of("株式会社甲"), "営業部", List.of("sales@example.jp")),
                                new ManagedGroup(Optional.of("株式会社甲"), "R&D: Tokyo", List.of("rd@example.jp"))),
                        true,
                        true,
                        Locale.ENGLISH,
                        Period.ofDays(10)));
    }

    @Test
    void keysMayFollowEachOtherAfterDots() throws IOException {
        write("""
                hsp-roster.retention: 2y
                hsp-roster.monthly.cron: 0 0 6 1 * *
                hsp-roster:
                  monthly.inbox: /in
                """);

        Settings settings = Settings.in(home);

        assertThat(settings.retention()).contains(Period.ofYears(2));
        assertThat(settings.monthly().cron()).contains(CronExpression.parse("0 0 6 1 * *"));
        assertThat(settings.monthly().inbox()).contains(Path.of("/in"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DAYS        | BECAUSE
            1           | the fewest
            365         | the most
            7, 30, 14   | the order is free
            """)
    void remindersHaveDaysAndOwnersInAnyOrder(String days, String because) throws IOException {
        write("hsp-roster.reminders: { days: [" + days + "], owners: { 佐藤　太郎: [a@b.jp, c@d.jp], Suzuki: [e@f.jp] } }");

        assertThat(Settings.in(home).reminders())
                .as(because)
                .isEqualTo(new ReminderSettings(
                        Optional.of(Stream.of(days.split(", "))
                                .map(Integer::valueOf)
                                .toList()),
                        Map.of("佐藤　太郎", List.of("a@b.jp", "c@d.jp"), "Suzuki", List.of("e@f.jp"))));
    }

    @Test
    void mailIsEncryptedAndJapaneseAndTriedBeyondTheNextMonthByDefault() throws IOException {
        write("hsp-roster.mail: { host: localhost, from: a@example.jp, hr: [b@example.jp] }");

        MailSettings mail = Settings.in(home).mail().orElseThrow();

        assertThat(mail.server()).isEqualTo(new MailServer("localhost", 587, Encryption.STARTTLS, Optional.empty()));
        assertThat(mail.isOnlyOfChanges()).isFalse();
        assertThat(mail.language()).isEqualTo(Locale.JAPANESE);
        assertThat(mail.keep()).isEqualTo(Period.ofDays(40));
        assertThat(mail.managers()).isEmpty();
        assertThat(mail.isProtectedToManagers()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    MAIL                                | ENCRYPTION
                    port: 465                           | IMPLICIT
                    port: 465, starttls: false          | IMPLICIT
                    port: 465, implicit-tls: false      | STARTTLS
                    port: 464                           | STARTTLS
                    port: 466                           | STARTTLS
                    port: 25, implicit-tls: true        | IMPLICIT
                    port: 25, starttls: false           | NONE
                    """)
    void theConnectionIsEncryptedByPortAndKeys(String mail, Encryption encryption) throws IOException {
        write("hsp-roster.mail: { host: localhost, from: a@example.jp, hr: [b@example.jp], " + mail + " }");

        assertThat(Settings.in(home).mail().orElseThrow().server().encryption()).isEqualTo(encryption);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    FILE                                            | LINE | CODE        | KEY
                    hsp-roster: { retention: 24 }                   | 1    | WRONG_VALUE | hsp-roster.retention
                    hsp-roster: { retention: }                      | 1    | WRONG_VALUE | hsp-roster.retention
                    hsp-roster: { retention: 30d }                  | 1    | WRONG_VALUE | hsp-roster.retention
                    hsp-roster: { retention: 0m }                   | 1    | WRONG_VALUE | hsp-roster.retention
                    hsp-roster: { retention: 0y }                   | 1    | WRONG_VALUE | hsp-roster.retention
                    hsp-roster: { retention: [24m] }                | 1    | WRONG_VALUE | hsp-roster.retention
                    hsp-roster: { output-permissions: 600 }         | 1    | WRONG_VALUE | hsp-roster.output-permissions
                    hsp-roster: 24m                                 | 1    | WRONG_VALUE | hsp-roster
                    - hsp-roster                                    | 1    | WRONG_VALUE | hsp-roster.yml
                    hsp-roster: { monthly: inbox }                  | 1    | WRONG_VALUE | hsp-roster.monthly
                    hsp-roster: { monthly: { inbox: '' } }          | 1    | WRONG_VALUE | hsp-roster.monthly.inbox
                    hsp-roster: { monthly: { cron: 0 6 1 * * } }    | 1    | WRONG_VALUE | hsp-roster.monthly.cron
                    hsp-roster: { monthly: { cron: 0 0 24 1 * * } } | 1    | WRONG_VALUE | hsp-roster.monthly.cron
                    hsp-roster.mail: { host: https://example.jp }   | 1    | WRONG_VALUE | hsp-roster.mail.host
                    hsp-roster.mail: { port: 0 }                    | 1    | WRONG_VALUE | hsp-roster.mail.port
                    hsp-roster.mail: { port: 65536 }                | 1    | WRONG_VALUE | hsp-roster.mail.port
                    hsp-roster.mail: { port: smtp }                 | 1    | WRONG_VALUE | hsp-roster.mail.port
                    hsp-roster.mail: { starttls: yes }              | 1    | WRONG_VALUE | hsp-roster.mail.starttls
                    hsp-roster.mail: { language: fr }               | 1    | WRONG_VALUE | hsp-roster.mail.language
                    hsp-roster.mail: { from: nobody }               | 1    | WRONG_VALUE | hsp-roster.mail.from
                    hsp-roster.mail: { hr: a@example.jp }           | 1    | WRONG_VALUE | hsp-roster.mail.hr
                    hsp-roster.mail: { hr: [] }                     | 1    | WRONG_VALUE | hsp-roster.mail.hr
                    hsp-roster.mail: { hr: [a@example.jp, nobody] } | 1    | WRONG_VALUE | hsp-roster.mail.hr
                    hsp-roster.mail: { managers: [a@example.jp] }   | 1    | WRONG_VALUE | hsp-roster.mail.managers
                    hsp-roster.mail: { managers: { A: a@b.jp } }    | 1    | WRONG_VALUE | hsp-roster.mail.managers
                    hsp-roster.mail: { managers: { A: [a@b.jp], A: [c@d.jp] } } | 1 | WRONG_VALUE | hsp-roster.mail.managers
                    hsp-roster.mail: { managers: { A: { } } }       | 1    | WRONG_VALUE | hsp-roster.mail.managers
                    hsp-roster.mail: { managers: { A: { B: a@b.jp } } } | 1 | WRONG_VALUE | hsp-roster.mail.managers
                    hsp-roster.mail: { managers: { A: { B: { C: [a@b.jp] } } } } | 1 | WRONG_VALUE | hsp-roster.mail.managers
                    hsp-roster.mail: { managers-of-protected-rosters: 1 } | 1 | WRONG_VALUE | hsp-roster.mail.managers-of-protected-rosters
                    hsp-roster.reminders: { days: 30 }              | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [] }              | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [0] }             | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [366] }           | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [-7] }            | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [7.5] }           | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [30d] }           | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { days: [30, 7, 30] }     | 1    | WRONG_VALUE | hsp-roster.reminders.days
                    hsp-roster.reminders: { owners: [a@b.jp] }      | 1    | WRONG_VALUE | hsp-roster.reminders.owners
                    hsp-roster.reminders: { owners: { } }           | 1    | WRONG_VALUE | hsp-roster.reminders.owners
                    hsp-roster.reminders: { owners: { A: a@b.jp } } | 1    | WRONG_VALUE | hsp-roster.reminders.owners
                    hsp-roster.reminders: { owners: { A: [nobody] } }  | 1 | WRONG_VALUE | hsp-roster.reminders.owners
                    hsp-roster.reminders: { owners: { ' ': [a@b.jp] } } | 1 | WRONG_VALUE | hsp-roster.reminders.owners
                    hsp-roster.reminders: { owners: { A: [a@b.jp], A: [c@d.jp] } } | 1 | WRONG_VALUE | hsp-roster.reminders.owners
                    hsp-roster.mail: { implicit-tls: on }           | 1    | WRONG_VALUE | hsp-roster.mail.implicit-tls
                    hsp-roster.mail: { password-file: not-there }   | 1    | WRONG_VALUE | hsp-roster.mail.password-file
                    hsp-roster.database: { url: postgres }          | 1    | WRONG_VALUE | hsp-roster.database.url
                    hsp-roster.database: { url: 'jdbc:postgresql://h/d?password=x' } | 1 | WRONG_VALUE | hsp-roster.database.url
                    hsp-roster.database: { url: 'jdbc:hsqldb:mem:x' } | 1 | WRONG_VALUE | hsp-roster.database.url
                    hsp-roster.database: { password-file: not-there }  | 1    | WRONG_VALUE | hsp-roster.database.password-file
                    hsp-roster.history: { key-file: '' }            | 1    | WRONG_VALUE | hsp-roster.history.key-file
                    hsp-roster.web: { address: localhost }          | 1    | WRONG_VALUE | hsp-roster.web.address
                    hsp-roster.web: { address: 256.0.0.1 }          | 1    | WRONG_VALUE | hsp-roster.web.address
                    hsp-roster.web: { address: '1:2' }              | 1    | WRONG_VALUE | hsp-roster.web.address
                    hsp-roster.web: { names: [] }                   | 1    | WRONG_VALUE | hsp-roster.web.names
                    hsp-roster.web: { names: [a/b] }                | 1    | WRONG_VALUE | hsp-roster.web.names
                    hsp-roster.web: { names: ['a:1'] }              | 1    | WRONG_VALUE | hsp-roster.web.names
                    hsp-roster.web: { users: { } }                  | 1    | WRONG_VALUE | hsp-roster.web.users
                    hsp-roster.web: { users: { a: { role: hr } } }  | 1    | WRONG_VALUE | hsp-roster.web.users
                    hsp-roster.web: { users: { a: { role: hr, password: secret } } }   | 1 | WRONG_VALUE | hsp-roster.web.users
                    hsp-roster.web: { users: { a: { role: boss, password: HASH } } }   | 1 | WRONG_VALUE | hsp-roster.web.users
                    hsp-roster.web: { users: { a: { role: hr, password: WEAK } } }     | 1 | WRONG_VALUE | hsp-roster.web.users
                    hsp-roster.web: { key-store: not-there }        | 1    | WRONG_VALUE | hsp-roster.web.key-store
                    hsp-roster.web: { keep: 24 }                    | 1    | WRONG_VALUE | hsp-roster.web.keep
                    hsp-roster.web: { keep: 0h }                    | 1    | WRONG_VALUE | hsp-roster.web.keep
                    hsp-roster.web: { keep: 1m }                    | 1    | WRONG_VALUE | hsp-roster.web.keep
                    hsp-roster.web: { largest: 50 }                 | 1    | WRONG_VALUE | hsp-roster.web.largest
                    hsp-roster.web: { largest: 0MB }                | 1    | WRONG_VALUE | hsp-roster.web.largest
                    hsp-roster.web: { largest: 501MB }              | 1    | WRONG_VALUE | hsp-roster.web.largest
                    hsp-roster.web: { time-limit: 10s }             | 1    | WRONG_VALUE | hsp-roster.web.time-limit
                    hsp-roster.web: { at-once: 0 }                  | 1    | WRONG_VALUE | hsp-roster.web.at-once
                    hsp-roster.web: { at-once: 17 }                 | 1    | WRONG_VALUE | hsp-roster.web.at-once
                    hsp-roster: { retention: 1y, retention: 2y }    | 1    | TWICE       | hsp-roster.retention
                    hsp-roster: { }\\nhsp-roster: { }               | 2    | TWICE       | hsp-roster
                    """)
    void invalidValuesAreReportedByLineAndKey(String file, int line, Code code, String key) throws IOException {
        write(file.replace("\\n", "\n").replace("HASH", HASH).replace("WEAK", HASH.replace("$10$", "$09$")));

        SettingsProblem problem = onlyProblem();

        assertThat(problem.line()).isEqualTo(OptionalInt.of(line));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.values().get(0)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    KEY                         | NEAREST                       | BECAUSE
                    hsp-roster.retenton         | hsp-roster.retention          | a letter is missing
                    hsp-roster.monthly.imbox    | hsp-roster.monthly.inbox      | a letter is another one
                    hsp-roster.mail.inbox       | hsp-roster.monthly.inbox      | it stands in the wrong place
                    mail                        | hsp-roster.mail               | it stands too high
                    hsp-rooster                 | hsp-roster                    | the whole part is unknown
                    hsp-roster.mail.password    | hsp-roster.mail.password-file | a password has no place here
                    hsp-roster.web.retain       | hsp-roster.retention          | it is called otherwise there
                    hsp-roster.web.timelimit    | hsp-roster.web.time-limit     | a dash is missing
                    hsp-roster.mail.manager     | hsp-roster.mail.managers      | one is many
                    HSP-ROSTER                  | hsp-roster                    | capitals are other letters
                    """)
    void anUnknownKeyIsReportedWithTheNearestOne(String key, String nearest, String because) throws IOException {
        write("# a line before\n" + key + ": 1");

        assertThat(onlyProblem())
                .as(because)
                .isEqualTo(SettingsProblem.of(Code.UNKNOWN_KEY, OptionalInt.of(2), key, nearest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    MAIL                                                            | NEEDED        | WITH
                    host: a, hr: [a@b.jp]                                           | from          | host
                    host: a, from: a@b.jp                                           | hr            | host
                    host: a, from: a@b.jp, hr: [a@b.jp], user: me                   | password-file | user
                    host: a, from: a@b.jp, hr: [a@b.jp], password-file: secret      | user          | password-file
                    """)
    void aKeyThatAnotherOneAsksForIsMissed(String mail, String needed, String with) throws IOException {
        Files.writeString(home.resolve("secret"), "word");
        write("hsp-roster.mail: { " + mail + " }");

        SettingsProblem problem = onlyProblem();

        assertThat(problem.code()).isEqualTo(Code.NEEDED);
        assertThat(problem.values()).startsWith("hsp-roster.mail." + needed, "hsp-roster.mail." + with);
    }

    @Test
    void allProblemsAreReportedAtOnceInTheOrderOfLines() throws IOException {
        write("hsp-roster:\n  colour: blue\n  retention: never\nmore: 1\n");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.in(home))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.line().orElse(0))
                        .containsExactly(2, 3, 4));
    }

    @Test
    void invalidYamlIsReportedByItsLine() throws IOException {
        write("hsp-roster:\n  retention: 24m\n monthly: {\n");

        SettingsProblem problem = onlyProblem();

        assertThat(problem.code()).isEqualTo(Code.NOT_YAML);
        assertThat(problem.line()).hasValue(3);
    }

    @Test
    void anotherEncodingIsReported() throws IOException {
        Files.write(home.resolve("hsp-roster.yml"), "# 設定".getBytes("Windows-31J"));

        assertThat(onlyProblem().code()).isEqualTo(Code.UNREADABLE);
    }

    @Test
    void theByteOrderMarkOfAnEditorIsNoPartOfAKey() throws IOException {
        write("\ufeffhsp-roster.retention: 24m");

        assertThat(Settings.in(home).retention()).contains(Period.ofMonths(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theSampleSetsNothing(String language) throws IOException {
        Settings nothing = Settings.in(home);
        write(Settings.sample(Locale.forLanguageTag(language)));

        assertThat(Settings.in(home)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theSampleWithoutItsCommentSignsHasEveryKey(String language) throws IOException {
        for (String file : List.of(
                "mail-password.txt", "database-password.txt", "key-store.p12", "key-store-password.txt", "rules.zip")) {
            Files.writeString(home.resolve(file), "word");
        }
        String sample = Settings.sample(Locale.forLanguageTag(language)).replaceAll("(?m)^#(?=  )", "");
        write(sample);
        KnownKeys keys = new KnownKeys();

        Settings settings =
                new SettingsFile(home.resolve("hsp-roster.yml")).read(keys, file -> Settings.of(file, home));

        assertThat(settings.mail()).isPresent();
        assertThat(settings.web().users()).hasSize(2);
        assertThat(names("", new Yaml().load(sample))).containsAll(keys.known());
    }

    private static Stream<String> names(String above, Map<String, ?> keys) {
        return keys.entrySet().stream()
                .flatMap(key -> Stream.concat(
                        Stream.of(above + key.getKey()),
                        key.getValue() instanceof Map<?, ?> below
                                ? below.entrySet().stream()
                                        .flatMap(each -> names(
                                                above + key.getKey() + ".",
                                                Map.of(String.valueOf(each.getKey()), each.getValue())))
                                : Stream.empty()));
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), text);
    }

    private SettingsProblem onlyProblem() {
        assertThat(problems()).hasSize(1);
        return problems().get(0);
    }

    private List<SettingsProblem> problems() {
        try {
            Settings.in(home);
            return List.of();
        } catch (SettingsException e) {
            return e.problems();
        }
    }
}
