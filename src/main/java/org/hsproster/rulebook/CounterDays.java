package org.hsproster.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days on which the counters of the immigration bureaus are open: not on Saturdays, Sundays and holidays, nor from
 * 29 December to 3 January.
 *
 * <p>Law: Act on the Holidays of Administrative Organs (行政機関の休日に関する法律, Act No. 91 of 1988), art. 1(1).
 */
public final class CounterDays {

    private static final String FILE = "counter-days.csv";
    private static final List<String> COLUMNS = List.of("id", "from_year", "kind", "day");
    private static final String HOLIDAY = "holiday";
    private static final String CLOSED = "closed";

    private record Row(String id, int fromYear, String kind, AnnualDay day) {}

    private final String text;
    private final List<Row> rows;

    /** Closed days by year: rosters repeat a few years. */
    private final Map<Integer, Set<LocalDate>> closed = new ConcurrentHashMap<>();

    private CounterDays(String text) {
        this.text = text;
        this.rows =
                RuleCsv.rows(FILE, text, COLUMNS).stream().map(CounterDays::row).toList();
    }

    /** Returns the days that come with the program. */
    public static CounterDays load() {
        return new CounterDays(Resources.text(FILE));
    }

    /** Returns the content of the file, for the fingerprint of the rules. */
    String text() {
        return text;
    }

    /** Tests whether the counters are open on a day. */
    public boolean isOpen(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && !closed.computeIfAbsent(date.getYear(), this::closedIn).contains(date);
    }

    /** Returns the first open day from {@code from} to {@code to}, both included. */
    public Optional<LocalDate> first(LocalDate from, LocalDate to) {
        return open(Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1)));
    }

    /** Returns the last open day from {@code from} to {@code to}, both included. */
    public Optional<LocalDate> last(LocalDate from, LocalDate to) {
        return open(Stream.iterate(to, day -> !day.isBefore(from), day -> day.minusDays(1)));
    }

    private Optional<LocalDate> open(Stream<LocalDate> days) {
        return days.filter(this::isOpen).findFirst();
    }

    private Set<LocalDate> closedIn(int year) {
        Set<LocalDate> days = NationalHolidays.with(days(HOLIDAY, year));
        days.addAll(days(CLOSED, year));
        return Set.copyOf(days);
    }

    private Set<LocalDate> days(String kind, int year) {
        Map<String, AnnualDay> inForce = rows.stream()
                .filter(row -> row.kind().equals(kind) && row.fromYear() <= year)
                .collect(Collectors.toMap(Row::id, Row::day, (earlier, later) -> later));
        return inForce.values().stream().flatMap(day -> day.in(year).stream()).collect(Collectors.toSet());
    }

    private static Row row(Map<String, String> fields) {
        String id = fields.getOrDefault("id", "");
        String kind = fields.getOrDefault("kind", "");
        if (!kind.equals(HOLIDAY) && !kind.equals(CLOSED)) {
            throw new RulebookException(FILE, id + ": kind is " + HOLIDAY + " or " + CLOSED);
        }
        return new Row(
                id,
                Integer.parseInt(fields.getOrDefault("from_year", "")),
                kind,
                AnnualDay.of(fields.getOrDefault("day", ""), FILE + ", " + id));
    }
}
