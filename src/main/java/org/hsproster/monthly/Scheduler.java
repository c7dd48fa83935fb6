package org.hsproster.monthly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.report.wording.Texts;

/** A scheduler of an operating system, with the entry that makes it start the monthly run. */
public enum Scheduler {
    /** A line of a crontab. */
    CRON {
        @Override
        Map<String, String> commands(ScheduledStart start) {
            String home = start.isElsewhere() ? HOME + "=" + quoted(start.home().toString()) + " " : "";
            return Map.of("command", home + quoted(start.program("run.sh")));
        }

        private String quoted(String text) {
            return "'" + text.replace("'", "'\\''").replace("%", "\\%") + "'";
        }
    },
    /** A service and a timer, which catches up a missed start. Only arguments and variables may be quoted. */
    SYSTEMD {
        @Override
        Map<String, String> commands(ScheduledStart start) {
            String command = quoted(start.program("run.sh")).replace("$", "$$");
            String home = "Environment=" + quoted(HOME + "=" + start.home()) + "\n";
            return Map.of(
                    "shell",
                    start.launcher().isPresent() ? EXECUTE : "/bin/sh",
                    "command",
                    command,
                    "environment",
                    start.isElsewhere() ? home : "");
        }

        private String quoted(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + "\"";
        }
    },
    /**
     * A task of the Windows Task Scheduler, which catches up a missed start. What is not ASCII is written as character
     * references, so that the task is the same in whatever encoding the file is saved and read.
     */
    WINDOWS {
        @Override
        Map<String, String> commands(ScheduledStart start) {
            String script = start.program("run.bat");
            String home = start.home().toString();
            return start.isElsewhere()
                    ? Map.of(
                            "command",
                            "cmd.exe",
                            "arguments",
                            xml("/d /s /c \"set \"" + HOME + "=" + home + "\" && \"" + script + "\" monthly\""),
                            "home",
                            xml(home))
                    : Map.of("command", xml(script), "arguments", "monthly", "home", xml(home));
        }

        @Override
        String description(Texts texts) {
            return xml(super.description(texts));
        }

        private String xml(String text) {
            return text.codePoints()
                    .mapToObj(each -> switch (each) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        default -> each < LAST_ASCII ? Character.toString(each) : "&#" + each + ";";
                    })
                    .collect(Collectors.joining());
        }
    };

    /** Starts a program, which may not be quoted itself, as an argument. */
    private static final String EXECUTE = "/bin/sh -c 'exec \"$$0\" \"$$@\"'";

    private static final String HOME = "HSP_ROSTER_HOME";
    private static final int LAST_ASCII = 0x7F;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern PLACE = Pattern.compile("\\$\\{(text\\.)?(\\w+)}");

    /**
     * Returns the entry, complete for this computer.
     *
     * @param today the first start is after it
     * @param texts the language of its comments
     */
    public String entry(ScheduledStart start, LocalDate today, Texts texts) {
        Map<String, String> values = new HashMap<>(commands(start));
        values.put("description", description(texts));
        values.put("day", Integer.toString(start.day()));
        values.put("day2", String.format(Locale.ROOT, "%02d", start.day()));
        values.put("hour", Integer.toString(start.time().getHour()));
        values.put("minute", Integer.toString(start.time().getMinute()));
        values.put("time", TIME.format(start.time()));
        values.put("first", start.first(today).toString());
        return PLACE.matcher(template())
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1) == null
                                ? Objects.requireNonNull(values.get(place.group(2)), place.group())
                                : texts.text("schedule." + place.group(2))));
    }

    /** Returns the commands of a start, quoted or escaped as the scheduler requires. */
    abstract Map<String, String> commands(ScheduledStart start);

    /** Returns what the scheduler shows of the entry. */
    String description(Texts texts) {
        return texts.text("schedule.description");
    }

    private String template() {
        String file = "/schedule/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Objects.requireNonNull(Scheduler.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
