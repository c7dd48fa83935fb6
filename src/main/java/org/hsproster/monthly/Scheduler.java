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

/** What starts the monthly run: prints the entry that is to be put into it, ready for this computer. */
public enum Scheduler {
    /** A line of a crontab. */
    CRON("run.sh") {
        @Override
        String written(String text) {
            return "'" + text.replace("'", "'\\''").replace("%", "\\%") + "'";
        }
    },
    /** A service and a timer, which makes up for a start that was missed; only an argument may have quotes in it. */
    SYSTEMD("run.sh") {
        @Override
        String written(String text) {
            return "\""
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("%", "%%")
                            .replace("$", "$$") + "\"";
        }
    },
    /** A task of the Windows Task Scheduler, which makes up for a start that was missed as well. */
    WINDOWS("run.bat") {
        @Override
        String written(String text) {
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
     * Returns the entry.
     *
     * @param home the folder of the start scripts
     * @param day of the month, 1 to {@link #LAST_DAY}
     * @param today the first start lies after it
     */
    public String entry(Path home, int day, LocalTime time, LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(day);
        Map<String, String> values = Map.of(
                "command", written(home.resolve(script).toString()),
                "home", written(home.toString()),
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

    /** Returns a text in the way this scheduler reads one. */
    abstract String written(String text);

    private String template() {
        String file = "/schedule/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = Objects.requireNonNull(Scheduler.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
