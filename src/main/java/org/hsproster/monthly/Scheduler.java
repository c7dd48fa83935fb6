package org.hsproster.monthly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A scheduler of an operating system, with the entry that makes it start the monthly run. */
public enum Scheduler {
    /** A line of a crontab. */
    CRON("run.sh") {
        @Override
        String escaped(String text) {
            return "'" + text.replace("'", "'\\''").replace("%", "\\%") + "'";
        }
    },
    /** A service and a timer, which catches up a missed start. Only arguments may be quoted. */
    SYSTEMD("run.sh") {
        @Override
        String escaped(String text) {
            return "\""
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("%", "%%")
                            .replace("$", "$$") + "\"";
        }
    },
    /** A task of the Windows Task Scheduler, which catches up a missed start. */
    WINDOWS("run.bat") {
        @Override
        String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    };

    /** The last day that every month has. */
    public static final int LAST_DAY = 28;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final String script;

    Scheduler(String script) {
        this.script = script;
    }

    /**
     * Returns the entry, complete for this computer.
     *
     * @param home the folder of the start scripts
     * @param day of the month, 1 to {@link #LAST_DAY}
     * @param today the first start is after it
     */
    public String entry(Path home, int day, LocalTime time, LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(day);
        Map<String, String> values = Map.of(
                "command", escaped(home.resolve(script).toString()),
                "home", escaped(home.toString()),
                "day", Integer.toString(day),
                "day2", String.format(Locale.ROOT, "%02d", day),
                "hour", Integer.toString(time.getHour()),
                "minute", Integer.toString(time.getMinute()),
                "time", TIME.format(time),
                "start", (thisMonth.isAfter(today) ? thisMonth : thisMonth.plusMonths(1)).toString());
        String entry = template();
        for (Map.Entry<String, String> value : values.entrySet()) {
            entry = entry.replace("${" + value.getKey() + "}", value.getValue());
        }
        return entry;
    }

    /** Returns a text, quoted or escaped as the scheduler requires. */
    abstract String escaped(String text);

    private String template() {
        String file = "/schedule/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Objects.requireNonNull(Scheduler.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
