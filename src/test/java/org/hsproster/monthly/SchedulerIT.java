package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SchedulerIT {

    private static final Path HOME = Path.of("/srv/人事 部/50% & more's");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalTime SIX = LocalTime.of(6, 5);

    /** A line with a valid minute, hour and day, every month, any day of the week, and a command. */
    private static final Pattern CRON_LINE =
            Pattern.compile("[0-5]?\\d ([01]?\\d|2[0-3]) ([12]?\\d|3[01]) \\* \\* (.+)");

    @TempDir
    private Path folder;

    @Test
    void theLineForCronStartsTheMonthlyRun() {
        List<String> lines = entry(Scheduler.CRON, HOME, 3).lines().toList();

        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1))
                .matches(CRON_LINE)
                .isEqualTo("5 6 3 * * '/srv/人事 部/50\\% & more'\\''s/run.sh' monthly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"人事 部", "50% & more's", "a$HOME", "back\\slash"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aShellFindsTheScriptInAnyFolder(String name) throws Exception {
        Path home = Files.createDirectory(folder.resolve(name));
        Path script = Files.writeString(home.resolve("run.sh"), "#!/bin/sh\necho started $1\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        String line = entry(Scheduler.CRON, home, 3).lines().toList().get(1);
        Matcher entry = CRON_LINE.matcher(line);
        assertThat(entry.matches()).isTrue();

        assertThat(said("/bin/sh", "-c", entry.group(3).replace("\\%", "%"))).isEqualTo("started monthly\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"人事 部", "50% & more's", "a$HOME", "back\\slash"})
    @EnabledOnOs(OS.LINUX)
    void systemdAcceptsServiceAndTimer(String name) throws Exception {
        String entry = entry(Scheduler.SYSTEMD, folder.resolve(name), 3);
        String[] parts = entry.split("# ~/.config/systemd/user/");

        assertThat(entry).contains("OnCalendar=*-*-03 06:05:00\n", "Persistent=true\n");
        assertThat(parts).hasSize(3);
        Path service = save(parts[1]);
        Path timer = save(parts[2]);
        assumeThat(Path.of("/usr/bin/systemd-analyze"))
                .as("systemd is not installed, so the units are not checked")
                .exists();
        assertThat(said("/usr/bin/systemd-analyze", "verify", service.toString(), timer.toString()))
                .isEmpty();
    }

    @Test
    void systemdReadsNoSpecifiersAndVariablesInAPath() {
        assertThat(entry(Scheduler.SYSTEMD, HOME.resolve("$a"), 1))
                .contains("ExecStart=/bin/sh \"/srv/人事 部/50%% & more's/$$a/run.sh\" monthly\n");
    }

    @Test
    void theTaskForWindowsHasWhatTheSchemaAsksFor() throws Exception {
        Document task = xml(entry(Scheduler.WINDOWS, HOME, 3));

        assertThat(task.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://schemas.microsoft.com/windows/2004/02/mit/task");
        assertThat(task.getDocumentElement().getAttribute("version")).isEqualTo("1.2");
        assertThat(children(task, "Task"))
                .containsExactlyInAnyOrder("RegistrationInfo", "Triggers", "Principals", "Settings", "Actions");
        assertThat(children(task, "Triggers")).containsExactly("CalendarTrigger");
        assertThat(children(task, "CalendarTrigger"))
                .as("a sequence: the schedule comes last")
                .containsExactly("StartBoundary", "ScheduleByMonth");
        assertThat(children(task, "ScheduleByMonth")).containsExactlyInAnyOrder("DaysOfMonth", "Months");
        assertThat(children(task, "Actions")).containsExactly("Exec");
        assertThat(children(task, "Exec")).containsExactlyInAnyOrder("Command", "Arguments", "WorkingDirectory");
        assertThat(texts(task, "StartBoundary")).containsExactly("2026-12-03T06:05:00");
        assertThat(texts(task, "Day")).containsExactly("3");
        assertThat(((Element) task.getElementsByTagName("Months").item(0)).getElementsByTagName("*"))
                .extracting(NodeList::getLength)
                .isEqualTo(12);
        assertThat(texts(task, "StartWhenAvailable"))
                .as("as soon as possible after a missed start")
                .containsExactly("true");
        assertThat(texts(task, "Command"))
                .containsExactly(HOME.resolve("run.bat").toString());
        assertThat(texts(task, "Arguments")).containsExactly("monthly");
        assertThat(texts(task, "WorkingDirectory")).containsExactly(HOME.toString());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAY, START,      BECAUSE
            20,  2026-12-20, this month's day is past
            21,  2026-12-21, today's start is not waited for
            22,  2026-11-22, tomorrow is the first one
            """)
    void theFirstStartLiesAhead(int day, String start, String because) throws Exception {
        assertThat(texts(xml(entry(Scheduler.WINDOWS, HOME, day)), "StartBoundary"))
                .as(because)
                .containsExactly(start + "T06:05:00");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            SCHEDULER | LANGUAGE | SAYS
            CRON      | ja       | # hsp-roster：「crontab -e」で次の行を追加してください。
            CRON      | en       | # hsp-roster: put this line in with "crontab -e".
            SYSTEMD   | ja       | loginctl enable-linger    (サインインしていない間も実行する場合)
            SYSTEMD   | en       | loginctl enable-linger    (runs also while you are not signed in)
            WINDOWS   | ja       | このタスクは、サインインしている間だけ実行されます。
            WINDOWS   | en       | The task runs only while you are signed in.
            WINDOWS   | ja       | schtasks /Create /TN hsp-roster /XML hsp-roster.xml
            WINDOWS   | en       | write S4U in place of InteractiveToken
            """)
    void explainsItselfInTheLanguageOfTheUser(Scheduler scheduler, String language, String says) {
        ScheduledStart start = new ScheduledStart(HOME, Optional.empty(), HOME, 3, SIX);

        assertThat(scheduler.entry(start, TODAY, Texts.in(Locale.forLanguageTag(language))))
                .contains(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theTaskForWindowsIsTheSameInEveryEncoding(String language) throws Exception {
        String task = Scheduler.WINDOWS.entry(
                new ScheduledStart(HOME, Optional.empty(), HOME, 3, SIX),
                TODAY,
                Texts.in(Locale.forLanguageTag(language)));

        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) { // with a byte order mark
            assertThat(texts(xml(task.getBytes(encoding)), "Command"))
                    .as(encoding.name())
                    .containsExactly(HOME.resolve("run.bat").toString());
        }
        assertThat(task.substring(task.indexOf("-->")))
                .as("a program that takes the file for one in another encoding reads the same")
                .matches("\\p{ASCII}*");
        assertThat(texts(xml(task), "LogonType")).containsExactly("InteractiveToken");
    }

    @Test
    void theTaskForWindowsNamesAnotherHome() throws Exception {
        Document task = xml(entry(Scheduler.WINDOWS, HOME, Path.of("/srv/データ"), 3));

        assertThat(texts(task, "Command")).containsExactly("cmd.exe");
        assertThat(texts(task, "Arguments"))
                .containsExactly(
                        "/d /s /c \"set \"HSP_ROSTER_HOME=/srv/データ\" && \"" + HOME.resolve("run.bat") + "\" monthly\"");
        assertThat(texts(task, "WorkingDirectory")).containsExactly("/srv/データ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"人事 部", "50% & more's", "a$HOME", "back\\slash", "\"=\""})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void startsALauncherInThePlaceOfAScript(String name) throws Exception {
        Path launcher = Files.createDirectory(folder.resolve(name)).resolve("hsp-roster");
        Files.writeString(launcher, "#!/bin/sh\necho \"$HSP_ROSTER_HOME\" $1\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Path home = Path.of("/srv/データ");
        ScheduledStart start = new ScheduledStart(folder, Optional.of(launcher), home, 3, SIX);
        Texts texts = Texts.in(Locale.ENGLISH);
        Matcher cron = CRON_LINE.matcher(
                Scheduler.CRON.entry(start, TODAY, texts).lines().toList().get(1));
        assertThat(cron.matches()).isTrue();

        assertThat(said("/bin/sh", "-c", cron.group(3).replace("\\%", "%"))).isEqualTo("/srv/データ monthly\n");
        assertThat(said("/bin/sh", "-c", "exec \"$0\" \"$@\"", launcher.toString(), "monthly"))
                .as("what systemd starts")
                .endsWith("monthly\n");
        assertThat(Scheduler.SYSTEMD.entry(start, TODAY, texts))
                .contains("ExecStart=/bin/sh -c 'exec \"$$0\" \"$$@\"' \"");
        assertThat(texts(xml(Scheduler.WINDOWS.entry(start, TODAY, texts)), "Arguments"))
                .containsExactly("/d /s /c \"set \"HSP_ROSTER_HOME=/srv/データ\" && \"" + launcher + "\" monthly\"");
    }

    @Test
    void theServiceForSystemdNamesAnotherHome() {
        assertThat(entry(Scheduler.SYSTEMD, HOME, Path.of("/srv/50% \"$a\""), 3))
                .contains("Environment=\"HSP_ROSTER_HOME=/srv/50%% \\\"$a\\\"\"\nExecStart=/bin/sh ");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theLineForCronNamesAnotherHome() throws Exception {
        Path scripts = Files.createDirectory(folder.resolve("本 体's"));
        Path script = Files.writeString(scripts.resolve("run.sh"), "#!/bin/sh\necho \"$HSP_ROSTER_HOME\" $1\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        String line = entry(Scheduler.CRON, scripts, Path.of("/srv/50% & $data"), 3)
                .lines()
                .toList()
                .get(1);
        Matcher entry = CRON_LINE.matcher(line);
        assertThat(entry.matches()).isTrue();

        assertThat(said("/bin/sh", "-c", entry.group(3).replace("\\%", "%"))).isEqualTo("/srv/50% & $data monthly\n");
    }

    private static String entry(Scheduler scheduler, Path home, int day) {
        return entry(scheduler, home, home, day);
    }

    private static String entry(Scheduler scheduler, Path scripts, Path home, int day) {
        return scheduler.entry(
                new ScheduledStart(scripts, Optional.empty(), home, day, SIX), TODAY, Texts.in(Locale.ENGLISH));
    }

    private Path save(String part) throws IOException {
        String[] nameAndText = part.split("\n", 2);
        return Files.writeString(folder.resolve(nameAndText[0]), nameAndText[1]);
    }

    private String said(String... command) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    private static Document xml(String text) throws Exception {
        return xml(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> children(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element).item(0).getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Node::getNodeName)
                .toList();
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
